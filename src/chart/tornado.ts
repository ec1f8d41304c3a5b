/** What moves the return most: one bar a driver, the widest first (deck.md b02-tornado). */
import type { TornadoChart } from '../outline/chart.ts';
import { type Drawing, figure, line, type Mark, rect } from './mark.ts';
import { labelVoice, type Sizes, tabular, textVoice } from './sizes.ts';
import { centered, label, linesOf, setLines, widthOf } from './text.ts';

type Row = TornadoChart['rows'][number];

export interface TornadoStyle {
  readonly sizes: Sizes;
  /** Width of the names. */
  readonly names: number;
  /** From one bar to the next. */
  readonly row: number;
  /** All drivers, of which the chart shows a part: they share one axis, and only the first of all is in the accent. */
  readonly all?: readonly Row[];
}

/** `x` and `y` are the upper left corner. Rows whose names take more lines are higher. */
export function tornado(chart: TornadoChart, x: number, y: number, width: number, style: TornadoStyle): Drawing {
  const { sizes } = style;
  const { unit } = sizes;
  const small = labelVoice(sizes);
  const drivers = style.all ?? chart.rows;
  const thick = 24 * unit;
  const nameVoice = (row: Row) => textVoice(sizes, row === drivers[0] ? 600 : 400);
  const valueVoice = (row: Row) => tabular(nameVoice(row));
  const room = (side: 'low' | 'high') =>
    Math.max(0, ...drivers.map((row) => widthOf(row[side].text, valueVoice(row)))) + 10 * unit;
  const left = x + style.names + Math.min(room('low'), width / 5);
  const right = x + width - Math.min(room('high'), width / 5);
  const all = [chart.breakEven.value, chart.point.value, ...drivers.flatMap((row) => [row.low.value, row.high.value])];
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const at = (value: number) =>
    to > from ? left + ((value - from) / (to - from)) * (right - left) : (left + right) / 2;

  const headHeight = 38 * unit;
  const rows = chart.rows.map((row) => {
    const names = linesOf(row.name, style.names - 8 * unit, nameVoice(row));
    const ranges = linesOf(row.range, style.names - 8 * unit, small);
    const text = names.length * textVoice(sizes).line + ranges.length * small.line;
    return { row, names, ranges, text, height: Math.max(style.row, text + 12 * unit) };
  });
  const bottom = y + headHeight + rows.reduce((sum, row) => sum + row.height, 0);
  const zero = at(chart.breakEven.value);
  const point = at(chart.point.value);
  const marks: Mark[] = [
    line(zero, y + 26 * unit, zero, bottom, 'ink', 1.5 * unit),
    {
      kind: 'line',
      x1: point,
      y1: y + 26 * unit,
      x2: point,
      y2: bottom,
      stroke: { color: 'mark', width: unit, dash: [4 * unit, 4 * unit] },
    },
    ...heads(),
  ];
  let top = y + headHeight;
  for (const { row, names, ranges, text, height } of rows) {
    const middle = top + height / 2;
    const value = valueVoice(row);
    const base = centered(middle, value.size);
    const [low, high] = [at(row.low.value), Math.max(at(row.high.value), at(row.low.value) + unit)];
    marks.push(
      ...setLines(names, x, middle - text / 2, nameVoice(row)),
      ...setLines(ranges, x, middle - text / 2 + names.length * nameVoice(row).line, small),
    );
    const ends = [
      { text: row.low.text, place: low - 8 * unit, anchor: 'end' },
      { text: row.high.text, place: high + 8 * unit, anchor: 'start' },
    ] as const;
    for (const end of ends) {
      const wide = widthOf(end.text, value);
      const start = end.anchor === 'end' ? end.place - wide : end.place;
      // A line would strike the value through: it is left out behind.
      if ([zero, point].some((place) => place > start - 5 * unit && place < start + wide + 5 * unit)) {
        marks.push(rect(start - 5 * unit, middle - 15 * unit, wide + 10 * unit, 30 * unit, 'ground'));
      }
    }
    marks.push(rect(low, middle - thick / 2, high - low, thick, row === drivers[0] ? 'accent' : 'mark'));
    for (const end of ends) marks.push(label(end.text, end.place, base, value, end.anchor));
    top += height;
  }
  return { marks: [figure(chart.alt, marks)], height: bottom - y };

  /** The names of the two lines, away from each other when they would touch. */
  function heads(): Mark[] {
    const words = labelVoice(sizes, 400, 'ink');
    const base = y + sizes.label;
    const zeroWide = widthOf(chart.breakEven.text, words);
    const pointWide = widthOf(chart.point.text, small);
    const limits = { from: x + style.names, to: x + width };
    const keep = (start: number, wide: number) => Math.max(limits.from, Math.min(start, limits.to - wide));
    const pointRight = point >= zero;
    const pointStart = keep(pointRight ? point + 6 * unit : point - 6 * unit - pointWide, pointWide);
    let zeroStart = keep(zero - zeroWide / 2, zeroWide);
    const away = 12 * unit;
    if (pointRight) zeroStart = Math.min(zeroStart, pointStart - away - zeroWide);
    else zeroStart = Math.max(zeroStart, pointStart + pointWide + away);
    return [label(chart.breakEven.text, zeroStart, base, words), label(chart.point.text, pointStart, base, small)];
  }
}
