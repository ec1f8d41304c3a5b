/**
 * Calendar dates in a locale. A date is `YYYY-MM-DD` and has no time zone: Intl sees it as UTC midnight and prints it as UTC.
 *
 * A text that is no day of the calendar ("2027-02-31" can stand in a file) is printed as it is.
 */
import { type CalendarDate, endOfMonth, parseDate } from '@internationalized/date';
import guidance from '../../assets/guidance.json' with { type: 'json' };
import { fill } from './fill.ts';

export interface DateFormats {
  /** "10 December 2026", "December 10, 2026". */
  readonly date: (iso: string) => string;
  /** "10 Mar 2027". */
  readonly dateShort: (iso: string) => string;
  /** "10 Mar", "Mar 10", beside a time axis that names the year. */
  readonly dayMonth: (iso: string) => string;
  /** "Apr", for a time axis that names the year. */
  readonly monthShort: (iso: string) => string;
  /** "Thursday 10 December 2026". */
  readonly dateWithWeekday: (iso: string) => string;
  /** "Jul 2027", for rows. */
  readonly monthYear: (iso: string) => string;
  /** "July 2027". */
  readonly monthYearLong: (iso: string) => string;
  /** "July" for the month number 1 to 12. */
  readonly month: (month: number) => string;
  /** "by the end of 2028", "by the end of July 2027", else "by 20 August 2027" (deck.md section 5). */
  readonly byDate: (iso: string) => string;
}

/** The day that the text names, or null when the calendar has no such day. */
export function calendarDay(iso: string): CalendarDate | null {
  try {
    return parseDate(iso);
  } catch {
    return null;
  }
}

export function dateFormats(locale: string): DateFormats {
  const cache = new Map<string, Intl.DateTimeFormat>();
  const print = (iso: string, key: string, options: Intl.DateTimeFormatOptions) => {
    const day = calendarDay(iso);
    if (!day) return iso;
    let format = cache.get(key);
    if (!format) {
      format = new Intl.DateTimeFormat(locale, {
        calendar: 'gregory',
        numberingSystem: 'latn',
        timeZone: 'UTC',
        ...options,
      });
      cache.set(key, format);
    }
    return format.format(day.toDate('UTC'));
  };

  const date = (iso: string) => print(iso, 'date', { day: 'numeric', month: 'long', year: 'numeric' });
  const monthYearLong = (iso: string) => print(iso, 'monthYearLong', { month: 'long', year: 'numeric' });
  const month = (number: number) => print(`2026-${String(number).padStart(2, '0')}-01`, 'month', { month: 'long' });
  return {
    date,
    dateShort: (iso) => print(iso, 'dateShort', { day: 'numeric', month: 'short', year: 'numeric' }),
    dayMonth: (iso) => print(iso, 'dayMonth', { day: 'numeric', month: 'short' }),
    monthShort: (iso) => print(iso, 'monthShort', { month: 'short' }),
    dateWithWeekday: (iso) =>
      print(iso, 'weekday', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    monthYear: (iso) => print(iso, 'monthYear', { month: 'short', year: 'numeric' }),
    monthYearLong,
    month,
    byDate: (iso) => {
      const rule = guidance.slides.wordRules.date;
      const day = calendarDay(iso);
      if (!day || day.compare(endOfMonth(day)) !== 0) return fill(rule.day, { date: date(iso) });
      if (day.month === 12) return fill(rule.yearEnd, { year: day.year });
      return rule.monthEnd.replace('{month} {year}', monthYearLong(iso));
    },
  };
}
