/** The axis of results: bins in which circles are stacked, aligned on break-even so that no circle straddles it. Values are percent. */
import type { Format } from '../format/format.ts';
import type { OutcomesChart } from '../outline/chart.ts';

export interface Scale {
  readonly at: (value: number) => number;
  /** Width of a bin, in points and in percent. */
  readonly step: number;
  readonly bin: number;
  /** Ends of the bins, in percent. */
  readonly from: number;
  readonly to: number;
}

/** Room that texts need beside the break-even line and beside the ends of the range, in points. */
export interface Room {
  readonly beforeLine: number;
  readonly afterLine: number;
  readonly beforeLow: number;
  readonly afterHigh: number;
}

const firstSizes = [1, 2, 2.5, 5, 10, 20, 25];
const mostBins = 11;

/** 1, 2, 2.5, 5, 10, 20, 25, then 50, 100, 200, 250, 500 … */
function* binSizes(): Generator<number> {
  yield* firstSizes;
  for (let power = 1; power < 1e300; power *= 10) {
    for (const size of [50, 100, 200, 250]) yield size * power;
  }
}

/** The first size of bins of which eleven or fewer hold everything, with half a bin free at both ends and room for the texts. */
export function scaleOf(chart: OutcomesChart, x: number, width: number, room: Room): Scale {
  const { breakEven: zero, low, high, point } = chart;
  const values = [...chart.results, ...(chart.before ?? []), low.value, high.value, point.value].map(
    (value) => value - zero,
  );
  let bin = 1;
  for (bin of binSizes()) {
    if (
      Math.max(0, Math.ceil(Math.max(...values) / bin)) + Math.max(0, Math.ceil(-Math.min(...values) / bin)) <=
      mostBins
    )
      break;
  }
  // A result on the upper edge of a bin belongs to the next one, just as a result of exactly zero breaks even.
  let left = Math.max(1, Math.ceil(-Math.min(...values) / bin));
  let right = Math.max(1, Math.floor(Math.max(...values) / bin) + 1);
  for (;;) {
    const step = width / (left + right + 1);
    const at = (value: number) => x + ((value - zero) / bin + left + 0.5) * step;
    const needLeft = at(zero) - x < room.beforeLine || at(low.value) - x < room.beforeLow;
    const needRight = x + width - at(zero) < room.afterLine || x + width - at(high.value) < room.afterHigh;
    if ((!needLeft && !needRight) || left + right > 3 * mostBins) {
      return { at, step, bin, from: zero - left * bin, to: zero + right * bin };
    }
    if (needLeft) left += 1;
    if (needRight) right += 1;
  }
}

/** How many results lie in which bin; a result at or above break-even never lies left of it. */
export function bins(
  results: readonly number[],
  { bin }: Scale,
  breakEven: number,
): { middle: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const result of results) {
    const index = Math.floor((result - breakEven) / bin);
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return [...counts].map(([index, count]) => ({ middle: breakEven + (index + 0.5) * bin, count }));
}

/** Labels every 10 (20, 50 …) percent: the first distance that gives eight or fewer. */
export function ticksOf({ from, to }: Scale, format: Format): { value: number; text: string }[] {
  let distance = 1;
  for (let power = 1; power < 1e300; power *= 10) {
    const found = [1, 2, 5].map((size) => size * power).find((size) => (to - from) / size <= 7);
    if (found) {
      distance = found;
      break;
    }
  }
  const first = Math.ceil(from / distance);
  const last = Math.floor(to / distance);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const value = (first + index) * distance;
    return { value, text: format.wholePercent(value) };
  });
}
