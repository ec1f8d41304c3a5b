/** Chances, shares and months of the business case in words. */
import words from '../../../assets/words/business-case.json' with { type: 'json' };
import type { Format } from '../../../src/format/format.ts';
import { chanceInWords, shareInWords } from '../../../src/format/fractions.ts';
import { fill } from '../../ui/words.ts';

export { words as caseWords };

/** "3 in 4", and the rest of it, "1 in 4". */
export function chanceParts(chance: number): { with: string; without: string } {
  const { numerator, denominator } = chanceInWords(chance);
  const part = (n: number) => fill(words.oneIn, { n, all: denominator });
  return { with: part(numerator), without: part(denominator - numerator) };
}

/** "seven eighths (87.6%)"; where there are no words for it, the exact share alone. */
export function shareText(share: number, format: Format): string {
  const exact = format.percent(share * 100);
  const inWords = shareInWords(share).words;
  return /\d/.test(inWords) ? exact : fill(words.shareExact, { words: inWords, exact });
}

/** "Set-up" or "Year 2". */
export function yearName(year: number): string {
  return year === 0 ? words.setup : fill(words.year, { n: year });
}
