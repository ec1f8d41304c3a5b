/** How the simulated returns are spread, as a smooth curve. */
import type { Simulation } from './simulation.ts';

export interface Density {
  /** Ends of the axis in percent. Break-even (0) and the point estimate always lie between them. */
  readonly from: number;
  readonly to: number;
  /** Evenly spaced from end to end, the highest is 1. */
  readonly heights: readonly number[];
}

const samples = 400;
const points = 161;
/** Part of the axis that stays free beyond break-even and the point estimate, for their labels. */
const margin = 0.12;

/**
 * A kernel estimate from 400 equally likely returns, between the 1st and the 99th percentile. The width of the kernel follows Silverman's rule for all
 * the draws; a curve that is a little too smooth is better here than one with waves that mean nothing.
 */
export function densityOf({ percentile, draws }: Simulation, pointEstimate: number): Density {
  const returns = Array.from({ length: samples }, (_, index) => percentile(((index + 0.5) / samples) * 100));
  const mean = returns.reduce((sum, value) => sum + value, 0) / samples;
  const deviation = Math.sqrt(returns.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / samples);
  const spread = Math.min(deviation, (percentile(75) - percentile(25)) / 1.34) || deviation || 1;
  const width = 1.4 * spread * Math.pow(draws, -0.2);
  const { from, to } = axisOf(percentile(1), percentile(99), [0, pointEstimate]);
  const heights = Array.from({ length: points }, (_, index) => {
    const x = from + ((to - from) * index) / (points - 1);
    return returns.reduce((sum, value) => {
      const z = (x - value) / width;
      return sum + Math.exp(-0.5 * z * z);
    }, 0);
  });
  const highest = Math.max(...heights) || 1;
  return { from, to, heights: heights.map((height) => height / highest) };
}

function axisOf(low: number, high: number, held: readonly number[]): { from: number; to: number } {
  let [from, to] = [Math.min(low, ...held), Math.max(high, ...held)];
  if (from === to) to = from + 1;
  const free = (to - from) * margin;
  if (held.some((value) => value - from < free)) from -= free;
  if (held.some((value) => to - value < free)) to += free;
  return { from, to };
}
