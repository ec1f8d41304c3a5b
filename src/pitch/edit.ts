/** The edits that people make, each as a named change. */
import { perform, type Change, type Edit, type Op } from './change.ts';
import { metaOf, walkFields } from './fields.ts';
import { newId } from './ids.ts';
import { formatPointer, getAt, indexOf, itemId, parsePointer, toIdPath } from './pointer.ts';
import type { Pitch } from './schema.ts';

/** Sets one field. `value` null empties it. `what` names the field in the words of the screen. */
export function setField(pitch: Pitch, path: string, value: unknown, what: string): Edit {
  return perform(pitch, { verb: 'change', what }, [{ op: 'set', path: toIdPath(pitch, path), value }]);
}

/** An edit that made an item. */
export interface Added extends Edit {
  id: string;
  /** Pointer by id to the new item. */
  path: string;
}

/** Adds an item to a list, at its end unless `index` says where. `random` draws the id (0 to below 1). */
export function addItem(
  pitch: Pitch,
  list: string,
  item: object,
  what: string,
  random: () => number,
  index = listAt(pitch, list).length,
): Added {
  const id = newId(list, random);
  const edit = perform(pitch, { verb: 'add', what }, [{ op: 'insert', path: list, index, item: { id, ...item } }]);
  return { ...edit, id, path: `${list}/${id}` };
}

/** Deletes an item and empties every field that refers to it, as one change. With a benefit go its drivers, which are named after it. */
export function deleteItem(pitch: Pitch, path: string, what: string): Edit {
  const { list, index } = placeOf(pitch, path);
  const id = itemId(getAt(pitch, path));
  const ops: Op[] = list === '/benefits' ? driversOf(pitch, `${id}.`) : [];
  const rest = perform(pitch, { verb: 'delete', what }, [{ op: 'remove', path: list, index }]).pitch;
  for (const pointer of id === null ? [] : references(rest, id)) {
    const parent = parentOf(pointer);
    const holder = getAt(rest, parent);
    if (Array.isArray(holder))
      ops.push({ op: 'set', path: toIdPath(rest, parent), value: holder.filter((other) => other !== id) });
    else ops.push({ op: 'set', path: toIdPath(rest, pointer), value: null });
  }
  return perform(pitch, { verb: 'delete', what }, [{ op: 'remove', path: list, index }, ...ops]);
}

/** Takes away the drivers whose id begins so, the last one first, so that the others keep their index. */
function driversOf(pitch: Pitch, start: string): Op[] {
  const found = (pitch.drivers ?? []).flatMap(({ id }, index) => (id.startsWith(start) ? [index] : []));
  return found.toReversed().map((index) => ({ op: 'remove', path: '/drivers', index }));
}

/** Moves an item to another place of its list; `to` is its index afterwards and is kept within the list. */
export function moveItem(pitch: Pitch, path: string, to: number, what: string): Edit {
  const { list, index } = placeOf(pitch, path);
  const last = listAt(pitch, list).length - 1;
  return perform(pitch, { verb: 'move', what }, [
    { op: 'move', path: list, from: index, to: Math.max(0, Math.min(last, to)) },
  ]);
}

/** Puts a copy of an item right after it, with new ids for itself and what it holds. */
export function duplicateItem(pitch: Pitch, path: string, what: string, random: () => number): Added {
  const { list, index } = placeOf(pitch, path);
  const copy = withNewIds(getAt(pitch, path), list, random) as { id: string };
  const edit = perform(pitch, { verb: 'duplicate', what }, [
    { op: 'insert', path: list, index: index + 1, item: copy },
  ]);
  return { ...edit, id: copy.id, path: `${list}/${copy.id}` };
}

/** Pointers (by index) of every field that refers to an id. */
export function references(pitch: Pitch, id: string): string[] {
  const found: string[] = [];
  walkFields(pitch, (value, schema, pointer) => {
    if (value === id && metaOf(schema).ref) found.push(pointer);
  });
  return found;
}

/** Two changes as one, when the second goes on with what the first began (typing in one field). */
export function merge(first: Change, second: Change): Change {
  return { name: second.name, forward: [...first.forward, ...second.forward], back: [...second.back, ...first.back] };
}

function listAt(pitch: Pitch, list: string): readonly unknown[] {
  const value = getAt(pitch, list);
  return Array.isArray(value) ? value : [];
}

function parentOf(path: string): string {
  return formatPointer(parsePointer(path).slice(0, -1));
}

function placeOf(pitch: Pitch, path: string): { list: string; index: number } {
  const list = toIdPath(pitch, parentOf(path));
  const index = indexOf(listAt(pitch, list), parsePointer(path).at(-1) ?? '');
  if (index < 0) throw new RangeError(`No item at ${path}`);
  return { list, index };
}

/** A copy of an item, or of what it holds, with new ids for all that has one. */
export function withNewIds(value: unknown, list: string, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => withNewIds(item, list, random));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      // Competencies of a role profile are references that are called id; only an item's own id is drawn anew.
      if (key === 'id' && !list.includes('roleProfiles/')) return [key, newId(list, random)];
      return [key, typeof child === 'object' ? withNewIds(child, `${list}/${key}`, random) : child];
    }),
  );
}
