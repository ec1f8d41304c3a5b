import words from '../../assets/words/present.json' with { type: 'json' };
import { fill } from '../../src/format/fill.ts';
import type { Timing } from '../../src/show/timing.ts';
import { duration, timeOfDay } from './clock.ts';
import styles from './time-panel.module.css';

/** Of the bar's width: nearer than this two labels would touch. */
const near = 0.14;

interface TimeBarProps {
  time: Timing;
  /** Milliseconds given in the meeting. */
  slot: number;
  now: number;
}

/** Talk, questions and the planned rest along the slot; what runs over its end is in the color of a warning. */
export function TimeBar({ time, slot, now }: TimeBarProps) {
  const rest = time.endsAt - now;
  const whole = Math.max(slot, time.elapsed + rest);
  // Once the slot is over, all that is still planned runs over.
  const inTime = Math.max(0, Math.min(rest, slot - time.elapsed));
  const parts = [
    ['talk', time.talking],
    ['questions', time.questions],
    ['rest', inTime],
    ['over', rest - inTime],
  ] as const;
  const share = (value: number) => `${(100 * value) / whole}%`;
  const begin = now - time.elapsed;
  const at = time.elapsed / whole;
  const label = fill(words.timeBar, {
    talking: duration(time.talking),
    questions: duration(time.questions),
    rest: duration(rest),
    end: timeOfDay(begin + slot),
  });
  return (
    <div className={styles['bar']} role="img" aria-label={label}>
      <div className={styles['parts']}>
        {parts.map(
          ([part, length]) => length > 0 && <i key={part} data-part={part} style={{ width: share(length) }} />,
        )}
        <b style={{ left: share(slot) }} />
      </div>
      <span style={{ left: 0 }}>{timeOfDay(begin)}</span>
      {at > near && Math.abs(slot / whole - at) > near && (
        <span data-at="now" style={{ left: share(time.elapsed) }}>
          {words.now}
        </span>
      )}
      <span style={{ right: `calc(100% - ${share(slot)})` }}>{timeOfDay(begin + slot)}</span>
    </div>
  );
}
