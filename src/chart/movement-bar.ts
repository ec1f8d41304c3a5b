/** The bar of one measure: today's level, and the arrow from there to the target (deck.md s05-metrics). */
import type { MovementRow } from '../outline/chart.ts';
import { type Ink, line, type Mark, polygon, rect } from './mark.ts';
import type { Sizes } from './sizes.ts';

/** Heights and lengths on a slide. */
const plainBar = { bar: 14, shaft: 3.5, head: 11, headWidth: 14, tick: 18, tickWidth: 2, axis: 22 };
const leadBar = { bar: 22, shaft: 10, head: 17, headWidth: 26, tick: 26, tickWidth: 3, axis: 30 };

/** `x` is where the row's scale begins, `y` its middle. Every row has a scale of its own, so there are no axis labels. */
export function movementBar(row: MovementRow, x: number, y: number, width: number, { unit }: Sizes): Mark[] {
  const shape = row.lead ? leadBar : plainBar;
  const ink: Ink = row.lead ? 'accent' : 'mark';
  const at = (value: number) => x + width * Math.min(1, Math.max(0, (value - row.from) / (row.to - row.from)));
  const upright = (place: number, height: number, color: Ink, thick: number) =>
    line(place, y - (height * unit) / 2, place, y + (height * unit) / 2, color, thick);
  const marks: Mark[] = [];
  const today = row.today && at(row.today.value);
  if (today !== undefined && today > x) {
    marks.push(rect(x, y - (shape.bar * unit) / 2, today - x, shape.bar * unit, 'pale'));
  }
  marks.push(upright(x, shape.axis, 'mark', Math.max(0.5, unit)));
  if (row.target) marks.push(...arrow(today, at(row.target.value)));
  if (today !== undefined && row.target) {
    marks.push(upright(today, shape.tick, row.lead ? 'accent' : 'ink2', shape.tickWidth * unit));
  }
  if (row.stop) marks.push(upright(at(row.stop.value), shape.axis, 'ink', 3 * unit));
  return marks;

  function arrow(from: number | undefined, to: number): Mark[] {
    const start = from ?? x;
    const length = Math.abs(to - start);
    if (length < 0.5) return [];
    const sign = to < start ? -1 : 1;
    // A short way has a short head, so that the arrow never begins before today.
    const head = Math.min(shape.head * unit, length);
    const half = ((shape.headWidth * unit) / 2) * Math.max(0.6, head / (shape.head * unit));
    const base = to - sign * head;
    const shaft: Mark =
      from === undefined
        ? {
            kind: 'line',
            x1: start + 3 * unit,
            y1: y,
            x2: base,
            y2: y,
            stroke: { color: ink, width: 2.5 * unit, dash: [0, 6 * unit], round: true },
          }
        : rect(Math.min(start, base), y - (shape.shaft * unit) / 2, Math.abs(base - start), shape.shaft * unit, ink);
    const tip = polygon(
      [
        [to, y],
        [base, y - half],
        [base, y + half],
      ],
      ink,
    );
    return length > head ? [shaft, tip] : [tip];
  }
}
