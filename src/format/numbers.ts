/**
 * Numbers, money and percentages in a locale.
 *
 * Latin digits everywhere (the fonts have no others), U+2212 as minus, no minus before a zero, halves away from zero (domain.md 3.1).
 */
import words from '../../assets/words/format.json' with { type: 'json' };
import { fill } from './fill.ts';
import { withOurSigns } from './locale.ts';

/** A large figure in two sizes: `suffix` is the word that follows in the sentence, or null. */
interface HeroText {
  readonly text: string;
  readonly suffix: string | null;
}

export interface NumberFormats {
  /** Sign between groups of digits, and before the decimals, as the locale has them. */
  readonly separators: { readonly group: string; readonly decimal: string };
  /** The currency's narrow symbol, "" without a currency. */
  readonly currencySymbol: string;
  /** Whether the symbol follows the number in this locale ("4 €"). */
  readonly symbolComesLast: boolean;
  /** A number with exactly `decimals` decimals; without the argument as many as it has, at most three. */
  readonly number: (value: number, decimals?: number) => string;
  /** An amount in whole units of the currency: "€179,906". */
  readonly money: (value: number) => string;
  /** An amount with its cents when it has any: "€46.50". For rates and for what somebody typed. */
  readonly moneyExact: (value: number) => string;
  /** An amount for a hero: from a million on with at most one decimal, the word apart (deck.md section 5); a symbol that follows goes with the word. */
  readonly moneyHero: (value: number) => HeroText;
  /** A percentage as shown (4.1 is "4.1%"), with `decimals` decimals, 1 without the argument. */
  readonly percent: (value: number, decimals?: number) => string;
  /** A percentage without decimals. */
  readonly wholePercent: (value: number) => string;
  /** Two whole percentages: "8–25%" with an en dash, "−7% to 25%" when a sign stands before one of them. */
  readonly percentRange: (low: number, high: number) => string;
}

const MILLION = 1e6;

/** Floating-point noise is not a digit: 14.249999999999998 is 14.25. Fifteen digits keep every number that somebody can type. */
const withoutNoise = (value: number) => Number(value.toPrecision(15));

export function numberFormats(locale: string, currency: string | null): NumberFormats {
  const cache = new Map<string, Intl.NumberFormat>();
  const formatter = (key: string, options: Intl.NumberFormatOptions) => {
    let found = cache.get(key);
    if (!found) {
      found = new Intl.NumberFormat(locale, { numberingSystem: 'latn', signDisplay: 'negative', ...options });
      cache.set(key, found);
    }
    return found;
  };
  const fixed = (decimals: number) => ({ minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const moneyStyle: Intl.NumberFormatOptions = currency
    ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }
    : { style: 'decimal' };
  const print = (format: Intl.NumberFormat, value: number) => withOurSigns(format.format(withoutNoise(value)));
  const part = (type: Intl.NumberFormatPartTypes, format: Intl.NumberFormat, value: number) =>
    format.formatToParts(value).find((found) => found.type === type)?.value ?? '';

  const number = (value: number, decimals?: number) => {
    const options = decimals === undefined ? { maximumFractionDigits: 3 } : fixed(decimals);
    return print(formatter(`n${decimals ?? ''}`, options), value);
  };
  const money = (value: number) => print(formatter('m', { ...moneyStyle, ...fixed(0) }), value);
  const percent = (value: number, decimals = 1) =>
    print(formatter(`p${decimals}`, { style: 'percent', ...fixed(decimals) }), withoutNoise(value) / 100);
  const wholePercent = (value: number) => percent(value, 0);

  const moneyParts = formatter('m', { ...moneyStyle, ...fixed(0) }).formatToParts(1);
  const currencySymbol = withOurSigns(moneyParts.find((found) => found.type === 'currency')?.value ?? '');
  const symbolComesLast = moneyParts.length > 1 && moneyParts.at(-1)?.type === 'currency';
  const plain = formatter('n', { maximumFractionDigits: 3 });
  return {
    separators: { group: part('group', plain, 1234567.5), decimal: part('decimal', plain, 0.5) },
    currencySymbol,
    symbolComesLast,
    number,
    money,
    moneyExact: (value) =>
      Number.isInteger(withoutNoise(value))
        ? money(value)
        : print(formatter('m2', { ...moneyStyle, ...fixed(2) }), value),
    moneyHero: (value) => {
      if (Math.abs(value) < MILLION) return { text: money(value), suffix: null };
      const options = { ...moneyStyle, minimumFractionDigits: 0, maximumFractionDigits: 1 };
      if (!symbolComesLast) return { text: print(formatter('h', options), value / MILLION), suffix: words.million };
      return { text: number(value / MILLION, 1).replace(/\D0$/, ''), suffix: `${words.million} ${currencySymbol}` };
    },
    percent,
    wholePercent,
    percentRange: (low, high) => {
      const [first, last] = [wholePercent(low), wholePercent(high)];
      if (first === last) return first;
      if (/\u2212/.test(first + last)) return fill(words.range.signed, { low: first, high: last });
      return rangeWithOnePercentSign(first, last);
    },
  };
}

/** "8–25%": the sign stands once, on the side where the locale puts it. */
function rangeWithOnePercentSign(first: string, last: string): string {
  const before = /^[^\d]+/.exec(last)?.[0] ?? '';
  const after = /[^\d]+$/.exec(first)?.[0] ?? '';
  const low = after ? first.slice(0, -after.length) : first;
  const high = last.slice(before.length);
  return fill(words.range.plain, { low, high });
}
