import { ArrowUpRight } from 'lucide-react';
import type { Draws } from '../../../src/business-case/explain-draws.ts';
import { usePitch } from '../../store/stores.ts';
import { Icon } from '../../ui/icon.tsx';
import { fill } from '../../ui/words.ts';
import { useFormat } from '../fields/format.ts';
import { caseWords } from '../steps/case-words.ts';
import { driverValue } from './figure-words.ts';
import styles from './origin.module.css';
import { goTo } from './steps.tsx';

const words = caseWords.origin.draws;

/** A simulated figure is no sum: what it says of the draws, and the ranges that they come from, each a way to its fields. */
export function DrawnFrom({ what, draws }: { what: 'mean' | 'p10' | 'p90' | 'chance'; draws: Draws }) {
  const format = useFormat();
  const pitch = usePitch((all) => all);
  return (
    <>
      <p className={styles['how']}>
        {fill(words[what], { n: format.number(draws.count) })} {words.how}
      </p>
      <ul className={styles['steps']}>
        {draws.ranges.map(({ pointer, id, label, low, expected, high }) => (
          <li key={pointer} className={styles['step']}>
            <button
              className={styles['line']}
              data-wide
              title={caseWords.origin.goTo}
              onClick={() => goTo(`${pointer}/low`)}
            >
              <span className={styles['what']}>
                {label?.trim() || pitch.benefits?.find((b) => id.startsWith(`${b.id}.`))?.name || id}
              </span>
              <Icon of={ArrowUpRight} size={15} />
            </button>
            <p className={styles['span']}>
              {fill(words.range, {
                low: driverValue({ id }, low, format),
                expected: driverValue({ id }, expected, format),
                high: driverValue({ id }, high, format),
              })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
