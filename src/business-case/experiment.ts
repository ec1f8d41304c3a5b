/** Can the pilot show it? Comparison groups, sample sizes and intervals (domain.md 3.3, 3.10). */

/** Two-sided alpha 0.05. */
const Z_ALPHA = 1.959963984540054;
/** Power 0.8. */
const Z_POWER = 0.8416212335729143;

/** (treatPost - treatPre) - (compPost - compPre): what is left of a change after the comparison's own (TV-08). Negative = fell more. */
export function differenceInDifferences(
  treatPre: number,
  treatPost: number,
  compPre: number,
  compPost: number,
): number {
  return treatPost - treatPre - (compPost - compPre);
}

/**
 * People per group to show a change from one proportion to another (TV-28, TV-30).
 * @returns null for equal proportions, or when one is not between 0 and 1
 */
export function sampleSizeForProportions(p1: number, p2: number): number | null {
  if (p1 === p2 || ![p1, p2].every((p) => p >= 0 && p <= 1)) return null;
  const p = (p1 + p2) / 2;
  const root = Z_ALPHA * Math.sqrt(2 * p * (1 - p)) + Z_POWER * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  return Math.ceil((root * root) / ((p1 - p2) * (p1 - p2)));
}

/** People per group to show a difference of means of d standard deviations (TV-32); null for d = 0. */
export function sampleSizeForMeans(d: number): number | null {
  if (d === 0) return null;
  const z = Z_ALPHA + Z_POWER;
  return Math.ceil((2 * z * z) / (d * d));
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Wilson 95% interval of x out of n, as proportions (TV-33); null for n = 0. */
export function wilsonInterval(x: number, n: number): Interval | null {
  if (n <= 0) return null;
  const p = x / n;
  const z2 = Z_ALPHA * Z_ALPHA;
  const center = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z_ALPHA * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  return { low: center - half, high: center + half };
}

/** Newcombe 95% interval of the difference of two proportions x1/n1 - x2/n2 (TV-33c); null when a group is empty. */
export function newcombeInterval(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
): (Interval & { difference: number }) | null {
  const first = wilsonInterval(x1, n1);
  const second = wilsonInterval(x2, n2);
  if (!first || !second) return null;
  const [p1, p2] = [x1 / n1, x2 / n2];
  const distance = (a: number, b: number) => Math.sqrt(a * a + b * b);
  const difference = p1 - p2;
  return {
    difference,
    low: difference - distance(p1 - first.low, second.high - p2),
    high: difference + distance(first.high - p1, p2 - second.low),
  };
}
