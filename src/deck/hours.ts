/** The hours a month that are asked for, by role (domain.md 1.3). */
import { programRole } from '../catalogue/guidance.ts';
import { fill } from '../format/fill.ts';
import type { HoursChart } from '../outline/chart.ts';
import type { Pitch, RoleProfile } from '../pitch/schema.ts';
import { altOf } from './alt.ts';
import type { Context } from './context.ts';
import { label, words } from './words.ts';

const key = 'time';
const askedRoles = ['mentor', 'mentee', 'line_manager'] as const;
const weeksOfMonth = 4;
const mostRoles = 4;

/** The profile of a role, the first of several. */
export function profileOf(pitch: Pitch, role: RoleProfile['role']): RoleProfile | undefined {
  return pitch.roleProfiles?.find((profile) => profile.role === role);
}

/** Working hours of a month in the picture of the hours asked (domain.md `/timeAnswer`). */
export function hoursOfMonth(pitch: Pitch): number {
  const hours = pitch.timeAnswer?.monthHours;
  return hours != null && hours > 0 ? hours : 160;
}

/** Mentors, mentees and line managers whose hours are known and not zero; null without any. */
export function hoursChart(context: Context): HoursChart | null {
  const { pitch, format } = context;
  const month = hoursOfMonth(pitch);
  const asked = askedRoles.flatMap((role) => {
    const profile = profileOf(pitch, role);
    const hours = profile?.hoursPerMonth;
    return profile && hours != null && hours > 0 ? [{ role, hours, count: profile.count ?? null }] : [];
  });
  if (asked.length === 0) return null;
  return {
    kind: 'hours',
    month,
    week: month / weeksOfMonth,
    bars: asked.length > mostRoles || asked.some(({ hours }) => hours > month),
    rows: asked.map(({ role, hours, count }) => ({
      role,
      hours: { value: hours, text: format.number(hours) },
      unit: hours === 1 ? words.hours.unitOne : label(key, 'unit'),
      each: eachOf(context, role, count),
    })),
    alt: asked.map(({ role, hours, count }) => altOfRole(context, role, hours, count)).join(' '),
  };
}

function eachOf({ format }: Context, role: string, count: number | null): string {
  const { one, many } = programRole(role);
  if (count === null || count <= 0) return fill(words.hours.none, { role: one });
  if (count === 1) return fill(words.hours.one, { role: one });
  return fill(label(key, 'each'), { count: format.number(count), role: many });
}

function altOfRole(context: Context, role: string, hours: number, count: number | null): string {
  const { pitch, format } = context;
  const text = format.number(hours);
  if (count === null || count <= 1)
    return fill(words.hours.altOne, {
      hours: text,
      month: format.number(hoursOfMonth(pitch)),
      each: eachOf(context, role, count),
    });
  const sentence = altOf(key, 'role', { hours: text, count: format.number(count), role: programRole(role).many });
  return withMonth(sentence, pitch, format);
}

/** The words of guidance.json name a month of 160 hours; another one is put in its place. */
export function withMonth(sentence: string, pitch: Pitch, format: Context['format']): string {
  return sentence.replace(/\b160\b/, format.number(hoursOfMonth(pitch)));
}
