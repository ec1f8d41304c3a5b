/** The library of published evidence (domain.md 4). */
import library from '../../assets/evidence.json' with { type: 'json' };
import type { Evidence, FocusId, Pitch } from '../pitch/schema.ts';

type Grade = 'A' | 'B' | 'C' | 'D' | 'E';

/** What is shown of an entry, and where it may be used. */
export interface LibraryEntry {
  id: string;
  cite: string;
  claim: string;
  figure: string | null;
  grade: Grade;
  limits: string | null;
  urls: readonly string[];
  /** False: about something else, such as coaching or the cost of turnover. */
  mentoring: boolean;
  /** False: no support for a benefit line. */
  forMoney: boolean;
  /** Where not empty, the focuses for which it may be suggested. */
  scope: readonly FocusId[];
  notForFocus: readonly FocusId[];
}

let byId: Map<string, LibraryEntry> | undefined;

function load(): Map<string, LibraryEntry> {
  // `unverified` holds figures from memory or known to be misquoted and never leaves the file.
  return new Map(
    library.map(({ unverified: _unverified, basis: _basis, ...entry }) => [entry.id, entry as unknown as LibraryEntry]),
  );
}

/** The library's entry with this id. */
export function libraryEntry(id: string | null | undefined): LibraryEntry | undefined {
  byId ??= load();
  return id == null ? undefined : byId.get(id);
}

/** Entries that may be offered for a focus: not of grade E, within their scope, the best grade first. */
export function evidenceFor(focus: FocusId | null | undefined): LibraryEntry[] {
  byId ??= load();
  return [...byId.values()]
    .filter(({ grade, scope, notForFocus }) => {
      if (grade === 'E') return false;
      if (!focus) return scope.length === 0;
      return !notForFocus.includes(focus) && (scope.length === 0 || scope.includes(focus));
    })
    .sort((a, b) => a.grade.localeCompare(b.grade));
}

/** What an entry of the pitch says: its own words, or those of the library entry that it refers to. */
export function evidenceWords(entry: Evidence): Pick<Evidence, 'cite' | 'claim' | 'figure' | 'grade' | 'limits'> {
  return libraryEntry(entry.ref) ?? entry;
}

/** The entry of the pitch's evidence that an id names: by `id` or by `ref`. */
export function evidenceWithId(pitch: Pitch, id: string): Evidence | undefined {
  return pitch.evidence?.find((entry) => entry.id === id || entry.ref === id);
}
