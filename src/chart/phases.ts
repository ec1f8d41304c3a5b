/** Phases over time, as thick as their pairs, with the gates between them (deck.md s08-scale-gates). */
import type { PhasesChart } from '../outline/chart.ts';
import { diamond, type Drawing, figure, line, type Mark, rect } from './mark.ts';
import { labelVoice, type Sizes, textVoice } from './sizes.ts';
import { centered, label, linesOf, setLines, type Voice, voice, widthOf } from './text.ts';

type Row = PhasesChart['rows'][number];

/** A gate's sign: a diamond with its number, accent for the first. `x` and `y` are its center. */
export function gateSign(number: number, x: number, y: number, { unit, label: size }: Sizes): Mark[] {
  const fill = number === 1 ? 'accent' : 'ink2';
  const color = number === 1 ? 'onAccent' : 'ground';
  return [
    ...diamond(x, y, 30 * unit, 30 * unit, fill, 2 * unit),
    label(String(number), x, centered(y, size), voice(size, size * 1.25, 600, color), 'middle'),
  ];
}

/** Height of a row on a slide. */
export const usualRow = 42;

/** `x` and `y` are the upper left corner; `rowHeight` is that of a phase on a slide. */
export function phases(
  chart: PhasesChart,
  x: number,
  y: number,
  width: number,
  sizes: Sizes,
  rowHeight = usualRow,
): Drawing {
  const { unit } = sizes;
  const at = (day: number) =>
    x + (Math.min(Math.max(day, chart.from), chart.to) - chart.from) * (width / Math.max(1, chart.to - chart.from));
  const most = Math.max(1, ...chart.rows.map((row) => row.pairs));
  const small = labelVoice(sizes);
  const name: Voice = { ...textVoice(sizes), size: Math.max(sizes.label, sizes.text * 0.9), line: sizes.text * 1.1 };
  const top = y + small.line + 14 * unit;

  const laid: { row: Row; label: LabelPlace; top: number; height: number }[] = [];
  let next = top;
  chart.rows.forEach((row) => {
    const found = placeLabel(row);
    const height = Math.max(
      rowHeight * unit,
      found.side === 'above'
        ? found.lines.length * name.line + (rowHeight - 4) * unit
        : found.lines.length * name.line + 8 * unit,
    );
    laid.push({ row, label: found, top: next, height });
    next += height;
  });

  const marks: Mark[] = [];
  let free = -Infinity;
  for (const tick of chart.ticks) {
    const place = at(tick.day);
    const wide = widthOf(tick.label, small);
    // A year that begins just before the end has no room for its number, and says nothing.
    if (place < free || place + wide > x + width) continue;
    marks.push(line(place, y + small.line + 4 * unit, place, next, 'line', Math.max(0.5, unit)));
    marks.push(label(tick.label, place, y + sizes.label * 0.95, small));
    free = place + wide + 8 * unit;
  }
  laid.forEach((item, index) => marks.push(...rowMarks(item.row, item.label, item.top, item.height, index === 0)));
  return { marks: [figure(chart.alt, marks)], height: next - y };

  function thickness({ pairs }: Row): number {
    return Math.max(8, (pairs / most) * (rowHeight - 10)) * unit;
  }

  function placeLabel(row: Row): LabelPlace {
    const [from, to] = [at(row.start), at(row.end)];
    const wide = widthOf(row.label, name);
    const gate = row.gate && at(row.gate.day);
    const rightEdge = Math.max(to, gate === undefined ? to : gate + 15 * unit);
    const roomInside = (gate === undefined ? to : Math.min(to, gate - 17 * unit)) - from - 24 * unit;
    const one = (side: LabelPlace['side'], start: number, room: number): LabelPlace => ({
      side,
      start,
      lines: linesOf(row.label, room, name),
    });
    if (to - from > 250 * unit && thickness(row) > 26 * unit && wide <= roomInside)
      return one('inside', from + 12 * unit, roomInside);
    const right = x + width - rightEdge - 12 * unit;
    const left = from - x - 12 * unit;
    if (wide <= right) return one('beside', rightEdge + 12 * unit, right);
    if (wide <= left) return one('beside', from - 12 * unit - wide, left);
    if (Math.max(right, left) >= 220 * unit) {
      return right >= left ? one('beside', rightEdge + 12 * unit, right) : one('beside', x, left);
    }
    // The label stands above its bar, as near to it as it fits.
    const room = Math.min(width, Math.max(wide, 1));
    return one('above', Math.min(from, x + width - room), room);
  }

  function rowMarks(
    row: Row,
    { side, start, lines }: LabelPlace,
    rowTop: number,
    height: number,
    first: boolean,
  ): Mark[] {
    const words = lines.length * name.line;
    const middle = side === 'above' ? rowTop + words + (height - words) / 2 : rowTop + height / 2;
    const thick = thickness(row);
    const textTop = side === 'above' ? rowTop + 2 * unit : middle - words / 2;
    const widest = Math.max(0, ...lines.map((item) => item.width));
    const [from, to] = [at(row.start), at(row.end)];
    const bar = rect(
      from,
      middle - thick / 2,
      Math.max(1, to - from),
      thick,
      first && side !== 'inside' ? 'mark' : 'pale',
    );
    const behind = side === 'inside' ? [] : [rect(start - 4 * unit, textTop, widest + 8 * unit, words, 'ground')];
    const text = setLines(lines, start, textTop, name);
    const sign = row.gate ? gateSign(row.gate.number, at(row.gate.day), middle, sizes) : [];
    return [...behind, bar, ...sign, ...text];
  }
}

interface LabelPlace {
  readonly side: 'inside' | 'beside' | 'above';
  readonly start: number;
  readonly lines: ReturnType<typeof linesOf>;
}
