/** Text that flows over as many parts as it needs: never cut, never smaller (deck.md section 5). */
import { group, type Mark } from '../chart/mark.ts';
import { setLines, type Voice } from '../chart/text.ts';
import type { Rich } from '../outline/text.ts';
import { breakLines, type Line } from '../typeset/break.ts';
import { bodyVoice, page, titleVoice } from './page.ts';
import { type Paragraph, type Part, type Setting, titledPart } from './part.ts';

const width = 740;
const paragraphGap = 12;

/** As many lines of a text as a height holds, and what is left of the text. */
export function takeLines(
  text: Rich,
  wide: number,
  style: Voice,
  height: number,
): { lines: readonly Line[]; rest: Rich } {
  const lines = breakLines(text, wide, style);
  const count = Math.max(0, Math.floor((height + 0.01) / style.line));
  if (lines.length <= count) return { lines, rest: [] };
  return { lines: lines.slice(0, count), rest: joined(lines.slice(count)) };
}

function joined(lines: readonly Line[]): Rich {
  return lines.flatMap((line, index) =>
    index > 0 ? [{ text: lines[index - 1]!.ends ? '\n' : ' ' }, ...line.runs] : line.runs,
  );
}

/** Paragraphs under a title, on one part or several. */
export function proseParts(
  title: string,
  paragraphs: readonly Paragraph[],
  setting: Setting,
  style: Voice = bodyVoice,
): Part[] {
  const parts: Part[] = [];
  const strong: Voice = { ...style, weight: 600 };
  const pending = paragraphs.flatMap(({ lead, text }) => [
    ...(lead === undefined || lead === ''
      ? []
      : [{ text: [{ text: lead }] as Rich, style: strong, gap: text.length > 0 ? 0 : paragraphGap }]),
    ...(text.length > 0 ? [{ text, style, gap: paragraphGap }] : []),
  ]);
  while (pending.length > 0) {
    const part = titledPart(title, undefined, setting, (top) => {
      const marks: Mark[] = [];
      let y = top;
      for (let next = pending[0]; next; next = pending[0]) {
        const { lines, rest } = takeLines(next.text, width, next.style, page.bottom - y);
        // A lead does not stand alone at the end of a part.
        const alone =
          next.style === strong && pending.length > 1 && y + lines.length * style.line + style.line > page.bottom;
        if (y > top && (lines.length === 0 || (alone && rest.length === 0))) break;
        marks.push(group('paragraph', setLines(lines, page.left, y, next.style)));
        y += lines.length * next.style.line + next.gap;
        if (rest.length > 0) {
          pending[0] = { ...next, text: rest };
          break;
        }
        pending.shift();
      }
      return marks;
    });
    parts.push(part);
  }
  return parts;
}

/** A title that is too long for its place, set as text in its own weight. */
export function longTitle(title: string): Part[] {
  const parts: Part[] = [];
  let rest: Rich = [{ text: title }];
  while (rest.length > 0) {
    const taken = takeLines(rest, 690, titleVoice, page.bottom - page.top);
    parts.push({
      title,
      marks: [
        { kind: 'group', role: 'heading', level: 1, marks: setLines(taken.lines, page.left, page.top, titleVoice) },
      ],
    });
    rest = taken.rest;
  }
  return parts;
}
