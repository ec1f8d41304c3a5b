/**
 * The journal of an open pitch: what is kept outside its file, so that nothing is lost when the app or the computer ends at once.
 *
 * A journal is lines of JSON. The first has the pitch as it was when the journal began, with the history up to then; each further line has the steps of
 * some moments: edits, and edits that were undone or redone. A line is whole or it does not count, so whatever was written last may be torn.
 */
import * as z from 'zod';
import type { Change } from './change.ts';
import { limits, type Pitch } from './schema.ts';

/** So much of the history is kept; undo of older edits is not offered again. */
export const changesKept = 100;

const path = z.string().max(limits.characters);
const index = z.int().min(0);
const op = z.discriminatedUnion('op', [
  z.object({ op: z.literal('set'), path, value: z.unknown(), place: index.exactOptional() }),
  z.object({ op: z.literal('unset'), path }),
  z.object({ op: z.literal('insert'), path, index, item: z.unknown() }),
  z.object({ op: z.literal('remove'), path, index }),
  z.object({ op: z.literal('move'), path, from: index, to: index }),
]);
const ops = z.array(op).max(limits.items * 4);
const verb = z.enum(['change', 'add', 'delete', 'move', 'duplicate']);
const change = z.object({ name: z.object({ verb, what: z.string() }), forward: ops, back: ops });
const changes = z.array(change).max(changesKept);

/**
 * One thing that happened to the history. `over`: the edit takes the place of the one before, as typing does that goes on. `saving`: the pitch is about to
 * be written to its file; whether it was is only known from the file.
 */
const step = z.union([
  z.object({ do: change, over: z.boolean() }),
  z.object({ undo: change }),
  z.object({ redo: change }),
  z.object({ saving: z.literal(true) }),
]);
export type JournalStep = z.infer<typeof step>;
export const journalSteps = z.array(step).max(limits.items);

/** The history at the moment a journal begins. */
export const journalHistory = z.object({
  past: changes,
  future: changes,
  /** So many steps of undo lead to what the file holds, negative ones of redo; null: no file holds it, or none that can be reached. */
  saved: z.int().nullable(),
});

/** The file that a journal belongs to, as the window knew it. */
const journalFile = z.object({ path: z.string().nullable(), name: z.string(), savedAt: z.string().nullable() });
export type JournalFile = z.infer<typeof journalFile>;

/** What stands in the first line. */
export const journalHeadLine = journalHistory.extend({
  journal: z.literal(1),
  at: z.iso.datetime(),
  file: journalFile,
  pitch: z.unknown(),
});
/** What stands in each further line. */
export const journalStepsLine = z.object({ at: z.iso.datetime(), steps: journalSteps });

/** The pitch with what can be undone, redone, and what the file holds of it. */
export interface History {
  pitch: Pitch;
  past: readonly Change[];
  future: readonly Change[];
  /** The last change that the file holds; null: it holds the pitch from before them all; undefined: none of these states is in a file. */
  savedChange: Change | null | undefined;
}

/** The first line of a journal. `pitch` is the pitch as JSON in one line, which need not be parsed to be written. */
export function journalHead(
  at: string,
  file: JournalFile,
  history: z.infer<typeof journalHistory>,
  pitch: string,
): string {
  const rest = JSON.stringify({ journal: 1, at, file, ...history });
  return `${rest.slice(0, -1)},"pitch":${pitch}}\n`;
}

/** A further line of a journal. */
export function journalLine(at: string, steps: readonly JournalStep[]): string {
  return `${JSON.stringify({ at, steps })}\n`;
}

/** What a journal keeps of a history. */
export function keptHistory({ past, future, savedChange }: Omit<History, 'pitch'>): z.infer<typeof journalHistory> {
  const kept = { past: past.slice(-changesKept), future: future.slice(0, changesKept) };
  return { past: kept.past.map(plain), future: kept.future.map(plain), saved: savedStep() };

  function savedStep(): number | null {
    if (savedChange === undefined) return null;
    if (savedChange === null) return past.length <= changesKept ? past.length : null;
    const done = kept.past.lastIndexOf(savedChange);
    if (done >= 0) return kept.past.length - 1 - done;
    const undone = kept.future.indexOf(savedChange);
    return undone < 0 ? null : -undone - 1;
  }
}

/** A change with lists that may be written to, as the schema has them. */
export function plain({ name, forward, back }: Change): z.infer<typeof change> {
  return { name, forward: [...forward], back: [...back] };
}

/** The change that the file holds, from how many steps lead there (`saved` of a kept history). */
export function savedIn(
  past: readonly Change[],
  future: readonly Change[],
  saved: number | null,
): Change | null | undefined {
  if (saved === null) return undefined;
  if (saved < 0) return future[-saved - 1];
  return saved === past.length ? null : past[past.length - 1 - saved];
}
