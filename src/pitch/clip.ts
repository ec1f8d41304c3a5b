/**
 * An item on the clipboard: text, so that it goes from one window to another. What is pasted was perhaps written by anything at all, so it is checked
 * like a file, and what it refers to stays only where it is certain to mean the same.
 */
import { perform } from './change.ts';
import { withNewIds, type Added } from './edit.ts';
import { metaOf, walkFields } from './fields.ts';
import { newId } from './ids.ts';
import { formatPointer, getAt, itemId, parsePointer } from './pointer.ts';
import { checkPitch } from './read.ts';
import { limits, type Pitch } from './schema.ts';

const kind = 'buy-in/item';

/** The text that stands for the item at a path. `name` is what it is called on the screen. */
export function clipOf(pitch: Pitch, path: string, name: string): string {
  const list = formatPointer(parsePointer(path).slice(0, -1));
  return JSON.stringify({ kind, list, name, pitch: pitch.id ?? null, item: getAt(pitch, path) }, null, 2);
}

/** Why a text cannot be pasted into a list. */
export type Unpasted = 'notAnItem' | 'otherList' | 'already' | 'full';

export interface Clip {
  list: string;
  name: string;
  /** The pitch that it was copied from. */
  pitch: string | null;
  item: object;
}

/** What a text that was copied with `clipOf` holds; null for every other text. */
export function readClip(text: string): Clip | null {
  if (text.length > limits.bytes) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value) || value['kind'] !== kind) return null;
  const { list, name, pitch, item } = value;
  if (typeof list !== 'string' || !isObject(item)) return null;
  return {
    list,
    name: typeof name === 'string' ? name.slice(0, 200) : '',
    pitch: typeof pitch === 'string' ? pitch : null,
    item,
  };
}

/**
 * Pastes an item into its list at an index, with new ids. References stay when they come from this pitch and what they name is still there; from
 * another pitch the same id may name somebody else, so they are emptied.
 */
export function pasteItem(
  pitch: Pitch,
  { list, name, pitch: source, item }: Clip,
  into: string,
  index: number,
  random: () => number,
): Added | Unpasted {
  if (list !== into) return 'otherList';
  const alone = itemAlone(list, item);
  if (!alone) return 'notAnItem';
  const present = getAt(pitch, list);
  const ids = Array.isArray(present) ? present.map(itemId) : [];
  if (ids.length >= limits.items) return 'full';
  const known = source !== null && source === (pitch.id ?? null) ? idsIn(pitch) : new Set<string>();
  const kept = withoutStrangers(alone, list, known);
  const { id: _old, ...fields } = withNewIds(kept, list, random) as { id?: string };
  const ref = 'ref' in fields && typeof fields.ref === 'string' ? fields.ref : null;
  if (ref !== null && ids.includes(ref)) return 'already';
  const id = ref ?? newId(list, random);
  const made = ref === null ? { id, ...fields } : fields;
  const edit = perform(pitch, { verb: 'add', what: name }, [{ op: 'insert', path: list, index, item: made }]);
  return { ...edit, id, path: `${list}/${id}` };
}

/** The item as a pitch of its own has it, checked like a file; null where a file could not hold it. */
function itemAlone(list: string, item: object): Pitch | null {
  const tokens = parsePointer(list);
  if (tokens.length === 0 || tokens.includes('__proto__')) return null;
  const value = tokens.reduceRight<unknown>((inner, key) => ({ [key]: inner }), [item]);
  const checked = checkPitch({ schema: 'mentoring-pitch/1', ...(value as object) });
  return checked.ok ? checked.pitch : null;
}

/** The item with every reference emptied that names nothing known. */
function withoutStrangers(alone: Pitch, list: string, known: ReadonlySet<string>): unknown {
  const copy = structuredCopy(alone);
  const strange: string[] = [];
  walkFields(copy, (value, schema, pointer) => {
    if (typeof value === 'string' && metaOf(schema).ref && !known.has(value)) strange.push(pointer);
  });
  for (const pointer of strange.toReversed()) {
    const tokens = parsePointer(pointer);
    const holder = getAt(copy, formatPointer(tokens.slice(0, -1))) as Record<string, unknown> | unknown[];
    const key = tokens.at(-1) ?? '';
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else holder[key] = null;
  }
  return (getAt(copy, list) as unknown[])[0];
}

function structuredCopy(pitch: Pitch): Pitch {
  return JSON.parse(JSON.stringify(pitch)) as Pitch;
}

function idsIn(pitch: Pitch): Set<string> {
  const ids = new Set<string>();
  walkFields(pitch, (value) => {
    const id = itemId(value);
    if (id !== null) ids.add(id);
  });
  return ids;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
