import type { Metric, Pitch } from '../../pitch/schema.ts';
import type { Check, Fix } from '../check.ts';
import { blank, filled, metricsOf, personName, quoted, withId } from '../../catalogue/terms.ts';

/** CHK-06: nobody answers for the metric. The fix names who answers for another metric of the same objective. */
export const metricWithoutOwner: Check = {
  id: 'CHK-06',
  reads: ['metrics', 'stakeholders'],
  find: (pitch) =>
    metricsOf(pitch)
      .filter(({ item }) => blank(item.ownerId))
      .map(({ item, index }) => ({
        path: `/metrics/${index}/ownerId`,
        params: { metric: quoted(item.name) },
        fix: nameOwner(pitch, item),
      })),
};

function nameOwner(pitch: Pitch, metric: Metric): Fix | undefined {
  const mine = metric.objectiveIds ?? [];
  const sister = metricsOf(pitch).find(
    ({ item }) =>
      filled(item.ownerId) &&
      item.objectiveIds?.some((id) => mine.includes(id)) &&
      withId(pitch.stakeholders, item.ownerId),
  );
  const owner = withId(pitch.stakeholders, sister?.item.ownerId);
  if (!owner || blank(owner.item.name)) return undefined;
  return {
    label: 'name',
    params: { name: personName(owner.item) },
    ops: [{ op: 'set', path: `/metrics/${metric.id}/ownerId`, value: owner.item.id }],
  };
}
