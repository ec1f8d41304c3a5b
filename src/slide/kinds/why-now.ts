/** Why now (deck.md s02-why-now): what doing nothing costs, and the facts with their numbers hanging left. */
import { group, heading, line, type Mark } from '../../chart/mark.ts';
import { label, linesOf, setLines, setText, type Voice, voice, widthOf } from '../../chart/text.ts';
import type { HangingFact, WhyNowSlide } from '../../deck/slide.ts';
import { letters } from '../../typeset/font.ts';
import { baseline } from '../../typeset/measure.ts';
import { bodyVoice, labelVoice, page, titleVoice } from '../page.ts';
import { distribute, type Layout, type Part, titledPart } from '../part.ts';
import { statementVoice } from './statement.ts';

const leftWidth = 338;
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
  if (!slide.hero) {
    const first = titledPart(slide.title, undefined, setting, (top) => {
      const left = words ? texts(slide, top, slide.facts.length > 0 ? leftWidth : 700) : [];
      const width = words ? column.width : page.content;
      return [...left, ...factColumn(slide.facts, words ? column.x : page.left, top, width, voices)];
    });
    return [first];
  }
  const top = page.top + (setting.continued ? 40 : 7);
  const rows = slide.facts.map((fact) => factHeight(fact, column.width, voices));
  const runs = distribute(rows, (some, part) => {
    const height = page.bottom - (part === 0 ? top : 150);
    return some.length <= 5 && some.reduce((sum, row) => sum + row + padding.least, -padding.least) <= height;
  });
  const firstCount = runs[0]?.length ?? 0;
  const parts: Part[] = [
    {
      title: slide.title,
      marks: [
        ...heroColumn(slide),
        ...factColumn(slide.facts.slice(0, firstCount), column.x, top, column.width, voices),
      ],
    },
  ];
  let from = firstCount;
  for (const run of runs.slice(1)) {
    const facts = slide.facts.slice(from, from + run.length);
    parts.push(
      titledPart(slide.continued, undefined, setting, (at) => factColumn(facts, page.left, at, page.content, voices)),
    );
    from += run.length;
  }
  return parts;
};

/** The hero's title, and below it what the cost is made of and the problem. */
function heroColumn(slide: WhyNowSlide): Mark[] {
  const hero = slide.hero!;
  const width = slide.facts.length > 0 ? leftWidth : page.content;
  const title: Mark[] = [];
  const before = setText(hero.before, page.left, page.top, width, titleVoice);
  title.push(...before.marks);
  const numberTop = page.top + before.height + (before.height > 0 ? 6 : 0);
  const size = [84, 72, 60].find((points) => widthOf(hero.number, voice(points, points, 600)) <= width + 16) ?? 48;
  const number = setText(hero.number, page.left - 1, numberTop, width + 16, voice(size, size, 600, 'accent'));
  title.push(...number.marks);
  const after = setText(hero.after, page.left, numberTop + number.height + 4, width, titleVoice);
  title.push(...after.marks);
  const below = numberTop + number.height + 4 + after.height + 12;
  return [heading(1, title), ...texts(slide, below, slide.facts.length > 0 ? leftWidth + 10 : 640)];
}

function texts({ cost, problem }: WhyNowSlide, top: number, width: number): Mark[] {
  const first = setText(cost, page.left, top, width, softBody);
  const second = setText(problem, page.left, top + first.height + (first.height > 0 ? 22 : 0), width, bodyVoice);
  return [first, second].flatMap((text) => (text.marks.length > 0 ? [group('paragraph', text.marks)] : []));
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
