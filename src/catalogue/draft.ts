/** Builds a pitch while it keeps apart what somebody entered and what the app proposes. */
import { formatPointer } from '../pitch/pointer.ts';
import type { Pitch } from '../pitch/schema.ts';

type Fields = Record<string, unknown>;
type ListPart = {
  [
    K in keyof Pitch as string extends K ? never : NonNullable<Pitch[K]> extends readonly object[] ? K : never
  ]: Pitch[K];
};

export interface Draft {
  pitch: Pitch;
  /** Pointers by id of the fields whose value is proposed. */
  proposed: Set<string>;
  /** The id of what fills a place of the express path, such as `result` or `cost:training`. */
  idOf: (list: string, place: string) => string;
}

/** Adds the item of a place to a top-level list and gives its id. Fields without a value are left out. */
export function addItem(draft: Draft, list: keyof ListPart, place: string, entered: Fields, proposed: Fields): string {
  const id = draft.idOf(`/${list}`, place);
  const items = (draft.pitch[list] ?? []) as Fields[];
  const item = { id, ...filledFields(proposed), ...filledFields(entered) };
  draft.pitch = { ...draft.pitch, [list]: [...items, item] };
  mark(draft, `/${list}/${id}`, filledFields(proposed));
  return id;
}

/** Changes fields of an item of a top-level list. */
export function changeItem(draft: Draft, list: keyof ListPart, id: string, entered: Fields, proposed: Fields): void {
  const items = (draft.pitch[list] ?? []) as Fields[];
  const changes = { ...filledFields(proposed), ...filledFields(entered) };
  draft.pitch = { ...draft.pitch, [list]: items.map((item) => (item['id'] === id ? { ...item, ...changes } : item)) };
  mark(draft, `/${list}/${id}`, filledFields(proposed));
  for (const key of Object.keys(filledFields(entered))) draft.proposed.delete(`/${list}/${id}/${key}`);
}

/** Marks a value, or every value inside an object, as proposed. */
export function mark(draft: Draft, path: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) draft.proposed.add(path);
  else for (const [key, inside] of Object.entries(value)) mark(draft, path + formatPointer([key]), inside);
}

/** The fields that have a value: no null, no blank text, no list or object without one. */
export function filledFields(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => hasValue(value)));
}

function hasValue(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return value !== null && value !== undefined;
}
