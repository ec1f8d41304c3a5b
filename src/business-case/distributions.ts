/**
 * Uniform numbers and the triangular distribution (domain.md 3.9). They use only + - x / and the square root, so a seeded run is the same to the
 * last bit on every machine.
 */

/** A generator of uniform numbers in [0, 1): mulberry32 in 32-bit arithmetic, result / 2^32 (TV-27). */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Turns a uniform number into a value of a distribution. */
export type Quantile = (uniform: number) => number;

/** Quantiles of the triangular distribution with low a, mode m and high b (TV-26); a = b gives a. */
export function triangularQuantile(a: number, m: number, b: number): Quantile {
  if (a === b) return () => a;
  const atMode = (m - a) / (b - a);
  return (u) => (u < atMode ? a + Math.sqrt(u * (b - a) * (m - a)) : b - Math.sqrt((1 - u) * (b - a) * (b - m)));
}

/** Mean of the triangular distribution. */
export function triangularMean(a: number, m: number, b: number): number {
  return (a + m + b) / 3;
}

/** Standard deviation of the triangular distribution. */
export function triangularDeviation(a: number, m: number, b: number): number {
  return Math.sqrt((a * a + m * m + b * b - a * m - a * b - m * b) / 18);
}
