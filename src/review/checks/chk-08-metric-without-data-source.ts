import type { Check } from '../check.ts';
import { blank, metricsOf, quoted } from '../../catalogue/terms.ts';

/** CHK-08: nothing says where the figure comes from. */
export const metricWithoutDataSource: Check = {
  id: 'CHK-08',
  reads: ['metrics'],
  find: (pitch) =>
    metricsOf(pitch)
      .filter(({ item }) => blank(item.dataSource))
      .map(({ item, index }) => ({ path: `/metrics/${index}/dataSource`, params: { metric: quoted(item.name) } })),
};
