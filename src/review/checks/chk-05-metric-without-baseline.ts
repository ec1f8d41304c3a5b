import type { Check } from '../check.ts';
import { blank, given, metricsOf, quoted } from '../../catalogue/terms.ts';

/** CHK-05: a result without starting value; as a note, an early sign without one and without a word about it. */
export const metricWithoutBaseline: Check = {
  id: 'CHK-05',
  reads: ['metrics'],
  find: (pitch) =>
    metricsOf(pitch)
      .filter(({ item: { kind, baseline } }) => {
        if (given(baseline?.value)) return false;
        return kind === 'lagging' || (kind === 'leading' && blank(baseline?.note) && baseline?.period !== 'new');
      })
      .map(({ item, index }) => ({
        path: `/metrics/${index}/baseline/value`,
        severity: item.kind === 'lagging' ? 'error' : 'info',
        params: { metric: quoted(item.name) },
      })),
};
