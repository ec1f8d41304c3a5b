/** Where a talk stands in time: what is used, what is left, when it ends. All times in milliseconds. */
import type { PresenterFrame } from './contract.ts';
import type { PathSlide } from './path.ts';

/** Further from the plan than this is worth a word (design.md section 7). */
const tolerance = 60_000;

type TimingFrame = Pick<
  PresenterFrame,
  'talkAt' | 'cut' | 'startedAt' | 'pausedAt' | 'pausedFor' | 'questionsFor' | 'questionsSince'
>;

export interface Timing {
  /** Time since the first slide was left, without pauses. */
  elapsed: number;
  /** Of `elapsed`, time on backup slides. */
  questions: number;
  /** Of `elapsed`, the rest. */
  talking: number;
  /** Of the slot; negative in overtime. */
  left: number;
  /** Planned time of the present slide that is not used up. */
  restOfThis: number;
  /** When the talk ends if the rest goes as planned, since the epoch. */
  endsAt: number;
  /** How far `endsAt` lies behind the end of the slot; negative: before it. */
  lateBy: number;
  pace: 'on' | 'early' | 'late';
}

/**
 * Time of a running talk. `slot` is the time given in the meeting. A talk that has not begun is taken to begin now. Pace compares the time talked with
 * what is planned up to the begin and the end of the present slide; slides that were cut count for nothing.
 */
export function timing(frame: TimingFrame, path: readonly PathSlide[], slot: number, now: number): Timing {
  const clock = frame.pausedAt ?? now;
  const elapsed = Math.max(0, clock - (frame.startedAt ?? clock) - frame.pausedFor);
  const questions =
    frame.questionsFor + (frame.questionsSince === null ? 0 : Math.max(0, clock - frame.questionsSince));
  const talking = Math.max(0, elapsed - questions);
  const plan = path.map(({ planned }, index) => (frame.cut.includes(index) ? 0 : planned));
  const plannedBefore = sum(plan.slice(0, frame.talkAt));
  const ofThis = plan[frame.talkAt] ?? 0;
  const restOfThis = Math.min(ofThis, Math.max(0, plannedBefore + ofThis - talking));
  const rest = restOfThis + sum(plan.slice(frame.talkAt + 1));
  const late = talking - plannedBefore - ofThis;
  const early = plannedBefore - talking;
  return {
    elapsed,
    questions,
    talking,
    left: slot - elapsed,
    restOfThis,
    endsAt: now + rest,
    lateBy: elapsed + rest - slot,
    pace: late > tolerance ? 'late' : early > tolerance ? 'early' : 'on',
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
