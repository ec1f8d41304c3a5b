/** What a text claims: words that state an effect, and numbers (domain.md 5.2.4). */
import checksFile from '../../../assets/checks.json' with { type: 'json' };
import type { Format } from '../../format/format.ts';
import { numbersIn, numberSource, type NumberInText } from './numbers.ts';
import { sentencesOf } from './sentences.ts';
import { wholeWords, type WordFinder } from './words.ts';

/** A sentence that says something the reader may ask the source of. */
export interface Claim {
  sentence: string;
  /** It states an effect, whatever its numbers are. */
  statesEffect: boolean;
  numbers: readonly NumberInText[];
}

/** Whole numbers up to this do not count as claims. */
const smallNumber = 12;

let claimWords: WordFinder | undefined;
let hedgeWords: WordFinder | undefined;

/** The sentences without a hedge word that hold a claim word or a number. */
export function claimsOf(text: string, format: Format): Claim[] {
  claimWords ??= wholeWords(checksFile.words.claim, 'i');
  hedgeWords ??= wholeWords(checksFile.words.hedge, 'i');
  const claims: Claim[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end).trim();
    if (hedgeWords.isIn(sentence)) continue;
    const statesEffect = claimWords.isIn(sentence);
    const numbers = /\d/.test(sentence)
      ? numbersIn(withoutDates(sentence, format), format, 'claim').filter(counts)
      : [];
    if (statesEffect || numbers.length > 0) claims.push({ sentence, statesEffect, numbers });
  }
  return claims;
}

function counts({ value, decimals, isPercentage }: NumberInText): boolean {
  return isPercentage || decimals > 0 || value > smallNumber;
}

const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const labels = '(?:lines?|levels?|phases?|weeks?|days?|months?|quarters?|years?|steps?|q)';
const spans = '(?:(?:working\\s)?days?|weeks?|months?|years?|minutes?|hours?|h)';

const takenOut = new Map<string, readonly RegExp[]>();

/** Takes out what is no claim: dates, years, labels such as "line 4" and spans of time. */
function withoutDates(sentence: string, format: Format): string {
  const key = `${format.separators.group} ${format.separators.decimal}`;
  let patterns = takenOut.get(key);
  if (!patterns) {
    const number = numberSource(format);
    const range = `${number}(?:\\s?(?:[-\\u2010-\\u2013]|to|and)\\s?${number})?`;
    patterns = [
      '(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)',
      '(?<!\\d)\\d{1,4}/\\d{1,2}/\\d{1,4}(?!\\d)',
      `(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${months}(?![A-Za-z])`,
      `(?<![A-Za-z])${months}\\s\\d{1,2}(?:st|nd|rd|th)?(?!\\d)`,
      `(?<![A-Za-z\\d])${labels}\\s?${range}(?![A-Za-z\\d])`,
      `(?<![\\d.,])${range}[\\s-]?${spans}(?![A-Za-z\\d])`,
      '(?<![\\d.,])(?:19|20)\\d\\d(?![\\d%]|[.,]\\d|\\s?%)',
    ].map((source) => new RegExp(source, 'gi'));
    takenOut.set(key, patterns);
  }
  return patterns.reduce((text, pattern) => text.replace(pattern, ' '), sentence);
}
