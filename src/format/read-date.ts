/**
 * Reads the dates that people type: "31/12/2027", "10 Dec 2026", "December 10, 2026", "next March", "end of 2028", "Q3 2027", "in 3 weeks".
 *
 * Names of months and weekdays may be English or the locale's. Figures are read in the locale's order where that is possible. A period without
 * "end" or "start" has two readings, its first and its last day: only the person knows which one the field means.
 */
import { type CalendarDate, CalendarDate as Day, getDayOfWeek } from '@internationalized/date';
import { calendarDay } from './dates.ts';
import { type DateOrder, dateWords, type DateWords, plainWord } from './date-words.ts';
import type { Format } from './format.ts';
import { daysOfPeriod, relativeDay } from './read-period.ts';
import { plainSigns, type Reading, readingOf } from './reading.ts';

/** The codes are those of `words.editing` in the guidance; `noSuchDay` has the month ("February 2027") and how many days it has. */
export type DateUnread =
  | { readonly code: 'dateNotRead' }
  | { readonly code: 'noSuchDay'; readonly month: string; readonly n: number };

/** Year, month and day as written; the day may be one that the month does not have. */
interface Written {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Reads a typed date.
 * @param today ISO date that "next", "in 3 weeks" and dates without a year count from
 * @returns `value` with an ISO date; `ambiguous` when two days can be meant; `unread` with a reason that names a word of the guidance
 */
export function readDate(text: string, format: Format, today: string): Reading<string, DateUnread> {
  const plain = plainSigns(text);
  if (!plain) return { kind: 'empty' };
  const now = calendarDay(today);
  if (!now) throw new RangeError(`today is no date: ${today}`);
  const words = dateWords(format.locale);

  const inFigures = writtenInFigures(plain, words.order, now);
  if (inFigures.length > 0) return readingOfWritten(inFigures, format);

  const sentence = inTokens(plain, words);
  const relative = relativeDay(sentence, now);
  if (relative) return readingOfDays([relative], format.dateWithWeekday);
  const inWords = writtenInWords(sentence, now);
  if (inWords) return readingOfWritten([inWords], format);
  return readingOfDays(daysOfPeriod(sentence, now, format.fiscalYearStartMonth), format.date);
}

function readingOfDays(days: readonly CalendarDate[], print: Format['date']): Reading<string, DateUnread> {
  const meanings = days.map((day) => ({ value: day.toString(), understood: print(day.toString()) }));
  return readingOf(meanings, { code: 'dateNotRead' });
}

function readingOfWritten(written: readonly Written[], format: Format): Reading<string, DateUnread> {
  const days = written
    .filter((date) => date.day <= daysIn(date))
    .map(({ year, month, day }) => new Day(year, month, day));
  const [first] = written;
  if (days.length > 0 || !first) return readingOfDays(days, format.date);
  const n = daysIn(first);
  const month = first.month === 2 ? format.monthYearLong(isoFirst(first)) : format.month(first.month);
  return { kind: 'unread', reason: { code: 'noSuchDay', month, n } };
}

const daysIn = ({ year, month }: Written) => {
  const first = new Day(year, month, 1);
  return first.calendar.getDaysInMonth(first);
};
const isoFirst = ({ year, month }: Written) => new Day(year, month, 1).toString();

/**
 * "31/12/2027", "10.12.", "2027-12-31", "2026年12月10日" in every order that gives a month and a day, the locale's first. Full stops are the sign of
 * dates with the day first: "03.04.2027" has one reading where the locale says so too, while "03/04/2027" may come from either side of an ocean.
 */
function writtenInFigures(text: string, order: DateOrder, today: CalendarDate): Written[] {
  const figures = text.replace(/[年月년월] ?/g, '-').replace(/[日일]$/, '');
  const [, a, sign, b, c] = /^(\d{1,4}) ?([./-]) ?(\d{1,2})(?: ?\2 ?(\d{1,2}|\d{4}))?\.?$/.exec(figures) ?? [];
  if (a === undefined || b === undefined) return [];
  if (c === undefined) return a.length > 2 ? [] : dayAndMonth(a, b, order, today);
  if (a.length === 4) return isDayAndMonth(c, b) ? [{ year: Number(a), month: Number(b), day: Number(c) }] : [];
  if (a.length > 2) return [];
  const inOrder: Record<DateOrder, () => Written> = {
    dmy: () => ({ day: Number(a), month: Number(b), year: yearOf(c, today) }),
    mdy: () => ({ day: Number(b), month: Number(a), year: yearOf(c, today) }),
    ymd: () => ({ day: Number(c), month: Number(b), year: yearOf(a, today) }),
  };
  const possible = (one: DateOrder) => {
    const date = inOrder[one]();
    return (one === 'ymd' ? c.length <= 2 && a.length === 2 : c.length !== 1) && isDayAndMonth(date.day, date.month)
      ? [date]
      : [];
  };
  const own = possible(order);
  const firstIsMonthWithStops = order === 'mdy' && sign === '.';
  if (own.length > 0 && order === 'dmy' && sign === '.') return own;
  return [...(firstIsMonthWithStops ? possible('dmy') : []), ...own, ...possible('dmy'), ...possible('mdy')];
}

function dayAndMonth(a: string, b: string, order: DateOrder, today: CalendarDate): Written[] {
  const [day, month] = order === 'dmy' ? [Number(a), Number(b)] : [Number(b), Number(a)];
  if (isDayAndMonth(day, month)) return [nextOccurrence(day, month, today)];
  return isDayAndMonth(month, day) ? [nextOccurrence(month, day, today)] : [];
}

const isDayAndMonth = (day: number | string, month: number | string) =>
  Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

/** Two figures are a year of the present century. */
function yearOf(figures: string, today: CalendarDate): number {
  return figures.length === 4 ? Number(figures) : Math.floor(today.year / 100) * 100 + Number(figures);
}

function nextOccurrence(day: number, month: number, today: CalendarDate): Written {
  const isPast = month < today.month || (month === today.month && day < today.day);
  return { year: today.year + (isPast ? 1 : 0), month, day };
}

/** The text as plain tokens: "@m12" for a month, "@w4" for a weekday, no commas, hyphens and words that only connect. */
function inTokens(text: string, words: DateWords): string {
  let tokens = ` ${plainWord(text.replaceAll('.', ' ').replace(/[,/-]/g, ' '))} `;
  for (const [names, mark] of [
    [words.months, '@m'],
    [words.weekdays, '@w'],
  ] as const) {
    for (const [name, number] of names) {
      const start = tokens.indexOf(name);
      if (start < 0) continue;
      const border = /[^\p{L}\p{N}]/u;
      const end = start + name.length;
      if (border.test(tokens[start - 1] ?? '') && border.test(tokens[end] ?? '')) {
        tokens = `${tokens.slice(0, start)}${mark}${number}${tokens.slice(end)}`;
      }
    }
  }
  return tokens
    .split(' ')
    .filter((token) => token && !words.connecting.has(token))
    .join(' ');
}

/** A day with its month's name, in any order, with or without year and weekday; null when it is something else or the weekday is wrong. */
function writtenInWords(sentence: string, today: CalendarDate): Written | null {
  const weekday = /@w([1-7])/.exec(sentence)?.[1];
  const rest = sentence.replace(/ ?@w[1-7] ?/, ' ').trim();
  const number = String.raw`(\d{1,2})(?:st|nd|rd|th|er|o)?`;
  const year = String.raw`(?: '?(\d{4}|\d{2}))?`;
  const [, day, month, ofYear] =
    new RegExp(`^${number} @m(\\d+)${year}$`).exec(rest) ??
    reordered(new RegExp(`^@m(\\d+) ${number}${year}$`).exec(rest), [0, 2, 1, 3]) ??
    reordered(new RegExp(`^(\\d{4}) @m(\\d+) ${number}$`).exec(rest), [0, 3, 2, 1]) ??
    [];
  if (!isDayAndMonth(day ?? 0, month ?? 0)) return null;
  const date = ofYear
    ? { year: yearOf(ofYear, today), month: Number(month), day: Number(day) }
    : nextOccurrence(Number(day), Number(month), today);
  const isOtherWeekday =
    weekday !== undefined &&
    date.day <= daysIn(date) &&
    getDayOfWeek(new Day(date.year, date.month, date.day), 'en-US', 'mon') + 1 !== Number(weekday);
  return isOtherWeekday ? null : date;
}

function reordered(match: RegExpExecArray | null, order: readonly number[]): (string | undefined)[] | null {
  return match && order.map((index) => match[index]);
}
