import type { Check, Found } from '../check.ts';
import { metricsOf, quoted, withId } from '../../catalogue/terms.ts';

const smallestGroup = 10;

/** CHK-53: a figure about a protected group decides a gate (error), or may be reported for fewer than 10 people (warning; domain.md 2.3). */
export const sensitiveFigure: Check = {
  id: 'CHK-53',
  reads: ['metrics', 'scale'],
  find(pitch) {
    const deciding = (pitch.scale?.phases ?? []).flatMap((phase, i) =>
      (phase.gate?.go ?? []).flatMap(({ metricId }, j): Found[] => {
        const metric = withId(pitch.metrics, metricId)?.item;
        if (metric?.sensitive !== true || !quoted(metric.name)) return [];
        return [
          {
            path: `/scale/phases/${i}/gate/go/${j}/metricId`,
            severity: 'error',
            params: { metric: quoted(metric.name) },
          },
        ];
      }),
    );
    const exposing = metricsOf(pitch)
      .filter(({ item }) => item.sensitive === true && (item.minCell ?? 0) < smallestGroup)
      .map(({ item, index }): Found => ({
        path: `/metrics/${index}/minCell`,
        severity: 'warning',
        wording: 'CHK-53-cell',
        params: { metric: quoted(item.name) },
        fix: {
          label: 'use',
          params: { value: String(smallestGroup) },
          ops: [{ op: 'set', path: `/metrics/${item.id}/minCell`, value: smallestGroup }],
        },
      }));
    return [...deciding, ...exposing];
  },
};
