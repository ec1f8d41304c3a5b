/** Years of the business case (domain.md 3.1): 0 is all spending before the first phase starts, n is the n-th twelve months from that start. */
import type { Pitch } from '../pitch/schema.ts';

const MAX_YEARS = 10;

/** An amount of a year; what is not filled in counts as 0. */
export function amountIn(byYear: Readonly<Record<string, number | null>> | null | undefined, year: number): number {
  return (byYear && Object.hasOwn(byYear, year) ? byYear[year] : 0) ?? 0;
}

/** The years that count: `horizonYears`; while that is not filled in, the last year with a cost or a benefit, at least 1. */
export function horizonYears(pitch: Pitch): number {
  const stated = pitch.financialSettings?.horizonYears;
  if (stated != null) return stated;
  const tables = [...(pitch.costs ?? []), ...(pitch.benefits ?? [])].map((line) => line.byYear ?? {});
  const years = tables.flatMap((table) => Object.keys(table).filter((key) => table[key] != null)).map(Number);
  return Math.max(1, ...years.filter((year) => Number.isInteger(year) && year <= MAX_YEARS));
}
