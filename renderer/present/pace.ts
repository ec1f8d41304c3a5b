/** What the presenter is told about the pace, as a word and what it would take. */
import guidance from '../../assets/guidance.json' with { type: 'json' };
import words from '../../assets/words/present.json' with { type: 'json' };
import { fill } from '../../src/format/fill.ts';
import type { PresenterFrame } from '../../src/show/contract.ts';
import type { PathSlide } from '../../src/show/path.ts';
import type { Timing } from '../../src/show/timing.ts';
import { duration, timeOfDay } from './clock.ts';

const { pace, cut } = guidance.words.present;

interface Told {
  tone: 'on' | 'early' | 'late';
  /** Stands out; may be empty. */
  word: string;
  rest: string;
}

interface Situation {
  frame: PresenterFrame;
  path: readonly PathSlide[];
  /** What the short path would leave out, or leaves out. */
  dropped: readonly number[];
  time: Timing;
  now: number;
  /** Milliseconds given in the meeting. */
  slot: number;
}

/** One sentence at a time: a pause, what was cut, what cutting would bring, and else how the pace is. */
export function paceOf({ frame, path, dropped, time, now, slot }: Situation): Told {
  if (frame.startedAt === null) return { tone: 'on', word: '', rest: words.begin };
  if (frame.pausedAt !== null) return { tone: 'on', word: '', rest: words.paused };
  if (frame.cut.length > 0) return { tone: 'on', word: '', rest: fill(cut.taken, { time: timeOfDay(time.endsAt) }) };
  if (dropped.length === 0) {
    const tone = time.pace === 'late' || time.lateBy > 60_000 ? 'late' : time.pace;
    return { tone, word: pace[tone], rest: '' };
  }
  const saved = dropped.reduce((sum, index) => sum + (path[index]?.planned ?? 0), 0);
  const endsAt = time.endsAt - saved;
  const least = endsAt - now;
  if (time.elapsed + least - slot > 60_000)
    return { tone: 'late', word: '', rest: fill(words.tooShort, { least: duration(least) }) };
  const one = dropped.length === 1;
  return {
    tone: 'late',
    word: pace.late,
    rest: fill(one ? pace.cut : pace.cutMany, { n: dropped[0]! + 1, k: dropped.length, time: timeOfDay(endsAt) }),
  };
}
