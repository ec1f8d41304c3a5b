import { createFormat } from '../../format/format.ts';
import type { Check } from '../check.ts';
import { given, metricsOf, quoted } from '../../catalogue/terms.ts';

/** CHK-09: the target of a result or early sign is worse than its starting value. Equal values may be a goal; a target range has no wrong way. */
export const targetWrongWay: Check = {
  id: 'CHK-09',
  reads: ['metrics', 'organisation'],
  find: (pitch) =>
    metricsOf(pitch).flatMap(({ item, index }) => {
      if (item.kind !== 'lagging' && item.kind !== 'leading') return [];
      const from = item.baseline?.value;
      const to = item.target?.value;
      if (!given(from) || !given(to)) return [];
      const wrong =
        (item.direction === 'lower_better' && to > from) || (item.direction === 'higher_better' && to < from);
      if (!wrong) return [];
      const format = createFormat(pitch.organisation);
      const [baseline, target] = [from, to].map((value) => format.metricValueInSentence(item, value));
      return [
        {
          path: `/metrics/${index}/target/value`,
          params: { metric: quoted(item.name), baseline: baseline!, target: target! },
        },
      ];
    }),
};
