/**
 * Which fields of a pitch hold what the app proposes and nobody has looked at yet. The pointers by id stand in the pitch itself, in `proposed`, a field of
 * the app's own that is no part of the format: so they are saved with it, undone with it, and other programs keep them as they keep every unknown field.
 */
import type { Op } from '../pitch/change.ts';
import { getAt } from '../pitch/pointer.ts';
import type { Pitch } from '../pitch/schema.ts';
import type { ComposedPath } from './compose.ts';

export const composedPaths: readonly ComposedPath[] = [
  '/title',
  '/strategyStatement',
  '/decision/ask',
  '/decision/fallback',
];

const none: ReadonlySet<string> = new Set();
const known = new WeakMap<object, ReadonlySet<string>>();

/** Pointers by id; whatever else a file may have there counts as none. */
export function proposedIn(pitch: Pitch): ReadonlySet<string> {
  const list = (pitch as { proposed?: unknown }).proposed;
  if (!Array.isArray(list)) return none;
  let paths = known.get(list);
  if (!paths) known.set(list, (paths = new Set(list.filter((path): path is string => typeof path === 'string'))));
  return paths;
}

/** Those that hold a value: a composed sentence whose blanks are open has none. */
export function openProposals(pitch: Pitch): string[] {
  return [...proposedIn(pitch)].filter((path) => (getAt(pitch, path) ?? null) !== null);
}

/** The marks without those of the fields that operations wrote. */
export function untouched(marks: ReadonlySet<string>, ops: readonly Op[]): Set<string> {
  const written = ops.map(({ path }) => path);
  return new Set([...marks].filter((mark) => !written.some((path) => overlap(path, mark))));
}

/** Writing a field touches what is inside it, and writing inside it touches the field. */
function overlap(path: string, mark: string): boolean {
  return path === mark || mark.startsWith(`${path}/`) || path.startsWith(`${mark}/`);
}

/** The marks of fields that are still there. */
export function stillThere(marks: ReadonlySet<string>, pitch: Pitch): Set<string> {
  return new Set(
    [...marks].filter((path) => composedPaths.includes(path as ComposedPath) || getAt(pitch, path) !== undefined),
  );
}

/** What writes the marks into the pitch; nothing when they stand there already. */
export function markOps(pitch: Pitch, marks: ReadonlySet<string>): Op[] {
  const before = proposedIn(pitch);
  if (before.size === marks.size && [...marks].every((path) => before.has(path))) return [];
  return marks.size === 0
    ? [{ op: 'unset', path: '/proposed' }]
    : [{ op: 'set', path: '/proposed', value: [...marks] }];
}
