/** Reads a journal back: the pitch as it was when the app ended, with its history. */
import { replay, type Change } from './change.ts';
import {
  journalHeadLine,
  journalStepsLine,
  savedIn,
  type History,
  type JournalFile,
  type JournalStep,
} from './journal.ts';
import { checkPitch } from './read.ts';
import type { Pitch } from './schema.ts';

export interface Journaled extends History {
  file: JournalFile;
  /** When the last step was written, ISO. */
  at: string;
  /** What may have been written to the file since the journal began, the latest last. */
  saves: readonly Save[];
}

/** A save takes a moment, so that no more than a few can be under way. */
const savesKept = 4;

interface Save {
  pitch: Pitch;
  /** The last change that is in it. */
  change: Change | null;
}
type State = History & Pick<Journaled, 'saves'>;

/**
 * The pitch and its history as a journal left them; null when its first line is no journal of this version. Everything up to the first line that is torn
 * or does not follow from what came before counts.
 */
export function readJournal(text: string): Journaled | null {
  const lines = text.split('\n');
  const first = journalHeadLine.safeParse(parse(lines[0] ?? ''));
  if (!first.success || !isPitch(first.data.pitch)) return null;
  const { at, file, past, future, saved, pitch } = first.data;
  let now: Journaled = { at, file, pitch, past, future, savedChange: savedIn(past, future, saved), saves: [] };
  now = saving(now);
  for (const next of lines.slice(1)) {
    const read = journalStepsLine.safeParse(parse(next));
    if (!read.success) break;
    try {
      now = { ...now, ...read.data.steps.reduce<State>(take, now), at: read.data.at };
    } catch {
      break;
    }
  }
  return isPitch(now.pitch) ? now : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A text that is too long for a file is still work that must not be lost; it can be shortened when it is on the screen again. */
function isPitch(value: unknown): value is Pitch {
  const read = checkPitch(value);
  return read.ok || read.error.code === 'tooLong' || read.error.code === 'tooMany';
}

function saving<T extends State>(state: T): T {
  const save = { pitch: state.pitch, change: state.past.at(-1) ?? null };
  return { ...state, saves: [...state.saves.slice(1 - savesKept), save] };
}

function take(state: State, next: JournalStep): State {
  return 'saving' in next ? saving(state) : { ...state, ...stepped(state, next) };
}

function stepped({ pitch, past, future, savedChange }: History, next: Exclude<JournalStep, { saving: true }>): History {
  if ('undo' in next) {
    const undone = past.at(-1) ?? next.undo;
    return { pitch: replay(pitch, next.undo.back), past: past.slice(0, -1), future: [undone, ...future], savedChange };
  }
  if ('redo' in next) {
    const redone = future[0] ?? next.redo;
    return { pitch: replay(pitch, next.redo.forward), past: [...past, redone], future: future.slice(1), savedChange };
  }
  // What was undone is gone with a new edit, and with it the way to what the file holds, where it lay there.
  const lost = savedChange && future.includes(savedChange);
  const saved = lost ? undefined : savedChange;
  const last = past.at(-1);
  if (!next.over || !last)
    return { pitch: replay(pitch, next.do.forward), past: [...past, next.do], future: [], savedChange: saved };
  const before = replay(pitch, last.back);
  return {
    pitch: replay(before, next.do.forward),
    past: past.with(-1, next.do),
    future: [],
    savedChange: saved === last ? undefined : saved,
  };
}
