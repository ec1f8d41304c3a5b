/** What a simulated figure was drawn from (domain.md 3.9). */
import type { Pitch } from '../pitch/schema.ts';
import { firstYearModel, rangesOf } from './first-year.ts';
import { simulate } from './simulation.ts';

/** One of the ranges. */
interface DrawnRange {
  /** Of the driver, by index. */
  readonly pointer: string;
  readonly id: string;
  readonly label: string | null;
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

export interface Draws {
  readonly count: number;
  readonly seed: number;
  readonly ranges: readonly DrawnRange[];
}

/** The value in percent (a chance from 0 to 1) and its draws; null and no draws without a simulation. */
export function simulated(
  pitch: Pitch,
  what: 'mean' | 'p10' | 'p90' | 'chance',
): { readonly value: number | null; readonly draws?: Draws } {
  const simulation = simulate(pitch);
  if (!simulation) return { value: null };
  const { meanRoiPct: mean, p10, p90, probAtLeastBreakEven: chance, draws: count, seed } = simulation;
  const ranges = rangesOf(pitch, firstYearModel(pitch)).flatMap(({ driver, moves, low, expected, high }, index) =>
    moves === null || low === high
      ? []
      : [{ pointer: `/drivers/${index}`, id: driver.id, label: driver.label ?? null, low, expected, high }],
  );
  return { value: { mean, p10, p90, chance }[what], draws: { count, seed, ranges } };
}
