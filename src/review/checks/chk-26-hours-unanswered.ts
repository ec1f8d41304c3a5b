import { createFormat } from '../../format/format.ts';
import type { Check } from '../check.ts';
import { given, shorterThan } from '../../catalogue/terms.ts';
import { hoursPerMonth } from '../../business-case/time.ts';

const shortestCoverPlan = 20;

/** CHK-26: how many hours, and who covers? Always on: this is the question that stops pitches. */
export const hoursUnanswered: Check = {
  id: 'CHK-26',
  reads: ['roleProfiles', 'timeAnswer', 'organisation'],
  find(pitch) {
    const mentor = hoursPerMonth(pitch, 'mentor');
    const mentee = hoursPerMonth(pitch, 'mentee');
    if (given(mentor) && given(mentee) && !shorterThan(pitch.timeAnswer?.coverPlan, shortestCoverPlan)) return [];
    const { number } = createFormat(pitch.organisation);
    const hours = given(mentor) && given(mentee) ? mentor + mentee : null;
    const pairs = pitch.timeAnswer?.peakPairs ?? null;
    const params = {
      ...(given(pairs) && { n: number(pairs) }),
      ...(given(hours) && { h: number(hours) }),
      ...(given(pairs) && given(hours) && { total: number(pairs * hours) }),
    };
    return [{ path: '/timeAnswer', params }];
  },
};
