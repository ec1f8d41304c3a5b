/** The range in which eight of ten results lie, with the point estimate on it (deck.md s10-business-case and p1-one-pager). */
import type { OutcomesChart, RangeChart } from '../outline/chart.ts';
import { diamond, type Drawing, figure, line, type Mark, rect } from './mark.ts';
import { labelVoice, type Sizes, tabular } from './sizes.ts';
import { centered, label, widthOf } from './text.ts';

/** A thin bar with ends and the values beside them; `y` is its middle. */
export function rangeBar(
  { low, high, point }: Pick<OutcomesChart, 'low' | 'high' | 'point'>,
  at: (value: number) => number,
  y: number,
  sizes: Sizes,
): Mark[] {
  const { unit } = sizes;
  const [from, to] = [at(low.value), at(high.value)];
  const value = tabular(labelVoice(sizes, 600, 'ink'));
  const base = centered(y, sizes.label);
  const end = (x: number) => line(x, y - 9 * unit, x, y + 9 * unit, 'ink2', 2 * unit);
  return [
    label(low.text, from - 8 * unit, base, value, 'end'),
    rect(from, y - 2 * unit, to - from, 4 * unit, 'ink2'),
    end(from),
    end(to),
    ...diamond(at(point.value), y, 18 * unit, 20 * unit, 'ink', 2 * unit),
    label(high.text, to + 8 * unit, base, value),
  ];
}

/** The range as a thick bar, accent above break-even, for a page where there is no room for circles. `width` holds everything. */
export function range(chart: RangeChart, x: number, y: number, width: number, sizes: Sizes): Drawing {
  const { unit, label: size } = sizes;
  const { low, high, point, breakEven } = chart;
  const value = tabular(labelVoice(sizes, 600, 'ink'));
  const words = labelVoice(sizes);
  const from = Math.min(low.value, point.value, breakEven.value);
  const to = Math.max(high.value, point.value, breakEven.value);
  const room = { left: widthOf(low.text, value) + 8 * unit, right: widthOf(high.text, value) + 8 * unit };
  const inner = Math.max(1, width - room.left - room.right);
  const at = (number: number) => x + room.left + (to > from ? ((number - from) / (to - from)) * inner : inner / 2);
  const zero = at(breakEven.value);
  const thick = 9 * unit * 2;
  const top = y + words.line + 3 * unit;
  const middle = top + thick / 2;
  const [left, right] = [at(low.value), at(high.value)];
  const part = (a: number, b: number, fill: 'accent' | 'mark'): Mark[] =>
    b > a ? [rect(a, top, b - a, thick, fill)] : [];
  const half = widthOf(breakEven.text, words) / 2;
  const nameAt = Math.min(Math.max(zero, x + half), x + width - half);
  const below = top + thick + size * 1.15;
  const pointHalf = widthOf(point.text, value) / 2;
  return {
    marks: [
      figure(chart.alt, [
        label(breakEven.text, nameAt, y + size, words, 'middle'),
        ...part(left, Math.min(right, zero), 'mark'),
        ...part(Math.max(left, zero), right, 'accent'),
        line(zero, top - 3 * unit, zero, top + thick + 3 * unit, 'ink', 1.5 * Math.max(0.6, unit)),
        ...diamond(at(point.value), middle, 18 * unit, 20 * unit, 'ink', 2 * unit),
        label(low.text, left - 8 * unit, centered(middle, size), value, 'end'),
        label(high.text, right + 8 * unit, centered(middle, size), value),
        label(
          point.text,
          Math.min(Math.max(at(point.value), x + pointHalf), x + width - pointHalf),
          below,
          value,
          'middle',
        ),
      ]),
    ],
    height: below + size * 0.35 - y,
  };
}
