/** Hours that the program asks for, and what they cost (domain.md 1.3, 3.6). */
import type { Pitch, Role } from '../pitch/schema.ts';

export interface Hours {
  /** Hours a month of one person; null while the profile says nothing. */
  readonly mentor: number | null;
  readonly mentee: number | null;
  readonly lineManager: number | null;
  /** Pair-months of year 1 x hours of mentor and mentee; line managers' hours are shown beside it, not in it. */
  readonly totalYear1: number | null;
  /** Most pairs active at once x hours of mentor and mentee, a month. */
  readonly monthlyAtPeak: number | null;
}

/** Hours a month of a role, from its profile. */
export function hoursPerMonth(pitch: Pitch, role: Role): number | null {
  return pitch.roleProfiles?.find((profile) => profile.role === role)?.hoursPerMonth ?? null;
}

export function hoursOf(pitch: Pitch): Hours {
  const mentor = hoursPerMonth(pitch, 'mentor');
  const mentee = hoursPerMonth(pitch, 'mentee');
  const times = (count: number | null | undefined) =>
    count == null || mentor === null || mentee === null ? null : count * (mentor + mentee);
  return {
    mentor,
    mentee,
    lineManager: hoursPerMonth(pitch, 'line_manager'),
    totalYear1: times(pitch.scale?.pairMonths?.['year1']),
    monthlyAtPeak: times(pitch.timeAnswer?.peakPairs),
  };
}

/** Pair-months with the hours a month and the hourly rates of both sides. */
export interface ParticipantTime {
  readonly pairMonths: number;
  readonly mentorHours: number;
  readonly mentorRate: number;
  readonly menteeHours: number;
  readonly menteeRate: number;
}

/** Cost and hours of the participants' time (TV-20). */
export function participantTime(time: ParticipantTime): { cost: number; hours: number } {
  const { pairMonths, mentorHours, mentorRate, menteeHours, menteeRate } = time;
  return {
    cost: pairMonths * (mentorHours * mentorRate + menteeHours * menteeRate),
    hours: pairMonths * (mentorHours + menteeHours),
  };
}
