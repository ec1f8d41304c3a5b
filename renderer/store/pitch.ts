/**
 * The open pitch: document, file, and the history of named changes. It only holds and applies; every edit is made in src/pitch. What does not change
 * keeps its identity, so that a component that selects narrowly is not drawn again.
 */
import { createStore } from 'zustand/vanilla';
import type { OpenedPitch, OpenFile } from '../../src/bridge.ts';
import { replay, type Change, type Edit, type Op } from '../../src/pitch/change.ts';
import { merge } from '../../src/pitch/edit.ts';
import { savedIn } from '../../src/pitch/journal.ts';
import type { Pitch } from '../../src/pitch/schema.ts';

/** Keys in one field that follow each other faster than this are one step of undo, in milliseconds. */
export const pauseOfTyping = 1000;

export interface PitchState {
  /** False while the start screen is shown. */
  isOpen: boolean;
  pitch: Pitch;
  file: OpenFile;
  /** The operations that led from the pitch before to this one; null: it is another pitch. */
  latest: readonly Op[] | null;
  past: readonly Change[];
  future: readonly Change[];
  /** The last change that the file holds; null: the file holds the pitch as it was opened. Undefined: no file holds it. */
  savedChange: Change | null | undefined;
  /** Opened from a journal: not in the file, even when everything that can be undone is undone. */
  recovered: boolean;
  open: (opened: OpenedPitch) => void;
  /** Takes an edit into the history. Edits with the same `typing` path merge while nobody pauses. */
  take: (edit: Edit, typing?: string) => void;
  /** Give back the change that was undone or redone, null when there was none. */
  undo: () => Change | null;
  redo: () => Change | null;
  /** The file now holds the pitch as it was after `change`. */
  saved: (file: OpenFile, change: Change | null) => void;
}

const noFile: OpenFile = { path: null, name: '', savedAt: null, readOnly: false };

/** @param now a clock in milliseconds */
export function createPitchStore(now: () => number) {
  let typed: { path: string; at: number } | null = null;

  return createStore<PitchState>()((set, get) => ({
    isOpen: false,
    pitch: { schema: 'mentoring-pitch/1' },
    file: noFile,
    latest: null,
    past: [],
    future: [],
    savedChange: null,
    recovered: false,

    open: ({ pitch, file, history }) => {
      typed = null;
      set({
        isOpen: true,
        pitch,
        file,
        latest: null,
        past: history?.past ?? [],
        future: history?.future ?? [],
        savedChange: history
          ? savedIn(history.past, history.future, history.saved)
          : file.path === null
            ? undefined
            : null,
        recovered: history !== undefined,
      });
    },

    take: ({ pitch, change }, typing) => {
      const { past } = get();
      const last = past.at(-1);
      const goesOn = typing !== undefined && typed?.path === typing && now() - typed.at < pauseOfTyping;
      typed = typing === undefined ? null : { path: typing, at: now() };
      set({
        pitch,
        latest: change.forward,
        past: goesOn && last ? past.with(-1, continued(last, change)) : [...past, change],
        future: [],
      });
    },

    undo: () => {
      const { pitch, past, future } = get();
      const change = past.at(-1);
      if (!change) return null;
      typed = null;
      set({
        pitch: replay(pitch, change.back),
        latest: change.back,
        past: past.slice(0, -1),
        future: [change, ...future],
      });
      return change;
    },

    redo: () => {
      const { pitch, past, future } = get();
      const [change, ...rest] = future;
      if (!change) return null;
      typed = null;
      set({ pitch: replay(pitch, change.forward), latest: change.forward, past: [...past, change], future: rest });
      return change;
    },

    saved: (file, change) => {
      typed = null;
      set({ file, savedChange: change });
    },
  }));
}

/**
 * Two changes of typing as one. Values that were typed over at once are not kept, nor those that followed them: a long text would be kept once for each
 * of its characters.
 */
function continued(first: Change, second: Change): Change {
  const again = new Set(second.forward.map(({ path }) => path));
  const isOver = ({ op, path }: Op) => op === 'set' && again.has(path);
  const over = first.forward.filter(isOver);
  if (!second.forward.every(({ op }) => op === 'set') || over.length < again.size) return merge(first, second);
  const rest = first.forward.filter((op) => !isOver(op));
  return { name: second.name, forward: [...rest, ...second.forward], back: first.back };
}

/** The change that a save writes: compare it with `savedChange`. */
export function lastChange(state: PitchState): Change | null {
  return state.past.at(-1) ?? null;
}

/** Whether there is something that no file holds. A pitch that was never changed and never saved, such as a sample, is not edited. */
export function isEdited(state: PitchState): boolean {
  if (state.savedChange === undefined) return state.recovered || state.past.length > 0;
  return lastChange(state) !== state.savedChange;
}
