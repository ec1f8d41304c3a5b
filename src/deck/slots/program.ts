/** Elements, scale, hours and competencies. */
import { fill } from '../../format/fill.ts';
import { elementsByType, isAccountedFor, stateOf } from '../elements.ts';
import { firstGateDate, largestPhase, peakPairs, phasesOf } from '../phases.ts';
import { profileOf } from '../hours.ts';
import { isBlank, small, withoutPeriod } from '../sentence.ts';
import { words } from '../words.ts';
import type { Context } from '../context.ts';
import { countOf, type Slot } from './slot.ts';

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
  place: ({ pitch, text }) => text(phasesOf(pitch)[0]?.where),
  peakPairs: ({ pitch, format }) => figure(format, peakPairs(pitch)),
  peakMonth: ({ pitch, format }) => {
    const start = largestPhase(pitch)?.start;
    return isBlank(start) ? null : format.monthYearLong(start!);
  },
  gateDate: ({ pitch, format }) => fullDate(format, firstGateDate(pitch)),

  mentorHours: ({ pitch, format }) => figure(format, profileOf(pitch, 'mentor')?.hoursPerMonth),
  menteeHours: ({ pitch, format }) => figure(format, profileOf(pitch, 'mentee')?.hoursPerMonth),
  mentorCount: ({ pitch, format }) => figure(format, profileOf(pitch, 'mentor')?.count),
  hoursTotal: ({ figures, format }) => figure(format, figures.hoursYear1),
  coverPlan: ({ pitch, text }) => withoutPeriod(text(pitch.timeAnswer?.coverPlan)),

  skill: (context) => small(context.text(skillOf(context)?.name)),
  skillBaseline: (context) => figure(context.format, skillOf(context)?.baselineMean, 0),
  skillTarget: (context) => figure(context.format, skillOf(context)?.targetMean, 0),
  assessor: (context) => small(context.text(skillOf(context)?.assessedBy)),
} satisfies Record<string, Slot>;

const skillOf = ({ pitch }: Context) => pitch.competencyFramework?.competencies?.find((item) => !isBlank(item.name));

/** A number above zero in figures; a skill may also be at 0. */
function figure(format: Context['format'], value: number | null | undefined, least = Number.MIN_VALUE) {
  return value != null && value >= least ? { count: value, text: format.number(value) } : null;
}

function fullDate(format: Context['format'], iso: string | null | undefined): string | null {
  return isBlank(iso) ? null : format.date(iso!);
}
