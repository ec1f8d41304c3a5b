/** Numbers and amounts of money inside texts, as the pitch's locale writes them (domain.md 5.2.2). */
import type { Format } from '../../format/format.ts';
import { isLetterBeyondAscii, literal } from './words.ts';

/** A number found in a text. */
export interface NumberInText {
  value: number;
  /** Decimals shown. */
  decimals: number;
  isPercentage: boolean;
  start: number;
  end: number;
}

/** Source of a pattern for one number of this locale, without a sign. */
export function numberSource({ separators }: Pick<Format, 'separators'>): string {
  const group = /^\s$/u.test(separators.group) ? '\\s' : literal(separators.group);
  const whole = group === '' ? '\\d+' : `(?:\\d{1,3}(?:${group}\\d{2,3})*${group}\\d{3}(?!\\d)|\\d+)`;
  return `${whole}(?:${literal(separators.decimal)}\\d+)?`;
}

const patterns = new Map<string, RegExp>();

function pattern(format: Format): RegExp {
  const key = `${format.separators.group} ${format.separators.decimal}`;
  let found = patterns.get(key);
  if (!found) {
    const percent = '\\s?%|\\s(?:[Pp]er ?cent|PER ?CENT)(?![A-Za-z])';
    found = new RegExp(`(?<!\\d)(${numberSource(format)})(${percent})?`, 'g');
    patterns.set(key, found);
  }
  return found;
}

/**
 * The numbers of a text. `claim`: only those that do not touch a letter, digit, point, comma or hyphen before them (domain.md 5.2.4).
 */
export function numbersIn(text: string, format: Format, kind: 'claim' | 'any'): NumberInText[] {
  if (!/\d/.test(text)) return [];
  const numbers: NumberInText[] = [];
  for (const match of text.matchAll(pattern(format))) {
    const [whole, digits = '', percent] = match;
    const start = match.index;
    if (kind === 'claim' && touches(text, start - 1)) continue;
    numbers.push({ ...valueOf(digits, format), isPercentage: percent !== undefined, start, end: start + whole.length });
  }
  return numbers;
}

function touches(text: string, offset: number): boolean {
  return /[A-Za-z0-9.,\-\u2010-\u2013\u2212]/.test(text.charAt(offset)) || isLetterBeyondAscii(text, offset);
}

function valueOf(digits: string, { separators }: Format): { value: number; decimals: number } {
  const position = digits.lastIndexOf(separators.decimal);
  const [whole, decimals] = position < 0 ? [digits, ''] : [digits.slice(0, position), digits.slice(position + 1)];
  return { value: Number(`${whole.replace(/\D/g, '')}.${decimals}0`), decimals: decimals.length };
}

const amountPatterns = new Map<string, RegExp>();

function amountPattern(format: Format): RegExp {
  const key = `${format.locale} ${format.currency}`;
  let found = amountPatterns.get(key);
  if (!found) {
    const signs = [format.currency, format.currencySymbol].filter((sign) => sign).map((sign) => literal(sign!));
    const sign = signs.length > 0 ? `(?:${signs.join('|')})` : '(?!)';
    found = new RegExp(
      `(?:(?<![A-Za-z])(${sign})\\s?|(?<![A-Za-z0-9.,]))(${numberSource(format)})(?:\\s?(${sign})(?![A-Za-z0-9])|(?!\\s?%|[A-Za-z0-9]|[.,]\\d))`,
      'g',
    );
    amountPatterns.set(key, found);
  }
  return found;
}

/** An amount found in a text, with its currency. */
export interface AmountInText {
  value: number;
  text: string;
  start: number;
  end: number;
}

/** The amounts of money in a text: numbers beside the currency's code or symbol, or with a group separator. */
export function amountsIn(text: string, format: Format): AmountInText[] {
  return [...text.matchAll(amountPattern(format))].flatMap((match) => {
    const [whole, before, digits = '', after] = match;
    const isGrouped = /\D/.test(digits.split(format.separators.decimal)[0] ?? '');
    if (before === undefined && after === undefined && !isGrouped) return [];
    const { value } = valueOf(digits, format);
    return [{ value, text: whole, start: match.index, end: match.index + whole.length }];
  });
}
