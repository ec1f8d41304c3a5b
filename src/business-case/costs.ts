/** What the program costs, by year and by resource (domain.md 1.3 and 3.1). Amounts are in units of the pitch's currency. */
import type { Cost, Pitch, Resource } from '../pitch/schema.ts';
import { amountIn } from './years.ts';

export interface Costs {
  /** All spending before the first phase starts. */
  readonly costSetup: number;
  /** Index 0 is set-up, 1 is year 1, up to the horizon. */
  readonly costByYear: readonly number[];
  /** The amount asked for: set-up plus year 1, cash and non-cash. */
  readonly costHeadline: number;
  /** The part that leaves the organization because of the program. */
  readonly cashHeadline: number;
  readonly nonCashHeadline: number;
}

/** Cost of every year up to the horizon, and the headline with its two parts. */
export function costsOf(pitch: Pitch, horizon: number): Costs {
  const lines = pitch.costs ?? [];
  const ofYear = (year: number) => lines.reduce((sum, line) => sum + amountIn(line.byYear, year), 0);
  const costByYear = Array.from({ length: horizon + 1 }, (_, year) => ofYear(year));
  const costSetup = ofYear(0);
  const costHeadline = costSetup + ofYear(1);
  const cashHeadline = lines.filter((line) => line.cash === true).reduce((sum, line) => sum + headlineOf(line), 0);
  return { costSetup, costByYear, costHeadline, cashHeadline, nonCashHeadline: costHeadline - cashHeadline };
}

export type CostKind = (Cost['category'] & string) | null;

/** All cost lines of a kind together. */
export interface CostOfKind {
  /** Null: the lines whose kind is not said yet. */
  readonly kind: CostKind;
  /** "part": some of the lines are cash. */
  readonly cash: boolean | 'part';
  /** Index 0 is set-up. */
  readonly byYear: readonly number[];
}

/** The costs by kind in the order in which the kinds come first, without those that are 0 in every year. */
export function costsByKind(pitch: Pitch, horizon: number): CostOfKind[] {
  const byKind = Map.groupBy(pitch.costs ?? [], kindOf);
  return [...byKind]
    .map(([kind, lines]) => {
      const inCash = lines.filter((line) => line.cash === true).length;
      const sumOf = (year: number) => lines.reduce((sum, line) => sum + amountIn(line.byYear, year), 0);
      return {
        kind,
        cash: inCash > 0 && inCash < lines.length ? ('part' as const) : inCash > 0,
        byYear: Array.from({ length: horizon + 1 }, (_, year) => sumOf(year)),
      };
    })
    .filter(({ byYear }) => byYear.some((amount) => amount !== 0));
}

export const kindOf = (line: Cost): CostKind => line.category ?? null;

/** Years 0 and 1 of a cost line. */
export function headlineOf(line: Cost): number {
  return amountIn(line.byYear, 0) + amountIn(line.byYear, 1);
}

export interface ResourceAmount {
  /** Null when neither cost lines nor an amount are given. */
  readonly amount: number | null;
  /** "part": some of it is cash. Null when it is not said. */
  readonly cash: boolean | 'part' | null;
  /** The cash in it; null when it is not known. */
  readonly cashAmount: number | null;
}

/** What a resource costs in years 0 and 1: the sum of its cost lines, or the amount stored where it has none (domain.md 1.3). */
export function resourceAmount(pitch: Pitch, resource: Resource): ResourceAmount {
  const ids = resource.costIds ?? [];
  if (ids.length === 0) {
    const { amount = null, cash = null } = resource;
    const cashAmount = cash === true ? amount : cash === false && amount !== null ? 0 : null;
    return { amount, cash, cashAmount };
  }
  const lines = (pitch.costs ?? []).filter((line) => ids.includes(line.id) && headlineOf(line) !== 0);
  const sum = (some: readonly Cost[]) => some.reduce((total, line) => total + headlineOf(line), 0);
  const inCash = lines.filter((line) => line.cash === true);
  const isPart = inCash.length > 0 && inCash.length < lines.length;
  return { amount: sum(lines), cash: isPart ? 'part' : inCash.length > 0, cashAmount: sum(inCash) };
}
