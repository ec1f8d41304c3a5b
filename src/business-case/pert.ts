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
const MAX_ROUNDS = 60;
/** Terms that the series needs for arguments up to one half. */
const TERMS = 80;

/** Inverse of the regularized incomplete beta function for shapes from 1 to 5. */
function betaQuantile(alpha: number, beta: number): Quantile {
  const left = betaSeries(alpha, beta);
  const right = betaSeries(beta, alpha);
  const whole = weight(alpha, beta, 0.5) * (left(0.5) + right(0.5));
  /** Share below x and density at x; both rest on the same power. */
  const at = (x: number) => {
    const power = weight(alpha, beta, x) / whole;
    const below = x <= 0.5 ? power * left(x) : 1 - power * right(1 - x);
    return { below, density: power / (x * (1 - x)) };
  };

  const inner = Array.from({ length: TABLE_STEPS - 1 }, (_, step) => at((step + 1) / TABLE_STEPS));
  const below = Float64Array.of(0, ...inner.map((point) => point.below), 1);
  const slope = Float64Array.of(0, ...inner.map((point) => 1 / point.density), 0);
  return (u) => {
    if (u <= 0) return 0;
    if (u >= 1) return 1;
    let step = 0;
    for (let width = TABLE_STEPS / 2; width >= 1; width /= 2) {
      if ((below[step + width] ?? 1) <= u) step += width;
    }
    let low = step / TABLE_STEPS;
    let high = (step + 1) / TABLE_STEPS;
    // Start on a cubic through both ends of the step with their slopes: mostly one round is enough then.
    const width = (below[step + 1] ?? 1) - (below[step] ?? 0);
    const t = (u - (below[step] ?? 0)) / width;
    const isInner = step > 0 && step < TABLE_STEPS - 1;
    const bendLow = isInner ? width * (slope[step] ?? 0) * TABLE_STEPS - 1 : 0;
    const bendHigh = isInner ? width * (slope[step + 1] ?? 0) * TABLE_STEPS - 1 : 0;
    let x = (step + t + t * (1 - t) * ((1 - t) * bendLow - t * bendHigh)) / TABLE_STEPS;
    if (!(x > low && x < high)) x = (low + high) / 2;

    // Newton with Halley's correction, kept inside the bracket.
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const point = at(x);
      const error = point.below - u;
      if (error > 0) high = x;
      else low = x;
      const newton = error / point.density;
      const bend = (alpha - 1) / x - (beta - 1) / (1 - x);
      const next = x - newton / (1 - 0.5 * Math.max(-1, Math.min(1, newton * bend)));
      // Convergence is cubic: after a step this small the rest is below 1e-15.
      if (Math.abs(next - x) < 1e-6 * x) return next;
      x = next > low && next < high ? next : (low + high) / 2;
    }
    return x;
  };
}

/** x^p (1 - x)^q. */
function weight(p: number, q: number, x: number): number {
  return Math.exp(p * Math.log(x) + q * Math.log(1 - x));
}

/**
 * The incomplete beta function divided by x^p (1 - x)^q, for x up to one half: (1 + sum of (p+q)...(p+q+n) / (p+1)...(p+1+n) x^(n+1)) / p. All terms are
 * positive, so nothing is lost by subtracting.
 */
function betaSeries(p: number, q: number): (x: number) => number {
  const ratios = Float64Array.from({ length: TERMS }, (_, n) => (p + q + n) / (p + 1 + n));
  return (x) => {
    let term = 1;
    let sum = 1;
    for (let n = 0; n < TERMS && term > sum * 1e-17; n++) {
      term *= (ratios[n] ?? 0) * x;
      sum += term;
    }
    return sum / p;
  };
}
