/** Cost lines as the form needs them. */
import { costsOf, headlineOf } from '../../../../src/business-case/costs.ts';
import { horizonYears } from '../../../../src/business-case/years.ts';
import type { Cost, Pitch } from '../../../../src/pitch/schema.ts';

const byId = new WeakMap<readonly Cost[], Map<string, Cost>>();

export function costOf({ costs }: Pitch, id: string): Cost | undefined {
  if (!costs) return undefined;
  let map = byId.get(costs);
  if (!map) byId.set(costs, (map = new Map(costs.map((line) => [line.id, line]))));
  return map.get(id);
}

export interface CostSums {
  setup: number;
  year1: number;
  later: number;
  headline: number;
  cash: number;
}

const known = new WeakMap<readonly Cost[], CostSums>();
const nothing: CostSums = { setup: 0, year1: 0, later: 0, headline: 0, cash: 0 };

/** The sums of all cost lines; counted once while they do not change. */
export function sumsOf(pitch: Pitch): CostSums {
  const { costs } = pitch;
  if (!costs?.length) return nothing;
  let sums = known.get(costs);
  if (!sums) {
    const { costSetup, costHeadline, cashHeadline } = costsOf(pitch, 1);
    sums = {
      setup: costSetup,
      year1: costHeadline - costSetup,
      later: costs.reduce((total, line) => total + laterOf(line), 0),
      headline: costHeadline,
      cash: cashHeadline,
    };
    known.set(costs, sums);
  }
  return sums;
}

/** What comes after year 1. */
export function laterOf(line: Cost): number {
  const all = Object.values(line.byYear ?? {}).reduce<number>((total, amount) => total + (amount ?? 0), 0);
  return all - headlineOf(line);
}

/** The years that a line can have an amount in: set-up, those of the case, and those that it has. */
export function yearsOf(pitch: Pitch, line: Cost | undefined): number {
  const filled = Object.entries(line?.byYear ?? {}).flatMap(([key, amount]) => (amount == null ? [] : Number(key)));
  return Math.max(horizonYears(pitch), ...filled.filter((year) => Number.isInteger(year) && year <= 10));
}
