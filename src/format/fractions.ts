/** Chances and shares in words: simple fractions that people can picture (deck.md section 5, guidance `slides.wordRules`). */
import guidance from '../../assets/guidance.json' with { type: 'json' };
import { fill } from './fill.ts';

/** A fraction with its words. Without a simple fraction near enough, the denominator is 100. */
export interface FractionInWords {
  readonly numerator: number;
  readonly denominator: number;
  readonly words: string;
}

interface Rule {
  readonly within: number;
  readonly words: readonly (readonly (number | string)[])[];
  readonly otherwise: string;
}

/**
 * A chance in words: 0.755 is "three cases out of four", 0.64 is "64 cases out of 100".
 * @param chance 0 to 1
 */
export function chanceInWords(chance: number): FractionInWords {
  return inWords(chance, guidance.slides.wordRules.chance);
}

/**
 * A share in words: 0.876 is "seven eighths", 0.47 is "47%". The exact figure always stands beside the words.
 * @param share of a whole, 0 and up
 */
export function shareInWords(share: number): FractionInWords {
  return inWords(share, guidance.slides.wordRules.share);
}

function inWords(value: number, rule: Rule): FractionInWords {
  const known = rule.words.map(([fraction, words]) => ({ ...asFraction(Number(fraction)), words: String(words) }));
  const distance = (fraction: FractionInWords) => Math.abs(value - fraction.numerator / fraction.denominator);
  const nearest = known.reduce((best, next) => (distance(next) < distance(best) ? next : best));
  if (distance(nearest) <= rule.within + Number.EPSILON) return nearest;
  const hundredths = Math.round(Number((value * 100).toPrecision(15)));
  return { numerator: hundredths, denominator: 100, words: fill(rule.otherwise, { n: hundredths }) };
}

/** The rules write fractions as decimals, rounded to four places: 0.3333 is 1/3. */
function asFraction(decimal: number): { numerator: number; denominator: number } {
  for (let denominator = 2; denominator < 10; denominator++) {
    const numerator = Math.round(decimal * denominator);
    if (Math.abs(decimal - numerator / denominator) < 1e-4) return { numerator, denominator };
  }
  return { numerator: Math.round(decimal * 10), denominator: 10 };
}
