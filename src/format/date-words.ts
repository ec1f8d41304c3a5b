/** The words of dates: months, weekdays and orders, of the pitch's locale and of English, which everybody here writes as well. */

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export interface DateWords {
  /** How the locale writes a date in figures. */
  readonly order: DateOrder;
  /** Lower-case month names, longest first, with the month's number; genitives and abbreviations too. */
  readonly months: readonly (readonly [string, number])[];
  /** Lower-case weekday names with 1 (Monday) to 7. */
  readonly weekdays: readonly (readonly [string, number])[];
  /** Words that only connect: "of", and the locale's own in a date ("de", "г"). */
  readonly connecting: ReadonlySet<string>;
}

const cache = new Map<string, DateWords>();

/** The date words of a locale, joined with the English ones. */
export function dateWords(locale: string): DateWords {
  let words = cache.get(locale);
  if (!words) {
    words = {
      order: orderOf(locale),
      months: monthNames(locale),
      weekdays: weekdayNames(locale),
      connecting: connectingWords(locale),
    };
    cache.set(locale, words);
  }
  return words;
}

/** Lower case, without accents and full stops: how names are compared. */
export function plainWord(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('.', '').trim();
}

function orderOf(locale: string): DateOrder {
  const parts = format(locale, { day: 'numeric', month: 'numeric', year: 'numeric' }).formatToParts(
    Date.UTC(2026, 0, 15),
  );
  const order = parts
    .flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? type[0] : []))
    .join('');
  return order === 'mdy' || order === 'ymd' ? order : 'dmy';
}

function monthNames(locale: string): [string, number][] {
  const names = new Map<string, number>([['sept', 9]]);
  for (const style of ['long', 'short'] as const) {
    for (const language of ['en-US', locale]) {
      const alone = format(language, { month: style });
      const inDate = format(language, { day: 'numeric', month: style, year: 'numeric' });
      for (let month = 1; month <= 12; month++) {
        const day = Date.UTC(2026, month - 1, 15);
        const found = inDate.formatToParts(day).find((part) => part.type === 'month')?.value ?? '';
        for (const name of [alone.format(day), found]) {
          if (/\p{L}/u.test(name)) names.set(plainWord(name), month);
        }
      }
    }
  }
  return [...names].toSorted(([a], [b]) => b.length - a.length);
}

function weekdayNames(locale: string): [string, number][] {
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    for (const language of ['en-US', locale]) {
      const weekday = format(language, { weekday: style });
      // 1 June 2026 is a Monday.
      for (let day = 1; day <= 7; day++) names.set(plainWord(weekday.format(Date.UTC(2026, 5, day))), day);
    }
  }
  return [...names].toSorted(([a], [b]) => b.length - a.length);
}

function connectingWords(locale: string): Set<string> {
  const parts = format(locale, { day: 'numeric', month: 'long', year: 'numeric' }).formatToParts(Date.UTC(2026, 0, 15));
  const literals = parts.flatMap(({ type, value }) =>
    type === 'literal' ? (plainWord(value).match(/\p{L}+/gu) ?? []) : [],
  );
  return new Set(['of', 'the', 'on', 'by', ...literals]);
}

const format = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC', ...options });
