import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pertQuantile, pertShape } from '../../../src/business-case/pert.ts';

const STEPS = 4000;

/** Share of the PERT distribution below x by Simpson's rule over the density: another way to the same number. */
function shareBelow(a: number, m: number, b: number, x: number): number {
  const { alpha, beta } = pertShape(a, m, b);
  // With t = s^2 (3 - 2 s) the density is smooth at both ends.
  const integral = (until: number) => {
    const value = (s: number) => {
      const t = s * s * (3 - 2 * s);
      return t <= 0 || t >= 1 ? 0 : t ** (alpha - 1) * (1 - t) ** (beta - 1) * 6 * s * (1 - s);
    };
    const h = until / STEPS;
    let sum = value(0) + value(until);
    for (let step = 1; step < STEPS; step++) sum += value(step * h) * (step % 2 ? 4 : 2);
    return (sum * h) / 3;
  };
  const t = (x - a) / (b - a);
  let [low, high] = [0, 1];
  for (let round = 0; round < 60; round++) {
    const s = (low + high) / 2;
    if (s * s * (3 - 2 * s) < t) low = s;
    else high = s;
  }
  return integral((low + high) / 2) / integral(1);
}

test('the share below a quantile is the number it was asked for, whatever the shape', () => {
  const shape = fc.double({ min: 0, max: 1, noNaN: true });
  const share = fc.double({ min: 0.0005, max: 0.9995, noNaN: true });
  fc.assert(
    fc.property(shape, share, (mode, u) => {
      expect(Math.abs(shareBelow(0, mode, 1, pertQuantile(0, mode, 1)(u)) - u)).toBeLessThan(1e-7);
    }),
    { numRuns: 60 },
  );
});

test('quantiles rise with the share, from end to end', () => {
  const numbers = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(numbers, numbers, numbers, (mode, u, v) => {
      const quantile = pertQuantile(-3, mode, 5);
      const [low, high] = [quantile(Math.min(u, v)), quantile(Math.max(u, v))];
      expect(low).toBeGreaterThanOrEqual(-3);
      expect(high).toBeLessThanOrEqual(5);
      expect(low).toBeLessThanOrEqual(high);
    }),
  );
  expect([0, 1].map(pertQuantile(-3, 0, 5))).toEqual([-3, 5]);
});
