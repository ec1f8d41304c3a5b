/** Which pitch comes first on the start screen, and what is said of meetings there. Dates are in the computer's language, since a list needs one form. */
import type { RecentPitch } from '../../src/bridge.ts';
import { createFormat } from '../../src/format/format.ts';
import { daysBetween } from '../days.ts';
import { fill, say, words } from '../ui/words.ts';

/** The pitch whose meeting is next; without one to come the pitch that was opened last. */
export function firstPitch(recents: readonly RecentPitch[], today: string): RecentPitch | null {
  const present = recents.filter((recent) => recent.exists);
  const coming = present
    .filter(({ summary }) => summary?.meeting && summary.meeting >= today && !isDecided(summary.status))
    .toSorted((a, b) => (a.summary?.meeting ?? '').localeCompare(b.summary?.meeting ?? ''));
  return coming[0] ?? present[0] ?? null;
}

function isDecided(status: string): boolean {
  return status === 'approved' || status === 'declined';
}

/** When is my next meeting? */
export function headline(recents: readonly RecentPitch[], today: string): string {
  const { headline: texts } = say.start;
  const first = firstPitch(recents, today);
  if (!first) return recents.length === 0 ? texts.empty : texts.none;
  const meeting = first.summary?.meeting;
  if (!meeting || meeting < today || isDecided(first.summary?.status ?? '')) return texts.none;
  const days = daysBetween(today, meeting);
  if (days === 0) return words.start.today;
  return days === 1 ? texts.tomorrow : fill(texts.days, { d: days });
}

/** "In 21 days" over "December 15"; the second line may be empty. */
export function meetingLines(meeting: string | null, today: string, locale: string): readonly [string, string] {
  if (!meeting) return [say.status.meeting.none, ''];
  const days = daysBetween(today, meeting);
  const date = dayAndMonth(meeting, today, locale);
  if (days < 0) return [words.start.was, date];
  if (days === 0) return [words.start.todayShort, date];
  return [days === 1 ? words.start.tomorrowShort : fill(words.start.inDays, { d: days }), date];
}

/** "December 15", with the year when it is another one. */
function dayAndMonth(date: string, today: string, locale: string): string {
  const format = createFormat({ locale });
  if (date.slice(0, 4) !== today.slice(0, 4)) return format.date(date);
  return print(date, locale, { month: 'long', day: 'numeric' });
}

/** "Tuesday, November 24". */
export function weekdayAndDay(date: string, locale: string): string {
  return print(date, locale, { weekday: 'long', month: 'long', day: 'numeric' });
}

function print(date: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(date));
}
