/** Calendar days as numbers, for time axes. */
import type { CalendarDate } from '@internationalized/date';
import { calendarDay } from '../format/dates.ts';

const millisecondsOfDay = 86_400_000;

/** Days since 1970-01-01; null for a text that is no day. */
export function dayNumber(iso: string | null | undefined): number | null {
  const day = iso == null ? null : calendarDay(iso);
  return day && numberOf(day);
}

export function numberOf(day: CalendarDate): number {
  return Math.round(day.toDate('UTC').getTime() / millisecondsOfDay);
}
