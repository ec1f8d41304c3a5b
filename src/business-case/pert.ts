/**
 * The PERT distribution: a beta distribution over a range, given by low a, mode m and high b (domain.md 3.9).
 *
 * Quantiles are within 1e-12 of the range. The incomplete beta function is summed as a series of positive terms, and a table gives each
 * search its start: a simulation needs tens of thousands of quantiles of the same distribution.
 */
import type { Quantile } from './distributions.ts';

/** The two shape parameters; their sum is always 6. */
export function pertShape(a: number, m: number, b: number): { alpha: number; beta: number } {
  return { alpha: 1 + (4 * (m - a)) / (b - a), beta: 1 + (4 * (b - m)) / (b - a) };
}

/** Mean of the PERT distribution. */
export function pertMean(a: number, m: number, b: number): number {
  return (a + 4 * m + b) / 6;
}

/** Standard deviation, from the beta distribution; the textbook (b - a) / 6 is an approximation. */
export function pertDeviation(a: number, m: number, b: number): number {
  if (a === b) return 0;
  const { alpha, beta } = pertShape(a, m, b);
  const sum = alpha + beta;
  return (b - a) * Math.sqrt((alpha * beta) / (sum * sum * (sum + 1)));
}

/** Quantiles of the PERT distribution (TV-26b, TV-36); a = b gives a. */
export function pertQuantile(a: number, m: number, b: number): Quantile {
  if (a === b) return () => a;
  const { alpha, beta } = pertShape(a, m, b);
  const quantile = betaQuantile(alpha, beta);
  return (u) => a + (b - a) * quantile(u);
}

const TABLE_STEPS = 512;
const MAX_STEPS = 60;
/** Terms that the series needs for arguments up to one half. */
const TERMS = 80;

/** Inverse of the regularized incomplete beta function for shapes from 1 to 5. */
function betaQuantile(alpha: number, beta: number): Quantile {
  const fromLeft = incompleteBeta(alpha, beta);
  const fromRight = incompleteBeta(beta, alpha);
  const whole = fromLeft(0.5) + fromRight(0.5);
  const cumulative = (x: number) => (x <= 0.5 ? fromLeft(x) / whole : 1 - fromRight(1 - x) / whole);
  const density = (x: number) => Math.exp((alpha - 1) * Math.log(x) + (beta - 1) * Math.log(1 - x)) / whole;

  const table = Float64Array.from({ length: TABLE_STEPS + 1 }, (_, step) => cumulative(step / TABLE_STEPS));
  return (u) => {
    if (u <= 0) return 0;
    if (u >= 1) return 1;
    let step = 0;
    for (let width = TABLE_STEPS / 2; width >= 1; width /= 2) {
      if ((table[step + width] ?? 1) <= u) step += width;
    }
    let low = step / TABLE_STEPS;
    let high = (step + 1) / TABLE_STEPS;
    const [atLow, atHigh] = [table[step] ?? 0, table[step + 1] ?? 1];
    let x = low + ((u - atLow) / (atHigh - atLow)) * (high - low);
    // Newton with Halley's correction, kept inside the bracket.
    for (let round = 0; round < MAX_STEPS; round++) {
      const error = cumulative(x) - u;
      if (error > 0) high = x;
      else low = x;
      const newton = error / density(x);
      const bend = (alpha - 1) / x - (beta - 1) / (1 - x);
      const next = x - newton / (1 - 0.5 * Math.max(-1, Math.min(1, newton * bend)));
      // Convergence is cubic: after a step this small the rest is below 1e-15.
      if (Math.abs(next - x) < 1e-6 * x) return next;
      x = next > low && next < high ? next : (low + high) / 2;
    }
    return x;
  };
}

/** Incomplete beta function, not regularized, for x up to one half: x^p (1-x)^q / p x (1 + sum of (p+q)...(p+q+n) / (p+1)...(p+1+n) x^(n+1)). */
function incompleteBeta(p: number, q: number): (x: number) => number {
  const ratios = Float64Array.from({ length: TERMS }, (_, n) => (p + q + n) / (p + 1 + n));
  return (x) => {
    if (x <= 0) return 0;
    let term = 1;
    let sum = 1;
    for (let n = 0; n < TERMS && term > sum * 1e-17; n++) {
      term *= (ratios[n] ?? 0) * x;
      sum += term;
    }
    return (Math.exp(p * Math.log(x) + q * Math.log(1 - x)) / p) * sum;
  };
}
