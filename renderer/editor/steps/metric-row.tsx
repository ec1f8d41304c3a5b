import { ArrowRight } from 'lucide-react';
import { isPercentage, unitAfterNumber } from '../../../src/format/metrics.ts';
import type { Format } from '../../../src/format/format.ts';
import type { Metric } from '../../../src/pitch/schema.ts';
import { usePitch } from '../../store/stores.ts';
import { Icon } from '../../ui/icon.tsx';
import { fill, say, words } from '../../ui/words.ts';
import { useFormat } from '../fields/format.ts';
import { nameOf } from '../fields/people.ts';
import { metricOf } from './metrics-data.ts';
import styles from './metrics.module.css';

/** A metric in one line: name, today to target, who answers. */
export function MetricRow({ path }: { path: string }) {
  const id = path.slice(path.lastIndexOf('/') + 1);
  const metric = usePitch((pitch) => metricOf(pitch, id));
  const owner = usePitch((pitch) => nameOf(pitch, metricOf(pitch, id)?.ownerId));
  const format = useFormat();
  if (!metric) return null;
  const { from, to, after } = valuesOf(metric, format);
  return (
    <>
      <span className={styles['rowName']}>{metric.name || <i>{words.nameless}</i>}</span>
      <span className={styles['rowValues']}>
        <span className={styles['values']}>
          <span className={styles['from']}>{from}</span>
          <span className={styles['arrow']}>
            <Icon of={ArrowRight} size={13} />
          </span>
          <span>
            <b>{to}</b>
            {after && <span className={styles['after']}> {after}</span>}
          </span>
        </span>
      </span>
      <span className={owner ? styles['rowOwner'] : `${styles['rowOwner']} ${styles['missing']}`}>
        {owner ?? say.editing.noOwner.text}
      </span>
    </>
  );
}

/** "14.0 → 10.5 months"; an early sign says by when, a guardrail where it stops and on which side. */
function valuesOf(metric: Metric, format: Format): { from: string; to: string; after: string } {
  const print = (value: number) => format.metricValue(metric, value);
  const from = metric.baseline?.value;
  const to = (metric.kind === 'guardrail' ? metric.threshold : null) ?? metric.target?.value;
  return {
    from:
      from == null
        ? words.metrics.new
        : isPercentage(metric) && to != null
          ? print(from).replace('%', '')
          : print(from),
    to: to == null ? '…' : print(to),
    after: to == null ? '' : afterOf(metric, format),
  };
}

function afterOf(metric: Metric, format: Format): string {
  if (metric.kind === 'guardrail')
    return metric.direction === 'higher_better' ? words.metrics.atLeast : words.metrics.atMost;
  if (metric.kind === 'leading')
    return metric.target?.by ? fill(words.metrics.by, { date: format.monthYearLong(metric.target.by) }) : '';
  return unitAfterNumber(metric) ?? '';
}
