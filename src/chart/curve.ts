/** A curve over an axis as areas on both sides of a line, in shares of its box: x from left to right, y from top to bottom. */
import type { Point } from './mark.ts';

export interface CurveShape {
  /** Where a value lies on the axis, 0 to 1. */
  readonly at: (value: number) => number;
  /** How high the curve is there, 0 to 1. */
  readonly heightAt: (value: number) => number;
  readonly line: readonly Point[];
  /** The areas left and right of the split, closed along the axis. */
  readonly below: readonly Point[];
  readonly above: readonly Point[];
}

/** `heights` are evenly spaced from `from` to `to` and at most 1. */
export function curveShape(
  { from, to, heights }: { readonly from: number; readonly to: number; readonly heights: readonly number[] },
  split: number,
): CurveShape {
  const last = heights.length - 1;
  const at = (value: number) => (value - from) / (to - from);
  const heightAt = (value: number) => {
    const place = Math.max(0, Math.min(1, at(value))) * last;
    const [before, after] = [Math.floor(place), Math.ceil(place)];
    const low = heights[before] ?? 0;
    return low + ((heights[after] ?? 0) - low) * (place - before);
  };
  const line = heights.map((height, index): Point => [index / last, 1 - height]);
  const middle = Math.max(0, Math.min(1, at(split)));
  const edge: Point = [middle, 1 - heightAt(split)];
  return {
    at,
    heightAt,
    line,
    below: [[0, 1], ...line.filter(([x]) => x < middle), edge, [middle, 1]],
    above: [[middle, 1], edge, ...line.filter(([x]) => x > middle), [1, 1]],
  };
}
