import { createFormat } from '../../format/format.ts';
import type { Check, Found } from '../check.ts';
import { phaseWords } from '../phrases.ts';
import { given } from '../../catalogue/terms.ts';

/** CHK-41: a phase needs more mentors than there are. Without mentees per mentor, each mentor has one. */
export const morePairsThanMentors: Check = {
  id: 'CHK-41',
  reads: ['scale', 'organisation'],
  find(pitch) {
    const { phases, mentorPool, menteesPerMentor } = pitch.scale ?? {};
    if (!given(mentorPool)) return [];
    const { number } = createFormat(pitch.organisation);
    return (phases ?? []).flatMap((phase, index): Found[] => {
      if (!given(phase.pairs)) return [];
      const need = Math.ceil(phase.pairs / (menteesPerMentor || 1));
      if (need <= mentorPool) return [];
      const params = { phase: phaseWords(phase, index), need: number(need), have: number(mentorPool) };
      return [{ path: `/scale/phases/${index}/pairs`, params }];
    });
  },
};
