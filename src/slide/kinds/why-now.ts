/** Why now (deck.md s02-why-now): what doing nothing costs, and the facts with their numbers hanging left. */
import { group, heading, line, type Mark } from '../../chart/mark.ts';
import { label, linesOf, setLines, setText, type Voice, voice, widthOf } from '../../chart/text.ts';
import type { HangingFact, WhyNowSlide } from '../../deck/slide.ts';
import { plain } from '../../outline/text.ts';
import { letters } from '../../typeset/font.ts';
import { baseline } from '../../typeset/measure.ts';
import { bodyVoice, labelVoice, page, titleBlock, titleVoice } from '../page.ts';
import { distribute, type Layout, type Paragraph, type Part, type Setting, titledPart, worded } from '../part.ts';
import { proseParts, takeLines } from '../prose.ts';
import { plainWords } from '../plain-words.ts';
import { statementVoice } from './statement.ts';

const leftWidth = 338;
const mostFacts = 5;
const column = { x: 438, width: 468, figure: 154 };
const softBody: Voice = { ...bodyVoice, color: 'ink2' };
/** Space above and below a fact. */
const padding = { least: 14, most: 36 };

interface FactVoices {
  readonly figure: Voice;
  readonly text: Voice;
  /** Width of the figures, 0 when no fact has one. */
  readonly hang: number;
}
function factVoices(facts: readonly HangingFact[]): FactVoices {
  const hang = facts.some(({ figure }) => figure !== '') ? column.figure : 0;
  return facts.length <= 2
    ? { figure: voice(48, 50, 600), text: voice(24, 30), hang }
    : { figure: voice(36, 38, 600), text: voice(20, 25), hang };
}

export const layoutWhyNow: Layout<'why_now'> = (slide, setting) => {
  const words = slide.cost !== '' || slide.problem !== '';
  if (!slide.hero && !words && slide.facts.length === 0) {
    const title = setText(slide.title, page.left, 136, 620, statementVoice(slide.title));
    return [{ title: slide.title, marks: [heading(1, title.marks)] }];
  }
  const voices = factVoices(slide.facts);
  const head = headOf(slide, setting);
  const left = words
    ? texts(slide, head.below, slide.facts.length > 0 ? leftWidth + 10 : 660)
    : { marks: [], rest: [] };
  const place = slide.hero || words ? column : { x: page.left, width: page.content };
  const rows = slide.facts.map((fact) => factHeight(fact, place.width, voices));
  const runs = distribute(rows, (some, part) => {
    const height = page.bottom - (part === 0 ? head.top : 140);
    return some.length <= mostFacts && some.reduce((sum, row) => sum + row + padding.least, -padding.least) <= height;
  });
  const onFirst = slide.facts.slice(0, runs[0]?.length ?? 0);
  const first: Part = {
    title: slide.title,
    marks: [...head.marks, ...left.marks, ...factColumn(onFirst, place.x, head.top, place.width, voices)],
  };
  const parts: Part[] = [worded(first, () => plainWords({ ...slide, facts: onFirst }))];
  let from = onFirst.length;
  for (const run of runs.slice(1)) {
    const facts = slide.facts.slice(from, from + run.length);
    const part = titledPart(slide.continued, undefined, setting, (at) =>
      factColumn(facts, page.left, at, page.content, voices),
    );
    parts.push(worded(part, () => plainWords({ ...slide, cost: '', problem: '', facts })));
    from += run.length;
  }
  return [...parts, ...proseParts(slide.title, left.rest, setting)];
};

interface Head {
  readonly marks: readonly Mark[];
  /** Where the facts begin, and where the texts below the title do. */
  readonly top: number;
  readonly below: number;
}

