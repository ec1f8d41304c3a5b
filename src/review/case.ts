/** The business case as the checks need it. */
import { businessCase, type BusinessCase } from '../business-case/case.ts';
import { isCounted } from '../business-case/benefits.ts';
import type { Money } from '../catalogue/slots.ts';
import { benefitsOf, type Placed } from '../catalogue/terms.ts';
import type { Benefit, Pitch } from '../pitch/schema.ts';
import type { Part } from './check.ts';

/** What the business case is computed from. */
export const caseParts = [
  'costs',
  'benefits',
  'drivers',
  'financialSettings',
  'resources',
  'roleProfiles',
  'scale',
  'timeAnswer',
] as const satisfies readonly Part[];

let last: Pitch | undefined;

/** The business case; an edit of anything else keeps the one of the pitch before. */
export function caseOf(pitch: Pitch): BusinessCase {
  const before = last;
  if (!before || caseParts.some((part) => before[part] !== pitch[part])) last = pitch;
  return businessCase(last ?? pitch);
}

/** The figures that sentences quote. */
export function moneyOf(pitch: Pitch): Money {
  const { costHeadline, cashHeadline, hours } = caseOf(pitch);
  return { costHeadline, cashHeadline, totalHoursYear1: hours.totalYear1 };
}

/** The counted lines that have a name: monetised, and a budget line or an avoided cost (domain.md 3.1). */
export function countedLines(pitch: Pitch): Placed<Benefit>[] {
  return benefitsOf(pitch).filter(({ item }) => isCounted(item));
}
