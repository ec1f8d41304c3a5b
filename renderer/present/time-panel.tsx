import { Pause, Play, TriangleAlert } from 'lucide-react';
import guidance from '../../assets/guidance.json' with { type: 'json' };
import words from '../../assets/words/present.json' with { type: 'json' };
import { fill } from '../../src/format/fill.ts';
import type { PresenterFrame, ShowCommand } from '../../src/show/contract.ts';
import { timing, type Timing } from '../../src/show/timing.ts';
import { duration, timeOfDay } from './clock.ts';
import { useNow } from './use-now.ts';
import styles from './time-panel.module.css';

interface TimePanelProps {
  frame: PresenterFrame;
  /** Planned milliseconds of each slide of the talk. */
  plan: readonly number[];
  /** Milliseconds given in the meeting. */
  slot: number;
  send: (command: ShowCommand) => void;
}

const present = guidance.words.present;

/** Whether the talk ends on time, in words, in figures and as a bar. */
export function TimePanel({ frame, plan, slot, send }: TimePanelProps) {
  const now = useNow();
  const time = timing(frame, plan, slot, now);
  const minutes = Math.round(Math.abs(time.lateBy) / 60_000);
  const side = minutes === 0 ? 'on' : time.lateBy > 0 ? 'late' : 'early';
  const against =
    side === 'on' ? present.end.onTime : fill(side === 'late' ? present.end.late : present.end.early, { n: minutes });
  const figures = [
    [words.time.left, duration(time.left)],
    [words.time.talking, duration(time.talking)],
    [words.time.questions, duration(time.questions)],
    [words.time.clock, timeOfDay(now)],
  ];
  const running = frame.startedAt !== null;
  return (
    <section className={styles['time']} aria-label={words.weEndAt}>
      <div className={styles['end']}>
        <h2>{words.weEndAt}</h2>
        <p>
          <strong className={styles['clock']}>{timeOfDay(time.endsAt)}</strong>
          <span className={styles['against']} data-side={side}>
            {against}
          </span>
        </p>
      </div>
      <dl className={styles['figures']}>
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Bar time={time} slot={slot} now={now} />
      <p className={styles['pace']} data-pace={running ? time.pace : 'on'}>
        {running && time.pace === 'late' && <TriangleAlert size={18} strokeWidth={1.75} absoluteStrokeWidth />}
        {frame.pausedAt !== null ? words.paused : running ? present.pace[time.pace] : words.begin}
      </p>
      <button className={styles['pause']} disabled={!running} onClick={() => send({ do: 'pause' })}>
        {frame.pausedAt === null ? <Pause size={17} strokeWidth={1.75} /> : <Play size={17} strokeWidth={1.75} />}
        {frame.pausedAt === null ? words.pause : words.goOn} <kbd>T</kbd>
      </button>
    </section>
  );
}

/** Talk, questions and the planned rest along the slot; what runs over its end is in the color of a warning. */
function Bar({ time, slot, now }: { time: Timing; slot: number; now: number }) {
  const rest = time.endsAt - now;
  const over = Math.max(0, time.elapsed + rest - slot);
  const whole = Math.max(slot, time.elapsed + rest);
  const share = (value: number) => `${(100 * value) / whole}%`;
  const begin = now - time.elapsed;
  const label = fill(words.timeBar, {
    talking: duration(time.talking),
    questions: duration(time.questions),
    rest: duration(rest),
    end: timeOfDay(begin + slot),
  });
  return (
    <div className={styles['bar']} role="img" aria-label={label}>
      <div className={styles['parts']}>
        <i data-part="talk" style={{ width: share(time.talking) }} />
        <i data-part="questions" style={{ width: share(time.questions) }} />
        <i data-part="rest" style={{ width: share(Math.max(0, rest - over)) }} />
        <i data-part="over" style={{ width: share(over) }} />
        <b style={{ left: share(slot) }} />
      </div>
      <span style={{ left: 0 }}>{timeOfDay(begin)}</span>
      <span style={{ right: `calc(100% - ${share(slot)})` }}>{timeOfDay(begin + slot)}</span>
    </div>
  );
}
