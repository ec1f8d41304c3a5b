import { describe, expect, test } from 'vitest';
import { densityOf } from '../../../src/business-case/density.ts';
import { simulate } from '../../../src/business-case/simulation.ts';
import { curveShape } from '../../../src/chart/curve.ts';
import { sampleA, sampleB } from './samples.ts';

describe.each([
  ['A', sampleA, 14.2],
  ['B', sampleB, 18.7],
])('the curve of sample %s', (_name, pitch, roi) => {
  const simulation = simulate(pitch)!;
  const density = densityOf(simulation, roi);

  test('holds the 1st to the 99th percentile, break-even and the point estimate', () => {
    for (const value of [0, roi, simulation.percentile(1), simulation.percentile(99)]) {
      expect(value).toBeGreaterThanOrEqual(density.from);
      expect(value).toBeLessThanOrEqual(density.to);
    }
  });

  test('has one peak, near the middle of the draws', () => {
    const { heights, from, to } = density;
    const peak = heights.indexOf(1);
    expect(Math.abs(from + ((to - from) * peak) / (heights.length - 1) - simulation.p50)).toBeLessThan(6);
    expect(heights.every((height, index) => index === 0 || index > peak || height >= heights[index - 1]! - 1e-9)).toBe(
      true,
    );
    expect(heights.every((height, index) => index <= peak || height <= heights[index - 1]! + 1e-9)).toBe(true);
  });

  test('has the same share of its area on the right of break-even as of its draws', () => {
    const { below, above } = curveShape(density, 0);
    const share = areaOf(above) / (areaOf(above) + areaOf(below));
    expect(Math.abs(share - simulation.probAtLeastBreakEven)).toBeLessThan(0.02);
  });
});

test('a curve of one value keeps an axis', () => {
  const density = densityOf({ ...simulate(sampleA)!, percentile: () => 0 }, 0);
  expect(density.to).toBeGreaterThan(density.from);
  expect(density.heights.every(Number.isFinite)).toBe(true);
});

function areaOf(points: readonly (readonly [number, number])[]): number {
  const doubled = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}
