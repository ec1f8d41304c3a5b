import type { Gate } from '../../pitch/schema.ts';
import type { Check, Found } from '../check.ts';
import { phaseWords } from '../phrases.ts';
import { blank, given } from '../../catalogue/terms.ts';

/** CHK-40: a gate lacks its date, its decider or a measure with a number. One finding a gate. */
export const gateWithoutRule: Check = {
  id: 'CHK-40',
  reads: ['scale'],
  find: (pitch) =>
    (pitch.scale?.phases ?? []).flatMap((phase, index): Found[] => {
      if (!phase.gate || isComplete(phase.gate)) return [];
      return [{ path: `/scale/phases/${index}/gate`, params: { phase: phaseWords(phase, index) } }];
    }),
};

function isComplete({ date, deciderId, go }: Gate): boolean {
  if (blank(date) || blank(deciderId) || !go?.length) return false;
  return go.every((rule) => !blank(rule.metricId) && given(rule.op) && given(rule.value));
}
