/** Everything that turns a number, an amount or a date into text, for one pitch. */
import words from '../../assets/words/format.json' with { type: 'json' };
import { type DateFormats, dateFormats } from './dates.ts';
import { fill } from './fill.ts';
import { resolveCurrency, resolveLocale } from './locale.ts';
import { type MeasuredIn, metricValue, metricValueInSentence } from './metrics.ts';
import { type NumberFormats, numberFormats } from './numbers.ts';

/** The part of `organisation` that decides how figures are written and read. */
export interface Conventions {
  readonly locale?: string | null | undefined;
  readonly currency?: string | null | undefined;
  readonly fiscalYearStartMonth?: number | null | undefined;
}

export interface Format extends NumberFormats, DateFormats {
  /** The locale in use, en-US when the pitch names none that is known. */
  readonly locale: string;
  /** The ISO 4217 code, null when the pitch names none. */
  readonly currency: string | null;
  /** 1 to 12; 1 when the pitch names none. */
  readonly fiscalYearStartMonth: number;
  /** A count: in words up to nine, from ten in figures. */
  readonly countWord: (count: number) => string;
  /** "Ana, Ben and Cleo". */
  readonly list: (items: readonly string[]) => string;
  /** A metric's value as in tables and charts: "4.1%", "10.5". */
  readonly metricValue: (metric: MeasuredIn, value: number) => string;
  /** A metric's value as in sentences: "4.1%", "10.5 months". */
  readonly metricValueInSentence: (metric: MeasuredIn, value: number) => string;
}

const formats = new Map<string, Format>();
const formatsOf = new WeakMap<Conventions, Format>();

/** The formats of an organization; the same conventions give the same object. Never throws, whatever the texts are. */
export function createFormat(organisation: Conventions | null | undefined): Format {
  const known = organisation && formatsOf.get(organisation);
  if (known) return known;
  const format = formatFor(organisation);
  if (organisation) formatsOf.set(organisation, format);
  return format;
}

function formatFor(organisation: Conventions | null | undefined): Format {
  const locale = resolveLocale(organisation?.locale);
  const currency = resolveCurrency(organisation?.currency);
  const fiscalYearStartMonth = organisation?.fiscalYearStartMonth ?? 1;
  const key = `${locale} ${currency} ${fiscalYearStartMonth}`;
  let format = formats.get(key);
  if (!format) {
    const numbers = numberFormats(locale, currency);
    format = {
      locale,
      currency,
      fiscalYearStartMonth,
      ...numbers,
      ...dateFormats(locale),
      countWord: (count) => words.counts[count] ?? numbers.number(count),
      list: joinNames,
      metricValue: (metric, value) => metricValue(numbers, metric, value),
      metricValueInSentence: (metric, value) => metricValueInSentence(numbers, metric, value),
    };
    formats.set(key, format);
  }
  return format;
}

function joinNames(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const before = items.slice(0, -1).reduce((a, b) => fill(words.list.rest, { a, b }));
  return fill(words.list.two, { a: before, b: last });
}
