import words from '../../../assets/words/review.json' with { type: 'json' };
import type { Check } from '../check.ts';
import { metricsOf } from '../../catalogue/terms.ts';

/** CHK-10: two metrics or more, and no result or no early sign among them. */
export const oneKindOfMeasure: Check = {
  id: 'CHK-10',
  reads: ['metrics'],
  find(pitch) {
    const metrics = metricsOf(pitch);
    const has = (kind: string) => metrics.some(({ item }) => item.kind === kind);
    if (metrics.length < 2 || (has('lagging') && has('leading'))) return [];
    const kind = has('lagging') ? words.kinds.lagging : has('leading') ? words.kinds.leading : words.kinds.guardrail;
    return [{ path: '/metrics', ...(!has('lagging') && { wording: 'CHK-10-results' }), params: { kind } }];
  },
};
