/** Something that is measured again and again: each call gives one figure. */
export interface Measured {
  name: string;
  /** One figure, in the comparison's unit. */
  sample: () => number | Promise<number>;
}

/**
 * One yardstick: a figure of ours, beside the thing it is compared with, or against a limit.
 *
 * Every `*.bench.ts` in this folder exports a list of them as `comparisons`; `npm run bench` measures them all.
 */
export interface Comparison {
  what: string;
  unit: 'ms' | 'MB' | 'KB';
  ours: Measured;
  /** Measured in turns with ours, so that a busy machine slows both. Without one, the limit is absolute. */
  against?: Measured;
  /** Most that it may be: times the other's median, or in the unit where there is no other. */
  limit: number;
  /** How often each side is measured. */
  rounds: number;
  /** Whether the slowest of a hundred has to keep the limit as well. Needs a hundred rounds. */
  tail?: true;
  /** Frees what the samples need. */
  end?: () => void | Promise<void>;
}

export interface Result {
  what: string;
  unit: string;
  ours: { name: string; median: number; p99: number };
  against?: { name: string; median: number; p99: number };
  /** Ratio of the medians, or our median where there is no other. */
  value: number;
  /** The same for the slowest of a hundred, where that counts. */
  tail?: number;
  limit: number;
  isWithin: boolean;
}

/** A figure for how long a piece of work takes, in milliseconds. */
export function timed(name: string, work: () => unknown): Measured {
  return {
    name,
    sample: async () => {
      const start = performance.now();
      await work();
      return performance.now() - start;
    },
  };
}

/** Measures both sides in turns, after one round that does not count. */
export async function measure(comparison: Comparison): Promise<Result> {
  const { what, unit, ours, against, limit, rounds, end } = comparison;
  const ourFigures: number[] = [];
  const otherFigures: number[] = [];
  try {
    for (let round = 0; round <= rounds; round++) {
      const other = await against?.sample();
      const our = await ours.sample();
      if (round === 0) continue;
      ourFigures.push(our);
      if (other !== undefined) otherFigures.push(other);
    }
  } finally {
    await end?.();
  }
  const our = { name: ours.name, ...summary(ourFigures) };
  const other = against && { name: against.name, ...summary(otherFigures) };
  const value = our.median / (other?.median ?? 1);
  const tail = our.p99 / (other?.p99 ?? 1);
  const isWithin = value <= limit && (!comparison.tail || tail <= limit);
  return {
    what,
    unit,
    ours: our,
    ...(other && { against: other }),
    value,
    ...(comparison.tail && { tail }),
    limit,
    isWithin,
  };
}

function summary(figures: number[]): { median: number; p99: number } {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  const middle = sorted.length / 2;
  return { median: sorted.length % 2 === 0 ? (sorted[middle - 1]! + sorted[middle]!) / 2 : at(0.5), p99: at(0.99) };
}
