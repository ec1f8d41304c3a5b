/**
 * Tells main what happens to the open pitch, so that it is kept outside the file within one second. Nothing is done in the way of a key press: what
 * happened is collected and sent half a second later.
 */
import type { Answer, calls, Message } from '../src/bridge.ts';
import type * as z from 'zod';
import { keptHistory, plain, type JournalStep } from '../src/pitch/journal.ts';
import { isEdited, type createPitchStore, type PitchState } from './store/pitch.ts';

/** How long steps are collected, in milliseconds; writing and flushing them have the rest of the second. */
const collecting = 400;
/** How long after a failure it is tried again, in milliseconds. */
const rest = 4000;

type Kept = z.infer<(typeof calls)['journal.keep']['input']>;

interface Needs {
  store: ReturnType<typeof createPitchStore>;
  keep: (kept: Kept) => Promise<Answer<{ long: boolean }>>;
  end: () => Promise<unknown>;
  /** Told the failure, and null when the work is kept again. */
  onProblem: (problem: Message | null) => void;
}

export interface KeptJournal {
  /** Sends at once what is not sent yet: the page may go away. */
  flush: () => void;
  /** The pitch as it is now is about to be saved. Resolves when the journal has it, or has failed to. */
  saving: () => Promise<void>;
}

/** Follows the store from now on. */
export function followJournal({ store, keep, end, onProblem }: Needs): KeptJournal {
  let steps: JournalStep[] = [];
  /** Main has a journal of this pitch that the steps go on from. */
  let begun = false;
  /** The history is another one than the journal's: it has to begin anew. */
  let anew = false;
  let failed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | null = null;

  function plan(delay = failed ? rest : collecting) {
    timer ??= setTimeout(send, delay);
  }

  function send() {
    clearTimeout(timer);
    timer = undefined;
    // What comes meanwhile goes with the next one.
    sending ??= sendNow().finally(() => {
      sending = null;
      if (steps.length > 0 || anew) plan();
    });
  }

  async function sendNow(): Promise<void> {
    const state = store.getState();
    const collected = steps;
    const whole = anew || !begun || failed;
    steps = [];
    anew = false;
    if (!isEdited(state)) {
      const had = begun || failed;
      begun = false;
      if (had) await end();
      return settle(null);
    }
    begun = true;
    const begin = whole ? { ...keptHistory(state), pitch: JSON.stringify(state.pitch) } : null;
    const answer = await keep({ begin, steps: whole ? [] : collected });
    if (!answer.ok || answer.value.long) anew = true;
    return settle(answer.ok ? null : answer.error);
  }

  function settle(problem: Message | null) {
    const before = failed;
    failed = problem !== null;
    if (failed !== before) onProblem(problem);
  }

  store.subscribe((state, before) => {
    const isOther = state.latest === null && state.past !== before.past;
    if (isOther || state.savedChange !== before.savedChange || state.file !== before.file) {
      anew = true;
      return plan();
    }
    const step = stepBetween(before, state);
    if (!step) return;
    collect(steps, step);
    plan();
  });

  return {
    flush: () => {
      if (timer !== undefined) send();
    },
    saving: async () => {
      if (!isEdited(store.getState())) return;
      steps.push({ saving: true });
      await sending;
      send();
      await sending;
    },
  };
}

/** What happened to the history from one state to the next; null when it is the same. */
function stepBetween(before: PitchState, after: PitchState): JournalStep | null {
  if (before.past === after.past) return null;
  const [last] = after.past.slice(-1);
  const [undone] = after.future;
  if (undone && after.future.length > before.future.length) return { undo: plain(undone) };
  if (!last) return null;
  if (after.future.length < before.future.length && last === before.future[0]) return { redo: plain(last) };
  return { do: plain(last), over: after.past.length === before.past.length };
}

/** Typing that goes on is kept once. */
function collect(steps: JournalStep[], next: JournalStep): void {
  const last = steps.at(-1);
  if ('do' in next && next.over && last && 'do' in last) steps[steps.length - 1] = { do: next.do, over: last.over };
  else steps.push(next);
}
