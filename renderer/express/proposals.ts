/** What is proposed, gathered by the item that it stands in. */
import { elementWords, fieldGuide, programRole } from '../../src/catalogue/guidance.ts';
import { openProposals, proposedIn } from '../../src/catalogue/proposed.ts';
import { formatPointer, getAt, parsePointer } from '../../src/pitch/pointer.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { sentenceCase } from '../ui/words.ts';
import { express } from './words.ts';

export interface ProposedItem {
  /** Pointer by id of the item, or of what stands in its place. */
  place: string;
  /** What it is: "Measure". */
  kind: string;
  /** What it is called. */
  name: string;
  /** What its proposed fields are called. */
  labels: readonly string[];
  /** Pointers of the proposed fields. */
  paths: readonly string[];
}

const none: readonly ProposedItem[] = [];
let last: { pitch: Pitch; items: readonly ProposedItem[] } | null = null;

/** In the order of the document; the same list while the pitch is the same. */
export function proposedItems(pitch: Pitch): readonly ProposedItem[] {
  if (proposedIn(pitch).size === 0) return none;
  if (last?.pitch !== pitch) last = { pitch, items: gather(pitch) };
  return last.items;
}

function gather(pitch: Pitch): ProposedItem[] {
  const keys = Object.keys(pitch);
  return [...Map.groupBy(openProposals(pitch), (path) => placeOf(pitch, path))]
    .toSorted(([a], [b]) => keys.indexOf(parsePointer(a)[0] ?? '') - keys.indexOf(parsePointer(b)[0] ?? ''))
    .map(([place, paths]) => ({
      place,
      kind: kindOf(place),
      name: nameAt(pitch, place),
      labels: [...new Set(paths.flatMap((path) => fieldGuide(path)?.label ?? []))],
      paths,
    }));
}

/** The item of a list that a field stands in, else the part of the pitch; empty for what stands right in it. */
function placeOf(pitch: Pitch, path: string): string {
  const [list = '', item] = parsePointer(path);
  if (item === undefined) return '';
  return formatPointer(Array.isArray(getAt(pitch, formatPointer([list]))) ? [list, item] : [list]);
}

const kinds: Readonly<Record<string, string>> = express.proposals.lists;

function kindOf(place: string): string {
  return kinds[parsePointer(place)[0] ?? ''] ?? express.proposals.pitch;
}

function nameAt(pitch: Pitch, place: string): string {
  const item = place === '' ? null : getAt(pitch, place);
  if (typeof item !== 'object' || item === null) return '';
  const { type, role, name, statement, text, mechanism, description } = item as Record<string, unknown>;
  if (place.startsWith('/elements/') && typeof type === 'string') return elementWords(type).label;
  if (place.startsWith('/roleProfiles/') && typeof role === 'string') return sentenceCase(programRole(role).one);
  const own = [name, statement, text, mechanism, description].find(
    (value) => typeof value === 'string' && value !== '',
  );
  return typeof own === 'string' ? own : '';
}
