/**
 * Monte Carlo of the first-year return (domain.md 3.9, TV-27, TV-39): one generator a run, one uniform for each driver in file order and each draw.
 *
 * Attribution and confidence are already haircuts and are not varied again.
 */
import type { Pitch } from '../pitch/schema.ts';
import { benefitOf } from './benefits.ts';
import { mulberry32, type Quantile, triangularQuantile } from './distributions.ts';
import { firstYearModel, type Range, rangesOf } from './first-year.ts';
import { pertQuantile } from './pert.ts';

export type Distribution = 'triangular' | 'pert';

export interface SimulationSettings {
  readonly distribution: Distribution;
  readonly draws: number;
  readonly seed: number;
}

/** Everywhere the same: app, slides, documents, command line. */
export const defaultSettings: SimulationSettings = { distribution: 'triangular', draws: 10_000, seed: 12345 };

/** The results of a run. Returns are in percent of the cost, chances 0 to 1. */
export interface Simulation extends SimulationSettings {
  readonly meanRoiPct: number;
  readonly p5: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  /** Share of draws above 0. */
  readonly probRoiPositive: number;
  /** Share of draws of 0 and above. */
  readonly probAtLeastBreakEven: number;
  /** Twenty equally likely results: the percentiles 2.5, 7.5 ... 97.5. */
  readonly twenty: readonly number[];
  /** The return below which a percentage (0 to 100) of the draws lies. */
  readonly percentile: (percent: number) => number;
}

type Runs = Map<string, Simulation | null>;
const runs = new WeakMap<object, WeakMap<object, WeakMap<object, Runs>>>();

/**
 * The simulation of a pitch; null when no driver has a range that moves the return, or when there is no cost.
 *
 * Run once for the same costs, benefits and drivers and then remembered, so that deck, review and facts share it, and so that changes elsewhere
 * in the pitch cost nothing.
 */
export function simulate(pitch: Pitch, settings: SimulationSettings = defaultSettings): Simulation | null {
  const { drivers, benefits, costs } = pitch;
  if (!drivers || !benefits || !costs) return null;
  const ofDrivers = remembered(runs, drivers, () => new WeakMap<object, WeakMap<object, Runs>>());
  const ofBenefits = remembered(ofDrivers, benefits, () => new WeakMap<object, Runs>());
  const known = remembered(ofBenefits, costs, (): Runs => new Map());
  return remembered(known, `${settings.distribution} ${settings.draws} ${settings.seed}`, () => {
    const returns = drawReturns(pitch, settings);
    return returns && summaryOf(returns, settings);
  });
}

interface Memory<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function remembered<Key, Value>(memory: Memory<Key, Value>, key: Key, work: () => Value): Value {
  let value = memory.get(key);
  if (value === undefined) memory.set(key, (value = work()));
  return value;
}

/** The returns of the draws in the order they are drawn, in percent; null as for `simulate`. */
export function drawReturns(pitch: Pitch, { distribution, draws, seed }: SimulationSettings): Float64Array | null {
  const model = firstYearModel(pitch);
  const ranges = rangesOf(pitch, model);
  const isMoving = ({ moves, low, high }: Range) =>
    low < high && (moves === 'cost' ? model.lines.length > 0 : moves !== null);
  if (!(model.cost > 0) || !ranges.some(isMoving)) return null;

  const lines = model.lines.map((line) => ({ ...line }));
  const quantileOf = distribution === 'pert' ? pertQuantile : triangularQuantile;
  let costFactor = 1;
  const setters = ranges.map(({ moves, low, expected, high }): { quantile: Quantile; set: (value: number) => void } => {
    const quantile = moves === null ? () => 0 : quantileOf(low, expected, high);
    if (moves === null) return { quantile, set: () => {} };
    if (moves === 'cost') return { quantile, set: (value) => void (costFactor = value) };
    const line = lines[moves.line]!;
    return { quantile, set: (value) => void (line[moves.factor] = value) };
  });

  const next = mulberry32(seed);
  const returns = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    // A driver that moves nothing still uses up its number, so that the others draw the same with and without it.
    for (const { quantile, set } of setters) set(quantile(next()));
    let benefit = 0;
    for (const line of lines) benefit += benefitOf(line);
    const cost = model.cost * costFactor;
    returns[draw] = ((benefit - cost) / cost) * 100;
  }
  return returns;
}

function summaryOf(returns: Float64Array, settings: SimulationSettings): Simulation {
  const { draws } = settings;
  const sorted = returns.toSorted();
  const percentile = (percent: number) =>
    sorted[Math.min(draws - 1, Math.max(0, Math.ceil((percent * draws) / 100) - 1))] ?? 0;
  const share = (test: (value: number) => boolean) =>
    returns.reduce((count, value) => count + (test(value) ? 1 : 0), 0) / draws;
  return {
    ...settings,
    meanRoiPct: returns.reduce((sum, value) => sum + value, 0) / draws,
    p5: percentile(5),
    p10: percentile(10),
    p50: percentile(50),
    p90: percentile(90),
    p95: percentile(95),
    probRoiPositive: share((value) => value > 0),
    probAtLeastBreakEven: share((value) => value >= 0),
    twenty: Array.from({ length: 20 }, (_, index) => percentile(2.5 + 5 * index)),
    percentile,
  };
}
