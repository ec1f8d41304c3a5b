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

/**
 * What an entry of the pitch's evidence can carry: `weak` is no support for money (CHK-31), null an entry that the pitch has not. Of the pitch's own
 * entries those of grade D and E are weak; of the library's those that it does not let stand for money, or not for the focus of the pitch.
 */
export function supportOf(pitch: Pitch, id: string): 'sound' | 'weak' | null {
  const entry = evidenceWithId(pitch, id);
  return entry ? (isWeak(pitch, entry) ? 'weak' : 'sound') : null;
}

function isWeak(pitch: Pitch, entry: Evidence): boolean {
  if (!entry.ref) return entry.grade === 'D' || entry.grade === 'E';
  const published = libraryEntry(entry.ref);
  if (!published) return false;
  const { primary, secondary } = pitch.focus ?? {};
  const focuses = [primary, ...(secondary ?? [])];
  const outside = published.scope.length > 0 && !published.scope.some((focus) => focuses.includes(focus));
  return !published.forMoney || outside || (primary != null && published.notForFocus.includes(primary));
}

/** The entry of the pitch's evidence that an id names: by `id` or by `ref`. */
export function evidenceWithId(pitch: Pitch, id: string): Evidence | undefined {
  return pitch.evidence?.find((entry) => entry.id === id || entry.ref === id);
}
