import type { Check } from '../check.ts';
import { metricsOf, objectivesOf, quoted } from '../../catalogue/terms.ts';

/** CHK-01: no result measure lists the objective. */
export const objectiveWithoutMetric: Check = {
  id: 'CHK-01',
  reads: ['objectives', 'metrics'],
  find(pitch) {
    const measured = new Set<string>();
    for (const { item } of metricsOf(pitch))
      if (item.kind === 'lagging') for (const id of item.objectiveIds ?? []) measured.add(id);
    return objectivesOf(pitch)
      .filter(({ item }) => !measured.has(item.id))
      .map(({ item, index }) => ({ path: `/objectives/${index}`, params: { objective: quoted(item.statement) } }));
  },
};
