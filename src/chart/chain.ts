/** From the objective through the work to the result: a line with stations, the words hung below (deck.md s04-line-of-sight). */
import type { ChainChart, ChainMeasure } from '../outline/chart.ts';
import { type Drawing, figure, line, type Mark, polygon } from './mark.ts';
import type { Ink } from './mark.ts';
import { setMove, setText, type Voice, voice } from './text.ts';

export interface ChainStyle {
  /** Relative to a slide, for lines and stations. */
  readonly unit: number;
  readonly head: Voice;
  readonly text: Voice;
  /** Size and line of the numbers. */
  readonly number: { readonly size: number; readonly line: number };
  /** From the line down to the words. */
  readonly hang: number;
  /** Least space between two chains. */
  readonly gap: number;
  /** Height to spread the chains over; absent: as little as they need. */
  readonly height?: number;
}

type Column = ChainChart['columns'][number];
type Row = ChainChart['rows'][number];

/** Widths on a slide; columns that no row fills are left out and theirs goes to the others. */
const shares: Readonly<Record<Column['id'], number>> = {
  objective: 176,
  mechanism: 230,
  behaviourChange: 172,
  leading: 136,
  lagging: 138,
};
const gutter = 18;

/** `x` and `y` are the upper left corner, where the heads stand. */
export function chain(chart: ChainChart, x: number, y: number, width: number, style: ChainStyle): Drawing {
  const { unit } = style;
  const all = chart.columns.reduce((sum, column) => sum + shares[column.id], 0);
  let next = x;
  const columns = chart.columns.map((column) => {
    const wide = (shares[column.id] / all) * width;
    const placed = { ...column, x: next, width: wide - (column.id === chart.columns.at(-1)?.id ? 0 : gutter * unit) };
    next += wide;
    return placed;
  });
  const heads = columns.map((column) => setText(column.head, column.x, y, column.width, style.head));
  const headHeight = Math.max(0, ...heads.map((head) => head.height)) + 6 * unit;
  const radius = 8 * unit;

  const cells = chart.rows.map((row) => columns.map((column) => cell(row, column)));
  const heights = cells.map((row) => radius + style.hang + Math.max(0, ...row.map((found) => found.height)));
  const natural =
    headHeight + heights.reduce((sum, height) => sum + height, 0) + Math.max(0, chart.rows.length - 1) * style.gap;
  // Chains of nearly equal height stand at equal distances: the eye compares parallel lines.
  const rows = chart.rows.length;
  const even = style.height === undefined || rows < 2 ? 0 : (style.height - headHeight - heights.at(-1)!) / (rows - 1);
  const isEven = even > 0 && heights.slice(0, -1).every((height) => height + style.gap <= even);
  const spare = style.height === undefined || rows < 2 ? 0 : Math.max(0, style.height - natural) / (rows - 1);

  const marks: Mark[] = heads.flatMap((head) => head.marks);
  let top = y + headHeight;
  chart.rows.forEach((row, index) => {
    const level = top + radius;
    marks.push(...stations(row, level));
    cells[index]!.forEach((found, column) => marks.push(...found.draw(columns[column]!.x, level + style.hang)));
    top += isEven ? even : heights[index]! + style.gap + spare;
  });
  return {
    marks: [figure(chart.alt, marks)],
    height: style.height === undefined || rows < 2 ? natural : Math.max(natural, style.height),
  };

  function cell(
    row: Row,
    column: Column & { readonly width: number },
  ): { height: number; draw: (x: number, y: number) => readonly Mark[] } {
    const set = (left: number, from: number): Drawing => {
      switch (column.id) {
        case 'objective':
          return setText(row.objective, left, from, column.width, { ...style.text, weight: 600 });
        case 'mechanism':
        case 'behaviourChange':
          return setText(row[column.id], left, from, column.width, style.text);
        case 'leading':
        case 'lagging':
          return measureOf(row[column.id], column.id === 'lagging' ? 'accent' : 'ink', left, from, column.width);
      }
    };
    return { height: set(0, 0).height, draw: (left, from) => set(left, from).marks };
  }

  function measureOf(measure: ChainMeasure | undefined, color: Ink, left: number, from: number, wide: number): Drawing {
    if (!measure) return { marks: [], height: 0 };
    const number = { ...voice(style.number.size, style.number.line, 600, color) };
    const move = setMove(measure.from, measure.to, left, from, wide, number, number);
    const name = setText(measure.name, left, from + move.height, wide, style.text);
    return { marks: [...move.marks, ...name.marks], height: move.height + name.height };
  }

  /** The line reaches as far as the chain is written: to the result with an arrow, else to its last station. */
  function stations(row: Row, level: number): Mark[] {
    const has = (id: Column['id']) => {
      const value = row[id];
      return value !== undefined && value !== '';
    };
    const filled = columns.filter((column) => has(column.id));
    const result = filled.find((column) => column.id === 'lagging');
    const open = columns.filter((column) => column.id !== 'lagging' && column.x <= (filled.at(-1)?.x ?? -1));
    const r = 4.5 * unit;
    const first = open[0];
    const found: Mark[] = [];
    if (first && result) {
      const tip = result.x - 5 * unit;
      found.push(line(first.x + r, level, tip - 10 * unit, level, 'mark', 2 * unit));
      found.push(
        polygon(
          [
            [tip, level],
            [tip - 12 * unit, level - 6.5 * unit],
            [tip - 12 * unit, level + 6.5 * unit],
          ],
          'mark',
        ),
      );
    } else if (first && open.length > 1) {
      found.push(line(first.x + r, level, open.at(-1)!.x + r, level, 'mark', 2 * unit));
    }
    for (const column of open) {
      const filledIn = has(column.id);
      found.push({
        kind: 'circle',
        x: column.x + r,
        y: level,
        r,
        fill: 'ground',
        stroke: { color: filledIn ? 'mark' : 'line', width: 2 * unit },
      });
    }
    if (result) found.push({ kind: 'circle', x: result.x + 7 * unit, y: level, r: 7 * unit, fill: 'accent' });
    return found;
  }
}
