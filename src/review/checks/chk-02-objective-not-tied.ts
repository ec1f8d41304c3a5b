import type { Check } from '../check.ts';
import { blank, objectivesOf, quoted, shorterThan } from '../../catalogue/terms.ts';

const shortestMechanism = 20;

/** CHK-02: no line of sight says what pairs do for the objective. Silent while no focus is chosen. */
export const objectiveNotTied: Check = {
  id: 'CHK-02',
  reads: ['objectives', 'strategyLinks', 'focus'],
  find(pitch) {
    if (blank(pitch.focus?.primary)) return [];
    const tied = new Set<string>();
    for (const link of pitch.strategyLinks ?? [])
      if (link.objectiveId && !shorterThan(link.mechanism, shortestMechanism)) tied.add(link.objectiveId);
    return objectivesOf(pitch)
      .filter(({ item }) => !tied.has(item.id))
      .map(({ item, index }) => ({ path: `/objectives/${index}`, params: { objective: quoted(item.statement) } }));
  },
};
