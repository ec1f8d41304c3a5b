/** Turnover, retention and the filling of posts (domain.md 3.4). Rates are in percent and null where their base is 0. */

/** Headcount over a period as far as it is known: monthly, else start and end, else the start. */
export interface Headcount {
  readonly monthly?: readonly number[];
  readonly start?: number;
  readonly end?: number;
}

/** Mean of the monthly headcounts; else (start + end) / 2; else the start (TV-10, TV-35); null when nothing is known. */
export function averageHeadcount({ monthly, start, end }: Headcount): number | null {
  if (monthly && monthly.length > 0) return sum(monthly) / monthly.length;
  if (start === undefined) return null;
  return end === undefined ? start : (start + end) / 2;
}

/** Separations / average headcount x 100. With a subset of the separations: voluntary, involuntary or regretted turnover. */
export function turnoverRatePct(separations: number, headcount: Headcount): number | null {
  return percentOf(separations, averageHeadcount(headcount));
}

/** Sum of the monthly rates, which may be shown beside the rate of the period and is not used (TV-35). */
export function sumMonthlyTurnoverPct(separations: readonly number[], headcounts: readonly number[]): number | null {
  const rates = separations.map((count, month) => percentOf(count, headcounts[month] ?? 0));
  return rates.every((rate) => rate !== null) ? sum(rates) : null;
}

/** People of the starting list still employed at the end / starting list x 100. Not 100 minus turnover (TV-12, TV-13). */
export function retentionRatePct(stayers: number, startingList: number): number | null {
  return percentOf(stayers, startingList);
}

/** Starters who left within 12 months / starters of the cohort x 100 (TV-14). */
export function firstYearAttritionPct(left: number, starters: number): number | null {
  return percentOf(left, starters);
}

/** Separations avoided = person-years x effect in points / 100 (TV-15). */
export function avoidedSeparations(personYears: number, points: number): number {
  return (personYears * points) / 100;
}

/** Internal fills / all fills x 100 (TV-16). */
export function internalFillPct(internal: number, fills: number): number | null {
  return percentOf(internal, fills);
}

/** Ready-now successors / critical roles, a ratio (TV-16). */
export function benchStrength(successors: number, criticalRoles: number): number | null {
  return criticalRoles > 0 ? successors / criticalRoles : null;
}

/** A relative change of a rate in percent (TV-09): 6.0% "+24%" is 7.44%, which is +1.44 points, never 24 points. */
export function relativeChange(basePct: number, relativePct: number): { newPct: number; points: number } {
  const newPct = basePct * (1 + relativePct / 100);
  return { newPct, points: newPct - basePct };
}

const percentOf = (part: number, base: number | null) => (base !== null && base > 0 ? (part / base) * 100 : null);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
