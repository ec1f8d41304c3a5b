/** Money as bars: cash in the accent, people's time pale (deck.md s09-resources-cost). */
import type { AmountsChart, Figure, SplitChart } from '../outline/chart.ts';
import { type Drawing, figure, line, type Mark, rect } from './mark.ts';
import { type Sizes, tabular, textVoice } from './sizes.ts';
import { centered, label, linesOf, setLines, widthOf } from './text.ts';

/** The two parts of the ask as one bar. A part too short for its label has it below. */
export function split(chart: SplitChart, x: number, y: number, width: number, sizes: Sizes): Drawing {
  const { unit } = sizes;
  const thick = 38 * unit;
  const parts = [
    { part: chart.cash, fill: 'accent', color: 'onAccent' },
    { part: chart.time, fill: 'pale', color: 'ink' },
  ] as const;
  const present = parts.filter(({ part }) => part !== undefined && part.value > 0);
  const total = present.reduce((sum, { part }) => sum + part!.value, 0);
  const gap = present.length > 1 ? 2 * unit : 0;
  const marks: Mark[] = [];
  let below = 0;
  let start = x;
  present.forEach(({ part, fill, color }, index) => {
    const { value, text } = part as Figure;
    const long = Math.max(unit, (width - gap) * (value / total));
    const face = textVoice(sizes, 600, color);
    marks.push(rect(start, y, long, thick, fill));
    if (long >= widthOf(text, face) + 24 * unit) {
      marks.push(label(text, start + 12 * unit, centered(y + thick / 2, face.size), face));
    } else {
      const voice = textVoice(sizes, 600, fill === 'accent' ? 'accent' : 'ink');
      const lines = linesOf(text, width, voice);
      marks.push(...setLines(lines, x, y + thick + 3 * unit + below, voice, index > 0 ? 'end' : 'start', width));
      below += lines.length * voice.line;
    }
    start += long + gap;
  });
  return { marks: [figure(chart.alt, marks)], height: thick + (below > 0 ? below + 3 * unit : 0) };
}

/** One amount from zero, cash then time, `most` being the end of the scale. `y` is the bar's middle. */
export function amountBar(
  cash: number,
  time: number,
  most: number,
  x: number,
  y: number,
  width: number,
  { unit }: Sizes,
): Mark[] {
  const scale = most > 0 ? width / most : 0;
  const thick = 18 * unit;
  const bar = (start: number, long: number, fill: 'accent' | 'pale'): Mark[] =>
    long > 0 ? [rect(start, y - thick / 2, long, thick, fill)] : [];
  const cashLong = Math.max(0, cash) * scale;
  const gap = cash > 0 && time > 0 ? 1.5 * unit : 0;
  const timeLong = Math.max(0, Math.max(0, time) * scale - gap);
  return [
    ...bar(x, cashLong, 'accent'),
    ...bar(x + cashLong + gap, timeLong, 'pale'),
    line(x, y - 16 * unit, x, y + 16 * unit, 'mark', unit),
  ];
}

/** Amounts below each other: name, bar, amount. */
export function amounts(chart: AmountsChart, x: number, y: number, width: number, sizes: Sizes): Drawing {
  const { unit } = sizes;
  const name = textVoice(sizes);
  const amount = tabular(textVoice(sizes, 600));
  const most = Math.max(0, ...chart.rows.map((row) => row.cash + row.time));
  const amountWidth = Math.max(0, ...chart.rows.map((row) => widthOf(row.text, amount)));
  const nameWidth = width * 0.45;
  const barWidth = Math.max(1, width - nameWidth - amountWidth - 20 * unit);
  const marks: Mark[] = [];
  let top = y;
  for (const row of chart.rows) {
    const lines = linesOf(row.name, nameWidth - 10 * unit, name);
    const height = Math.max(34 * unit, lines.length * name.line + 6 * unit);
    const middle = top + height / 2;
    marks.push(
      ...setLines(lines, x, middle - (lines.length * name.line) / 2, name),
      ...amountBar(row.cash, row.time, most, x + nameWidth, middle, barWidth, sizes),
      label(row.text, x + width, centered(middle, amount.size), amount, 'end'),
    );
    top += height;
  }
  return { marks: [figure(chart.alt, marks)], height: top - y };
}
