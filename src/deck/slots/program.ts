/** Elements, scale and hours. */
import { fill } from '../../format/fill.ts';
import { elementsByType, isAccountedFor, stateOf } from '../elements.ts';
import { firstGateDate, largestPhase, peakPairs, phasesOf } from '../phases.ts';
import { profileOf } from '../hours.ts';
import { isBlank } from '../../format/sentence.ts';
import { words } from '../words.ts';
import type { Context } from '../context.ts';
import { type Count, countOf, type Slot } from './slot.ts';

export const programSlots = {
  elementsTotal: (context) => countOf(context, elementsByType(context.pitch).size),
  elementsDone: (context) =>
    countOf(context, [...elementsByType(context.pitch).values()].filter(isAccountedFor).length),
  elementStates: ({ pitch, format }) => {
    const states = [...elementsByType(pitch).values()].map(stateOf);
    return (['ready', 'planned', 'not_needed'] as const)
      .map((state) => ({ pattern: words.elementStates[state], n: states.filter((item) => item === state).length }))
      .filter(({ n }) => n > 0)
      .map(({ pattern, n }) => fill(pattern, { n: format.countWord(n) }))
      .join(', ');
  },

  pairs: ({ pitch, format }) => figure(format, phasesOf(pitch)[0]?.pairs),
  months: ({ pitch, format }) => figure(format, phasesOf(pitch)[0]?.monthsPerPair),
  startDate: ({ pitch, format }) => fullDate(format, phasesOf(pitch)[0]?.start),
  peakPairs: ({ pitch, format }) => figure(format, peakPairs(pitch)),
  peakMonth: ({ pitch, format }) => {
    const start = largestPhase(pitch)?.start;
    return isBlank(start) ? null : format.monthYearLong(start!);
  },
  gateDate: ({ pitch, format }) => fullDate(format, firstGateDate(pitch)),

  mentorHours: ({ pitch, format }) => figure(format, profileOf(pitch, 'mentor')?.hoursPerMonth),
  menteeHours: ({ pitch, format }) => figure(format, profileOf(pitch, 'mentee')?.hoursPerMonth),
  hoursTotal: ({ figures, format }) => figure(format, figures.hours.totalYear1),
} satisfies Record<string, Slot>;

/** A number above zero in figures. */
function figure({ number }: Context['format'], value: number | null | undefined): Count | null {
  return value != null && value > 0 ? { count: value, text: number(value) } : null;
}

function fullDate(format: Context['format'], iso: string | null | undefined): string | null {
  return isBlank(iso) ? null : format.date(iso!);
}
