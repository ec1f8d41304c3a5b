import { Pause, Play, TriangleAlert } from 'lucide-react';
import guidance from '../../assets/guidance.json' with { type: 'json' };
import words from '../../assets/words/present.json' with { type: 'json' };
import { fill } from '../../src/format/fill.ts';
import type { Timing } from '../../src/show/timing.ts';
import { Icon } from '../ui/icon.tsx';
import { duration, partsOfDay, timeOfDay } from './clock.ts';
import { paceOf } from './pace.ts';
import type { ShowPart } from './shared.ts';
import { TimeBar } from './time-bar.tsx';
import styles from './time-panel.module.css';

interface TimePanelProps extends ShowPart {
  time: Timing;
  /** Milliseconds given in the meeting. */
  slot: number;
  now: number;
}

const { end } = guidance.words.present;

/** Whether the talk ends on time, in words, in figures and as a bar. */
export function TimePanel({ time, slot, now, frame, path, dropped, send }: TimePanelProps) {
  const minutes = Math.round(Math.abs(time.lateBy) / 60_000);
  const side = minutes === 0 ? 'on' : time.lateBy > 0 ? 'late' : 'early';
  const against = side === 'on' ? end.onTime : fill(end[side], { n: minutes });
  const figures = [
    [words.time.left, duration(time.left)],
    [words.time.talking, duration(time.talking)],
    [words.time.questions, duration(time.questions)],
    [words.time.clock, timeOfDay(now)],
  ];
  const clock = partsOfDay(time.endsAt);
  const pace = paceOf({ frame, path, dropped, time, now, slot });
  const isCut = frame.cut.length > 0;
  const isPaused = frame.pausedAt !== null;
  return (
    <section className={styles['time']} aria-label={words.weEndAt}>
      <div className={styles['end']}>
        <h2>{words.weEndAt}</h2>
        <p>
          <strong className={styles['clock']}>
            {clock.time}
            {clock.half && <small> {clock.half}</small>}
          </strong>
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
      <TimeBar time={time} slot={slot} now={now} />
      <div className={styles['foot']}>
        <p className={styles['pace']} data-tone={pace.tone}>
          {pace.tone === 'late' && <Icon of={TriangleAlert} size={18} stroke={1.5} />}
          <span>
            {pace.word && <strong>{pace.word} </strong>}
            {pace.rest}
          </span>
        </p>
        <button className={styles['quiet']} disabled={frame.startedAt === null} onClick={() => send({ do: 'pause' })}>
          <Icon of={isPaused ? Play : Pause} size={17} />
          {isPaused ? words.goOn : words.pause} <kbd>T</kbd>
        </button>
        <button
          className={styles['cut']}
          disabled={!isCut && dropped.length === 0}
          aria-pressed={isCut}
          onClick={() => send({ do: 'cut' })}
        >
          {isCut ? words.fullPath : words.cutToFit} <kbd>C</kbd>
        </button>
      </div>
    </section>
  );
}
