import type { Check } from '../check.ts';
import { metricsOf } from '../../catalogue/terms.ts';

const learning = 2;

/** CHK-11: the measures stop at reaction or learning. Metrics without a level are left out; none has one: silent. */
export const onlySatisfaction: Check = {
  id: 'CHK-11',
  reads: ['metrics'],
  find(pitch) {
    const levels = metricsOf(pitch)
      .filter(({ item }) => item.kind === 'lagging' || item.kind === 'leading')
      .flatMap(({ item }) => item.kirkpatrick ?? []);
    return levels.length > 0 && levels.every((level) => level <= learning) ? [{ path: '/metrics' }] : [];
  },
};
