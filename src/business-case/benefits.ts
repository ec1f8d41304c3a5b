/** What the program brings in money (domain.md 3.1). Amounts are in units of the pitch's currency. */
import type { Benefit, Pitch } from '../pitch/schema.ts';

/** The numbers of a benefit line in one year. */
export interface LineFactors {
  readonly units: number;
  readonly valuePerUnit: number;
  readonly realisation: number;
  readonly attribution: number;
  readonly confidence: number;
}

/** Whether a line is a counted one: monetised, hard or soft. Intangible and upside never count, whatever `monetised` says. */
export function isCounted(line: Benefit): boolean {
  return line.monetised === true && (line.type === 'hard' || line.type === 'soft');
}

/** The counted lines in file order. */
export function countedLines(pitch: Pitch): Benefit[] {
  return (pitch.benefits ?? []).filter(isCounted);
}

/** The factors of a line in a year; null while one of them is not filled in. */
export function factorsOf(line: Benefit, year: number): LineFactors | null {
  const ofYear = line.byYear && Object.hasOwn(line.byYear, year) ? line.byYear[year] : null;
  const { valuePerUnit, attribution, confidence } = line;
  const { units, realisation } = ofYear ?? {};
  if (units == null || valuePerUnit == null || realisation == null || attribution == null || confidence == null) {
    return null;
  }
  return { units, valuePerUnit, realisation, attribution, confidence };
}

/** What keeps a line from counting in a year: the first thing in the order of the form that is not filled in; null when nothing is missing. */
export function missingIn(line: Benefit, year: number): 'type' | 'monetised' | keyof LineFactors | null {
  const ofYear = line.byYear && Object.hasOwn(line.byYear, year) ? line.byYear[year] : null;
  if (line.type == null) return 'type';
  if (line.monetised == null) return 'monetised';
  const { valuePerUnit, attribution, confidence } = line;
  const filled = {
    units: ofYear?.units,
    valuePerUnit,
    realisation: ofYear?.realisation,
    attribution,
    confidence,
  };
  return (Object.keys(filled) as (keyof LineFactors)[]).find((key) => filled[key] == null) ?? null;
}

/** units x valuePerUnit x realisation x attribution x confidence (domain.md 3.1, TV-06). */
export function benefitOf({ units, valuePerUnit, realisation, attribution, confidence }: LineFactors): number {
  return units * valuePerUnit * realisation * attribution * confidence;
}

/** The benefit of a line in a year. A line with a gap counts 0: no answer is no improvement (Phillips, principle 6). */
export function benefitOfLine(line: Benefit, year: number): number {
  const factors = factorsOf(line, year);
  return factors ? benefitOf(factors) : 0;
}

/** The sum over the counted lines for the years 0 to the horizon; year 0 has no benefit. */
export function benefitByYear(pitch: Pitch, horizon: number): number[] {
  const lines = countedLines(pitch);
  return Array.from({ length: horizon + 1 }, (_, year) =>
    year === 0 ? 0 : lines.reduce((sum, line) => sum + benefitOfLine(line, year), 0),
  );
}
