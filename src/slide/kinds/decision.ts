/** The decision (deck.md s13-decision): the ask left, what is asked for with boxes to tick right. */
import { group, heading, type Mark } from '../../chart/mark.ts';
import { heightOf, setLines, setText, type Voice, voice, widthOf } from '../../chart/text.ts';
import type { DecisionSlide } from '../../deck/slide.ts';
import { plain, type Rich } from '../../outline/text.ts';
import { bodyVoice, labelVoice, page, titleVoice } from '../page.ts';
import { distribute, type Layout, type Part, titledPart, worded } from '../part.ts';
import { plainWords } from '../plain-words.ts';
import { proseParts, takeLines } from '../prose.ts';
import { decisionTable, fitsTable } from './decision-table.ts';

const leftWidth = 384;
const right = { x: 486, width: 420 };
/** A short ask without fallback is set larger. */
const shortAsk = 150;
const largeAsk = voice(24, 32);

export const layoutDecision: Layout<'decision'> = (slide, setting) => {
  const lower = setting.continued ? 34 : 0;
  const runs = distribute(slide.rows, (rows) => fitsTable(slide, rows, right.width, page.bottom - page.top - lower));
  const first = runs[0] ?? [];
  const title = heroTitle(slide);
  const ask = askColumn(slide, title.bottom + 12);
  const last = runs.length <= 1;
  const table =
    first.length > 0 ? decisionTable(slide, first, { ...right, top: page.top + lower, bottom: page.bottom }, last) : [];
  const parts: Part[] = [{ title: slide.title, marks: [heading(1, title.marks), ...ask.marks, ...table] }];
  const { fallback: _, ...rowsAlone } = { ...slide, ask: '' };
  runs.slice(1).forEach((rows, index) => {
    const withSums = index === runs.length - 2;
    const part = titledPart(slide.title, undefined, setting, (top) =>
      decisionTable(slide, rows, { x: page.left, width: page.content, top, bottom: page.bottom }, withSums),
    );
    parts.push(worded(part, () => plainWords({ ...rowsAlone, rows })));
  });
  return [...parts, ...proseParts(slide.title, ask.rest, setting)];
};

function heroTitle({ hero, title }: DecisionSlide): { marks: Mark[]; bottom: number } {
  if (!hero) {
    const words = setText(title, page.left, page.top, leftWidth, titleVoice);
    return { marks: [...words.marks], bottom: page.top + words.height + 8 };
  }
  const before = setText(hero.before, page.left, page.top, leftWidth, titleVoice);
  const numberTop = page.top + before.height + 5;
  const size = [84, 72, 60].find((points) => widthOf(hero.number, voice(points, points, 600)) <= leftWidth + 24) ?? 48;
  const number = setText(hero.number, page.left - 1, numberTop, leftWidth + 24, voice(size, size, 600, 'accent'));
  const afterTop = numberTop + number.height + 4;
  const after = setText(hero.after, page.left, afterTop, leftWidth, voice(24, 30, 600));
  return { marks: [...before.marks, ...number.marks, ...after.marks], bottom: afterTop + after.height };
}

/** The ask in the user's words and the smaller yes. What finds no room goes on on a further slide. */
function askColumn(
  { ask, fallback }: DecisionSlide,
  top: number,
): { marks: Mark[]; rest: { lead?: string; text: Rich }[] } {
  if (!fallback && ask.length < shortAsk) {
    const words = setText(ask, page.left, top + 4, leftWidth, largeAsk);
    if (top + 4 + words.height <= page.bottom)
      return { marks: words.marks.length > 0 ? [group('paragraph', words.marks)] : [], rest: [] };
  }
  const fallbackVoice: Voice = bodyVoice;
  const fallbackHeight = fallback ? 14 + labelVoice.line + heightOf(fallback.value, leftWidth, fallbackVoice) : 0;
  const fits = heightOf(ask, leftWidth, bodyVoice) + fallbackHeight <= page.bottom + 4 - top;
  const taken = takeLines(plain(ask), leftWidth, bodyVoice, page.bottom + 4 - top - (fits ? fallbackHeight : 0));
  const marks: Mark[] =
    taken.lines.length > 0 ? [group('paragraph', setLines(taken.lines, page.left, top, bodyVoice))] : [];
  if (!fits) {
    const rest = taken.rest.length > 0 ? [{ text: taken.rest }] : [];
    return { marks, rest: fallback ? [...rest, { lead: fallback.label, text: plain(fallback.value) }] : rest };
  }
  if (fallback) {
    const y = top + taken.lines.length * bodyVoice.line + (taken.lines.length > 0 ? 12 : 0);
    const name = setText(fallback.label, page.left, y, leftWidth, labelVoice);
    const value = setText(fallback.value, page.left, y + name.height, leftWidth, fallbackVoice);
    marks.push(group('paragraph', [...name.marks, ...value.marks]));
  }
  return { marks, rest: [] };
}
