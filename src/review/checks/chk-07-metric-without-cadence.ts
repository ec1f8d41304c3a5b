import type { Check } from '../check.ts';
import { blank, firstReports, metricsOf, quoted } from '../../catalogue/terms.ts';

/** CHK-07: nobody knows how often a result or early sign is measured, or from when it is reported. In no report at all is CHK-46. */
export const metricWithoutCadence: Check = {
  id: 'CHK-07',
  reads: ['metrics', 'reporting'],
  find(pitch) {
    const first = firstReports(pitch.reporting);
    return metricsOf(pitch).flatMap(({ item, index }) => {
      if (item.kind !== 'lagging' && item.kind !== 'leading') return [];
      const params = { metric: quoted(item.name) };
      if (blank(item.cadence)) return [{ path: `/metrics/${index}/cadence`, params }];
      return first.get(item.id) === null ? [{ path: `/metrics/${index}`, params }] : [];
    });
  },
};