/** The title around its number, or the plain one over the whole width. */
function headOf(slide: WhyNowSlide, { continued }: Setting): Head {
  const { hero } = slide;
  if (!hero) {
    const block = titleBlock(slide.title, continued);
    return { marks: block.marks, top: block.top, below: block.top };
  }
  const width = slide.facts.length > 0 ? leftWidth : page.content;
  const before = setText(hero.before, page.left, page.top, width, titleVoice);
  const numberTop = page.top + before.height + (before.height > 0 ? 6 : 0);
  const size = [84, 72, 60].find((points) => widthOf(hero.number, voice(points, points, 600)) <= width + 16) ?? 48;
  const number = setText(hero.number, page.left - 1, numberTop, width + 16, voice(size, size, 600, 'accent'));
  const afterTop = numberTop + number.height + 4;
  const after = setText(hero.after, page.left, afterTop, width, titleVoice);
  return {
    marks: [heading(1, [...before.marks, ...number.marks, ...after.marks])],
    top: page.top + (continued ? 40 : 7),
    below: afterTop + after.height + 12,
  };
}

/** What the cost is made of, and the problem; what finds no room goes on on a further part. */
function texts({ cost, problem }: WhyNowSlide, top: number, width: number): { marks: Mark[]; rest: Paragraph[] } {
  const marks: Mark[] = [];
  const rest: Paragraph[] = [];
  let y = top;
  for (const { text, style } of [
    { text: cost, style: softBody },
    { text: problem, style: bodyVoice },
  ]) {
    const whole = linesOf(text, width, style);
    const fits = y + whole.length * style.line <= page.bottom + 4;
    const taken = fits ? { lines: whole, rest: [] } : takeLines(plain(text), width, style, page.bottom + 4 - y);
    if (taken.lines.length > 0) marks.push(group('paragraph', setLines(taken.lines, page.left, y, style)));
    if (taken.rest.length > 0) rest.push({ text: taken.rest });
    y += taken.lines.length * style.line + (taken.lines.length > 0 ? 22 : 0);
  }
  return { marks, rest };
}

function factHeight({ text, source }: HangingFact, width: number, voices: FactVoices): number {
  const { figure, text: style } = voices;
  const wide = width - voices.hang;
  const rise = riseOf(voices);
  return Math.max(
    figure.line,
    rise + linesOf(text, wide, style).length * style.line + linesOf(source, wide, labelVoice).length * labelVoice.line,
  );
}

/** A fact begins at the top of its figure, not at the top of a line: that is what the eye takes for its edge. */
function riseOf({ figure, text, hang }: FactVoices): number {
  return hang > 0 ? letters.cap * figure.size - baseline(text.size, text.line) : 0;
}

/** Figure, text and source on a common base line; a hairline above each but the first. */
function factColumn(facts: readonly HangingFact[], x: number, top: number, width: number, voices: FactVoices): Mark[] {
  if (facts.length === 0) return [];
  const heights = facts.map((fact) => factHeight(fact, width, voices));
  const used = heights.reduce((sum, height) => sum + height, 0);
  const between = Math.max(
    padding.least,
    Math.min(padding.most, (page.bottom - top - used) / Math.max(1, facts.length - 1)),
  );
  const items: Mark[] = [];
  let y = top;
  facts.forEach((fact, index) => {
    if (index > 0) {
      items.push(group('ornament', [line(x, y, x + width, y, 'line', 1)]));
      y += between * 0.55;
    }
    const { text: style } = voices;
    const textTop = y + riseOf(voices);
    const base = textTop + baseline(style.size, style.line);
    const wide = width - voices.hang;
    const left = x + voices.hang;
    const words = setText(fact.text, left, textTop, wide, style);
    const source = setText(fact.source, left, textTop + words.height, wide, labelVoice);
    items.push(group('item', [...figureMarks(fact, x, base, voices), ...words.marks, ...source.marks]));
    y += heights[index]! + between * 0.45;
  });
  return [group('list', items)];
}

/** The number with its unit beside it, or below where there is no room. */
function figureMarks({ figure, unit }: HangingFact, x: number, base: number, { figure: style }: FactVoices): Mark[] {
  if (figure === '') return [];
  const soft = voice(20, 25, 400, 'ink2');
  const room = column.figure - 12;
  const size = [style.size, 36, 28].find((points) => widthOf(figure, { ...style, size: points }) <= room) ?? 20;
  const number = label(figure, x, base, { ...style, size });
  if (unit === '') return [number];
  const beside = number.width + 5;
  if (beside + widthOf(unit, soft) <= room) return [number, label(unit, x + beside, base, soft)];
  return [number, ...setLines(linesOf(unit, room, soft), x, base + 5, soft)];
}
