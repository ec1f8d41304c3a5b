/**
 * Reads the numbers that people type: "12.5k", "1 234,50", "14 %", "€1.2m", "(300)", "−4,000", "1'234.50".
 *
 * Both decimal signs are understood. Where one sign stands before three digits ("1.234") and is not the group sign of the pitch's locale, both
 * readings are given: the text alone looks the same for either.
 */
import type { Format } from './format.ts';
import { type Meaning, plainSigns, type Reading, readingOf } from './reading.ts';

/** `figures`: the number was written in words. The codes are those of `words.editing` in the guidance. */
export type NumberUnread = { readonly code: 'numberNotRead' } | { readonly code: 'figures' };

const NOT_READ: NumberUnread = { code: 'numberNotRead' };

/** Powers of ten of the words and letters that may follow a number, in lower case. */
const magnitudes: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  tsd: 3,
  m: 6,
  mn: 6,
  mio: 6,
  million: 6,
  b: 9,
  bn: 9,
  mrd: 9,
  billion: 9,
};
const magnitudePattern = new RegExp(` ?(${Object.keys(magnitudes).join('|')})\\.?$`, 'i');
const percentPattern = /^% ?| ?(?:%|percent|per cent)$/i;
const numberWords =
  /^(?!(?:an?|and)$)(?:(?:and|an?|half|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|hundred|thousand|million)[ -]?)+$/i;

/**
 * Reads a typed number. A percentage is read as shown: "14 %" is 14.
 * @returns `value` with the number; `ambiguous` when the group and decimal signs allow two; `unread` with a reason that names a word of the guidance
 */
export function readNumber(text: string, format: Format): Reading<number, NumberUnread> {
  const plain = plainSigns(text);
  if (!plain) return { kind: 'empty' };
  if (numberWords.test(plain)) return { kind: 'unread', reason: { code: 'figures' } };

  const { digits, negative, isMoney } = takeSignAndCurrency(plain, format);
  const isPercent = percentPattern.test(digits);
  const withoutPercent = digits.replace(percentPattern, '');
  const magnitude = magnitudePattern.exec(withoutPercent)?.[1]?.toLowerCase();
  if (isPercent && (magnitude || isMoney)) return { kind: 'unread', reason: NOT_READ };

  const exponent = magnitude ? (magnitudes[magnitude] ?? 0) : 0;
  const meanings = decimalsIn(withoutPercent.replace(magnitudePattern, ''), format).map((decimal) => {
    const value = Number(`${negative ? '-' : ''}${decimal}e${exponent}`) + 0;
    const decimals = Math.min(20, Math.max(0, (decimal.split('.')[1]?.length ?? 0) - exponent));
    return { value, understood: understood(value, decimals, { isMoney, isPercent }, format) };
  });
  return readingOf(meanings.filter(isFinite), NOT_READ);
}

const isFinite = (meaning: Meaning<number>) => Number.isFinite(meaning.value);

function understood(
  value: number,
  decimals: number,
  { isMoney, isPercent }: { isMoney: boolean; isPercent: boolean },
  format: Format,
): string {
  if (isPercent) return format.percent(value, decimals);
  return isMoney && decimals <= 2 ? format.moneyExact(value) : format.number(value, decimals);
}

/** Takes off minus, plus, the brackets of accountants and the pitch's currency, wherever they stand around the number. */
function takeSignAndCurrency(text: string, format: Format): { digits: string; negative: boolean; isMoney: boolean } {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const currency = currencyPattern(format);
  let rest = (bracketed ?? text).trim();
  let isMoney = false;
  const takeCurrency = () => {
    const without = rest.replace(currency, '').trim();
    isMoney ||= without !== rest;
    rest = without;
  };
  takeCurrency();
  const sign = bracketed === undefined ? (/^[+-]/.exec(rest)?.[0] ?? '') : '';
  rest = rest.slice(sign.length).trim();
  if (!isMoney) takeCurrency();
  return { digits: rest, negative: bracketed !== undefined || sign === '-', isMoney };
}

/** The pitch's own currency at either end; without one, any currency sign. Another currency is not read: it would be a wrong amount. */
function currencyPattern(format: Format): RegExp {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const signs = format.currency ? `${escaped(format.currencySymbol.normalize('NFKC'))}|${format.currency}` : '\\p{Sc}';
  return new RegExp(`^(?:${signs}) ?| ?(?:${signs})$`, 'iu');
}

/** The ways to read digits with separators as a decimal with a point; none when it is no number. */
function decimalsIn(text: string, format: Format): string[] {
  if (!/^(?:\d|[.,]\d)[\d.,' ]*$/.test(text) || !/\d$/.test(text)) return [];
  const separators = [...new Set(text.replace(/\d/g, ''))];
  if (separators.length === 0) return [text];
  const last = separators.at(-1) ?? '';
  if (separators.length > 2) return [];
  if (separators.length === 2) {
    const [group = ''] = separators;
    return asDecimal(text, group, last);
  }
  if (last === ' ' || last === "'") return asDecimal(text, last, null);
  if (text.split(last).length > 2) return asDecimal(text, last, null);

  const grouped = asDecimal(text, last, null);
  const fraction = asDecimal(text, null, last);
  if (grouped.length === 0) return fraction;
  return last === format.separators.group ? grouped : [...fraction, ...grouped];
}

/** The text as a decimal if it is well formed with these signs: groups of three (or two, as in India), the decimal sign once and last. */
function asDecimal(text: string, group: string | null, decimal: string | null): string[] {
  const [whole = '', fraction, ...more] = decimal === null ? [text] : text.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return [];
  const groups = group === null ? [whole] : whole.split(group);
  if (groups.length > 1) {
    const wellFormed =
      /^[1-9]\d{0,2}$/.test(groups[0] ?? '') &&
      (groups.slice(1).every((digits) => /^\d{3}$/.test(digits)) || isIndianGrouping(groups));
    if (!wellFormed) return [];
  }
  const digits = groups.join('');
  if (!/^\d*$/.test(digits)) return [];
  return [fraction === undefined ? digits : `${digits || '0'}.${fraction}`];
}

function isIndianGrouping(groups: readonly string[]): boolean {
  return (
    /^\d{1,2}$/.test(groups[0] ?? '') &&
    /^\d{3}$/.test(groups.at(-1) ?? '') &&
    groups.slice(1, -1).every((digits) => /^\d{2}$/.test(digits))
  );
}
