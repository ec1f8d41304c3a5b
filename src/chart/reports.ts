/** When who reads which report: a line of time per report (deck.md s06-reporting). */
import type { ReportsChart } from '../outline/chart.ts';
import { diamond, type Drawing, figure, type Ink, line, type Mark, rect } from './mark.ts';
import { labelVoice, type Sizes, textVoice } from './sizes.ts';
import { centered, label, linesOf, setLines, type Voice, widthOf } from './text.ts';

export interface ReportsStyle {
  readonly sizes: Sizes;
  /** Width of the names, and where the lines of time begin. */
  readonly names: number;
  readonly times: number;
  /** Least space between two reports. */
  readonly gap: number;
  /** Height to spread the reports over; absent: as little as they need. */
  readonly height?: number;
}

/** In a list the names of people and groups stay on one line, unless they are long. */
function withNames(list: string): string {
  return list
    .split(', ')
    .map((name) => (name.length <= longestName ? name.replaceAll(' ', '\u00a0') : name))
    .join(', ');
}
const longestName = 30;

type Row = ReportsChart['rows'][number];

/** `x` and `y` are the upper left corner; the axis takes the first 24 points of a slide. */
export function reports(chart: ReportsChart, x: number, y: number, width: number, style: ReportsStyle): Drawing {
  const { sizes } = style;
  const { unit } = sizes;
  const left = x + style.times;
  const long = width - style.times;
  // The first and the last mark stay within the lines.
  const inset = 7 * unit;
  const days = Math.max(1, chart.to - chart.from);
  const at = (day: number) => left + inset + ((day - chart.from) / days) * (long - 2 * inset);
  const name = { ...textVoice(sizes, 600), softSize: sizes.label };
  const small = labelVoice(sizes);
  const axis = 24 * unit;

  const rows = chart.rows.map((row) => {
    const names = linesOf(row.name, style.names, name);
    const shows = linesOf(row.shows, style.names, small);
    const readers = linesOf(withNames(row.readers), long, small);
    const place = row.days.length > 0 ? placeOf(row) : null;
    const lift = place?.side === 'above' ? small.line * 0.7 : 0;
    const below = name.line + 3 * unit + readers.length * small.line;
    return {
      row,
      names,
      shows,
      readers,
      place,
      lift,
      height: lift + Math.max(names.length * name.line + shows.length * small.line, below),
    };
  });
  const natural =
    axis + rows.reduce((sum, row) => sum + row.height, 0) + Math.max(0, rows.length - 1) * style.gap + 7 * unit;
  const spare =
    style.height === undefined || rows.length < 2 ? 0 : Math.max(0, style.height - natural) / (rows.length - 1);

  const marks: Mark[] = axisMarks();
  let top = y + axis + 7 * unit;
  for (const { row, names, shows, readers, place, lift, height } of rows) {
    const middle = top + lift + name.line / 2;
    marks.push(...setLines(names, x, top + lift, name));
    marks.push(...setLines(shows, x, top + lift + names.length * name.line, small));
    marks.push(line(left, middle, left + long, middle, 'line', Math.max(0.5, unit)));
    if (place) marks.push(...points(row, place, middle));
    marks.push(...setLines(readers, left, top + lift + name.line + 3 * unit, small));
    top += height + style.gap + spare;
  }
  return { marks: [figure(chart.alt, marks)], height: natural + spare * Math.max(0, rows.length - 1) };

  function axisMarks(): Mark[] {
    const found: Mark[] = [];
    let free = -Infinity;
    for (const tick of chart.ticks) {
      const place = at(tick.day);
      const half = widthOf(tick.label, small) / 2;
      found.push(line(place, y + 18 * unit, place, y + axis, 'mark', unit));
      const center = Math.min(Math.max(place, left + half), left + long - half);
      if (tick.label === '' || center - half < free) continue;
      found.push(label(tick.label, center, y + sizes.label * 0.85, small, 'middle'));
      free = center + half + 8 * unit;
    }
    return found;
  }

  /** Beside the first mark: right of it, left of it, or above when marks are all around. */
  function placeOf(row: Row): { side: 'right' | 'left' | 'above'; voice: Voice } {
    const voice = labelVoice(sizes, 600, row.first ? 'accent' : 'ink');
    const wide = widthOf(row.label, voice) + 18 * unit;
    const start = at(row.days[0]!);
    const next = row.days.length > 1 ? at(row.days[1]!) - 8 * unit : left + long;
    if (row.days.length <= 3 && start + wide + 6 * unit < next) return { side: 'right', voice };
    return { side: start - wide > left ? 'left' : start + wide + 6 * unit < next ? 'right' : 'above', voice };
  }

  function points(
    row: Row,
    { side, voice }: { side: 'right' | 'left' | 'above'; voice: Voice },
    middle: number,
  ): Mark[] {
    const [start = 0, second] = row.days.map(at);
    const spacing = second === undefined ? Infinity : second - start;
    const full = Math.min(11 * unit, spacing * 0.72) / 2;
    const bigR = row.first ? Math.max(9 * unit, full) : row.form === 'circle' ? full : 10 * unit;
    const wide = widthOf(row.label, voice);
    const away = bigR + 6 * unit;
    const found: Mark[] = row.days.map(at).flatMap((place, index): Mark[] => {
      const fill: Ink = row.first && index === 0 ? 'accent' : row.form === 'circle' ? 'mark' : 'ink';
      if (row.form === 'diamond') return diamond(place, middle, 20 * unit, 20 * unit, fill);
      return [{ kind: 'circle', x: place, y: middle, r: index === 0 ? bigR : full, fill }];
    });
    if (side === 'above') {
      const free = Math.min(Math.max(start, left + wide / 2), left + long - wide / 2);
      return [...found, label(row.label, free, middle - bigR - 3 * unit, voice, 'middle')];
    }
    const from = side === 'right' ? start + away : start - away - wide;
    return [
      rect(from - 4 * unit, middle - 2 * unit, wide + 8 * unit, 4 * unit, 'ground'),
      ...found,
      label(row.label, from, centered(middle, sizes.label), voice),
    ];
  }
}
