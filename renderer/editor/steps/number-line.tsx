import { usePitch } from '../../store/stores.ts';
import { fill, words } from '../../ui/words.ts';
import { useFormat } from '../fields/format.ts';
import { metricOf } from './metrics-data.ts';
import styles from './number-line.module.css';

/**
 * From today to target, with the gate between them. Today is always left and target right, whatever the direction; the gate stands at
 * (today − gate) / (today − target), kept on the line.
 */
export function NumberLine({ id }: { id: string }) {
  const metric = usePitch((pitch) => metricOf(pitch, id));
  const format = useFormat();
  const today = metric?.baseline?.value;
  const target = metric?.target?.value;
  const gate = metric?.threshold;
  if (!metric || (today == null && target == null)) return null;
  if (today == null || target == null || today === target) {
    const missing =
      today == null ? words.numberLine.noToday : target == null ? words.numberLine.noTarget : words.numberLine.same;
    return <p className={styles['missing']}>{missing}</p>;
  }
  const print = (value: number) => format.metricValue(metric, value).replace('%', '');
  const rises = target > today;
  const isGuardrail = metric.kind === 'guardrail';
  const gateText =
    gate == null
      ? ''
      : fill(
          isGuardrail
            ? metric.direction === 'higher_better'
              ? words.numberLine.stopBelow
              : words.numberLine.stopAbove
            : rises
              ? words.numberLine.goAbove
              : words.numberLine.goBelow,
          {
            value: print(gate),
          },
        );
  const share = gate == null ? null : Math.max(0, Math.min(1, (today - gate) / (today - target)));
  const at = share === null ? null : `calc(6px + (100% - 12px) * ${share})`;
  const label =
    share === null || at === null
      ? null
      : share < 0.55
        ? { left: `max(86px, calc(${at} - 6px))` }
        : { right: `max(86px, calc(100% - ${at} - 6px))` };

  return (
    <figure
      className={styles['line']}
      role="img"
      aria-label={[
        fill(words.numberLine.today, { value: print(today) }),
        gateText,
        fill(words.numberLine.target, { value: print(target) }),
      ]
        .filter(Boolean)
        .join(', ')}
    >
      <div className={styles['track']}>
        <span className={styles['ring']} />
        {at && <span className={styles['diamond']} style={{ left: at }} />}
        <span className={styles['disc']} />
      </div>
      <div className={styles['labels']}>
        <span>{fill(words.numberLine.today, { value: print(today) })}</span>
        {label && (
          <span className={styles['gate']} style={label}>
            {gateText}
          </span>
        )}
        <b>{fill(words.numberLine.target, { value: print(target) })}</b>
      </div>
    </figure>
  );
}
