/** The figures of the business case as slides need them. */
import type { Benefit, Driver, Pitch, Resource } from '../pitch/schema.ts';

/** What a resource costs in set-up and year 1; people's time is the part that is not cash. */
export interface Amount {
  readonly total: number;
  readonly cash: number;
  readonly time: number;
}

/** How far the return moves with one driver, in percent of the cost. */
export interface Swing {
  readonly driver: Driver;
  readonly atLow: number;
  readonly atHigh: number;
  readonly low: number;
  readonly high: number;
}

export interface Figures {
  /** Set-up plus year 1: the amount asked for, and its parts. Currency units. */
  readonly total: number;
  readonly cash: number;
  readonly time: number;
  /** Whether a sentence may state the cost: there is one, and people's time is in it (guidance `wordRules.timePriced`). */
  readonly priced: boolean;
  /** Of the counted lines in year 1; null without a counted line. */
  readonly benefit: number | null;
  readonly lines: readonly { readonly benefit: Benefit; readonly amount: number }[];
  readonly benefitRange: { readonly low: number; readonly high: number } | null;
  /** Percent. */
  readonly roi: number | null;
  readonly breakEvenShare: number | null;
  readonly paybackMonths: number | null;
  readonly npv: number | null;
  readonly years: number;
  readonly laterCosts: readonly { readonly year: number; readonly amount: number }[];
  readonly hoursYear1: number | null;
  readonly hoursAtPeak: { readonly hours: number; readonly pairs: number } | null;
  /** Null when no amount is known. */
  amountOf(resource: Resource): Amount | null;
  /** Widest first. */
  swings(): readonly Swing[];
  /** Return with all benefit drivers low and cost high, percent. */
  worst(): number | null;
}

/** Twenty equally likely results and what they say. Percent of the cost; `chance` of at least breaking even, 0 to 1. */
export interface Simulated {
  readonly results: readonly number[];
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly chance: number;
}

const years01 = ['0', '1'];
export function figuresOf(pitch: Pitch): Figures {
  const costs = pitch.costs ?? [];
  const y = (c: (typeof costs)[number], keys: readonly string[]) => keys.reduce((a, k) => a + (c.byYear?.[k] ?? 0), 0);
  const total = costs.reduce((a, c) => a + y(c, years01), 0);
  const cash = costs.filter((c) => c.cash === true).reduce((a, c) => a + y(c, years01), 0);
  const lines = (pitch.benefits ?? [])
    .filter((b) => b.monetised === true && (b.type === 'hard' || b.type === 'soft'))
    .map((benefit) => {
      const year = benefit.byYear?.['1'];
      return {
        benefit,
        amount:
          (year?.units ?? 0) *
          (benefit.valuePerUnit ?? 0) *
          (year?.realisation ?? 1) *
          (benefit.attribution ?? 1) *
          (benefit.confidence ?? 1),
      };
    });
  const benefit = lines.length ? lines.reduce((a, l) => a + l.amount, 0) : null;
  const h = (role: string) => pitch.roleProfiles?.find((p) => p.role === role)?.hoursPerMonth ?? null;
  const [mentor, mentee] = [h('mentor'), h('mentee')];
  const pairMonths = Object.values(pitch.scale?.pairMonths ?? {}).reduce<number>((a, v) => a + (v ?? 0), 0);
  const timeCost = costs
    .filter((c) => c.category === 'participant_time')
    .reduce((a, c) => a + Object.values(c.byYear ?? {}).reduce<number>((x, v) => x + (v ?? 0), 0), 0);
  const unpriced = (mentor ?? 0) + (mentee ?? 0) > 0 && pairMonths > 0 && timeCost === 0;
  const y1 = pitch.scale?.pairMonths?.['year1'];
  const peak = pitch.timeAnswer?.peakPairs;
  return {
    total,
    cash,
    time: total - cash,
    priced: total > 0 && !unpriced,
    benefit,
    lines,
    benefitRange: null,
    roi: benefit !== null && total > 0 ? ((benefit - total) / total) * 100 : null,
    breakEvenShare: benefit ? total / benefit : null,
    paybackMonths: benefit ? (total / benefit) * 12 : null,
    npv: null,
    years: pitch.financialSettings?.horizonYears ?? 1,
    laterCosts: [2, 3].map((year) => ({ year, amount: costs.reduce((a, c) => a + y(c, [String(year)]), 0) })),
    hoursYear1: y1 != null && mentor != null && mentee != null ? y1 * (mentor + mentee) : null,
    hoursAtPeak:
      peak != null && mentor != null && mentee != null ? { hours: peak * (mentor + mentee), pairs: peak } : null,
    amountOf: (resource) => {
      const own = costs.filter((c) => resource.costIds?.includes(c.id));
      if (own.length === 0)
        return resource.amount == null ? null : { total: resource.amount, cash: resource.amount, time: 0 };
      const t = own.reduce((a, c) => a + y(c, years01), 0);
      const k = own.filter((c) => c.cash === true).reduce((a, c) => a + y(c, years01), 0);
      return { total: t, cash: k, time: t - k };
    },
    swings: () => [],
    worst: () => null,
  };
}
export function simulatedOf(_pitch: Pitch): Simulated | null {
  return null;
}
