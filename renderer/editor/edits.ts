/** The edits that the screen makes: named, taken into the history, and told in a toast where something went away. */
import { fieldGuide, recordKeyLabel } from '../../src/catalogue/guidance.ts';
import { withFollowing } from '../../src/catalogue/express-edit.ts';
import { moneyOf } from '../express/money.ts';
import { perform, type ChangeName, type Edit, type Op } from '../../src/pitch/change.ts';
import * as edit from '../../src/pitch/edit.ts';
import { newId } from '../../src/pitch/ids.ts';
import { formatPointer, getAt, indexOf, parsePointer } from '../../src/pitch/pointer.ts';
import { pitchStore, viewStore } from '../store/stores.ts';
import { lastChange } from '../store/pitch.ts';
import { fill, say, words } from '../ui/words.ts';

const pitch = () => pitchStore.getState().pitch;
/** Takes an edit, with what is proposed brought up to date by it. */
function take(made: Edit, typing?: string): void {
  pitchStore.getState().take(withFollowing(pitch(), made, moneyOf), typing);
}

/** What a field is called in "Undo change of {field}"; one of a table by year with its year. */
export function fieldName(path: string): string {
  const ofKey = recordKeyLabel(path);
  return [fieldGuide(path)?.label ?? '', ofKey]
    .filter((name) => name !== null)
    .map(lowerFirst)
    .join(', ');
}

/** Sets a field. `typing` keys in the same field become one step of undo. An empty text is not kept as a value. */
export function setField(path: string, value: unknown, how: 'typing' | 'choice' = 'choice'): void {
  const next = value === '' ? null : value;
  if (Object.is(getAt(pitch(), path) ?? null, next)) return;
  take(edit.setField(pitch(), path, next, fieldName(path)), how === 'typing' ? path : undefined);
}

/** Sets fields that belong together as one change under the name of the first; keys of typing in it become one step of undo. */
export function setFields(path: string, ops: readonly Op[]): void {
  take(perform(pitch(), { verb: 'change', what: fieldName(path) }, ops), path);
}

/** Carries out operations under one name. */
export function run(name: ChangeName, ops: readonly Op[]): void {
  take(perform(pitch(), name, ops));
}

/** Adds an item at the end of a list, or where `index` says, and gives its path. */
export function addItem(list: string, item: object, what: string, index?: number): string {
  const made = edit.addItem(pitch(), list, item, what, Math.random, index);
  take(made);
  return made.path;
}

export function duplicateItem(path: string, what: string): string {
  const made = edit.duplicateItem(pitch(), path, what, Math.random);
  take(made);
  return made.path;
}

/** Deletes an item and says so, with Undo. */
export function deleteItem(path: string, what: string): void {
  const id = parsePointer(path).at(-1) ?? '';
  const used = edit.references(pitch(), id).length;
  take(edit.deleteItem(pitch(), path, what));
  const text =
    used > 0
      ? fill(say.editing.deletedUsed.text, { item: what, n: used })
      : fill(say.editing.deleted.text, { item: what });
  viewStore.getState().show({ notice: { text, change: lastChange(pitchStore.getState()) } });
}

/** Moves an item before (-1) or after (+1) its neighbor; `among` are the ids that are neighbors on the screen. */
export function moveItem(path: string, by: -1 | 1, what: string, among: readonly string[]): void {
  const tokens = parsePointer(path);
  const id = tokens.at(-1) ?? '';
  const neighbor = among[among.indexOf(id) + by];
  if (neighbor === undefined) return;
  const list = getAt(pitch(), formatPointer(tokens.slice(0, -1)));
  if (Array.isArray(list)) take(edit.moveItem(pitch(), path, indexOf(list, neighbor), what));
}

/** Moves an item beside another one of its list. */
export function moveBeside(path: string, neighbor: string, side: 'before' | 'after', what: string): void {
  const tokens = parsePointer(path);
  const list = getAt(pitch(), formatPointer(tokens.slice(0, -1)));
  if (!Array.isArray(list)) return;
  const from = indexOf(list, tokens.at(-1) ?? '');
  const gap = indexOf(list, neighbor) + (side === 'after' ? 1 : 0);
  const to = from < gap ? gap - 1 : gap;
  if (to !== from) take(edit.moveItem(pitch(), path, to, what));
}

/** Adds a person of that name and sets a field to them, as one change. */
export function setNewPerson(path: string, name: string): void {
  const id = newId('/stakeholders', Math.random);
  const index = pitch().stakeholders?.length ?? 0;
  run({ verb: 'change', what: fieldName(path) }, [
    { op: 'insert', path: '/stakeholders', index, item: { id, name } },
    { op: 'set', path, value: id },
  ]);
}

/** Takes the last change back; the toast and the button say its name. */
export function undo(): void {
  viewStore.getState().show({ notice: null });
  pitchStore.getState().undo();
}

export function redo(): void {
  pitchStore.getState().redo();
}

/** "Undo change of target"; just "Undo" while there is nothing to undo. */
export function undoName(change: { name: ChangeName } | undefined): string {
  if (!change) return say.tips.undo;
  return fill(names[change.name.verb], { field: change.name.what, item: change.name.what });
}

/** "Redo change of target". */
export function redoName(change: { name: ChangeName } | undefined): string {
  if (!change) return say.tips.redo;
  return fill(words.redo[change.name.verb], { what: change.name.what });
}

const names: Record<ChangeName['verb'], string> = {
  change: say.editing.undo.change,
  add: say.editing.undo.add,
  delete: say.editing.undo.delete,
  move: say.editing.undo.move,
  duplicate: words.undo.duplicate,
};

/** Inside a sentence a label begins small, unless it is an abbreviation. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('en-US') + text.slice(1);
}
