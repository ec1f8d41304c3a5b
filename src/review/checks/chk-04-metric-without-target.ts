import words from '../../../assets/words/review.json' with { type: 'json' };
import type { Metric } from '../../pitch/schema.ts';
import type { Check } from '../check.ts';
import { blank, given, metricsOf, quoted } from '../../catalogue/terms.ts';

/** CHK-04: a result or early sign without target or its date, a guardrail without stop value. */
export const metricWithoutTarget: Check = {
  id: 'CHK-04',
  reads: ['metrics'],
  find: (pitch) =>
    metricsOf(pitch).flatMap(({ item, index }) => {
      const missing = missingPart(item);
      if (!missing) return [];
      return [
        { path: `/metrics/${index}/${missing.path}`, params: { metric: quoted(item.name), field: missing.field } },
      ];
    }),
};

function missingPart(metric: Metric): { path: string; field: string } | undefined {
  if (metric.kind === 'guardrail')
    return given(metric.threshold) ? undefined : { path: 'threshold', field: words.fields.threshold };
  if (!metric.kind) return undefined;
  if (!given(metric.target?.value)) return { path: 'target/value', field: words.fields.targetValue };
  return blank(metric.target.by) ? { path: 'target/by', field: words.fields.targetBy } : undefined;
}
