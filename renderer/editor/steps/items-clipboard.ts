/**
 * Cut, copy and paste of items. The page has one listener of each: without a selected text these events come to its body and not to the row in focus.
 */
import { useEffect } from 'react';
import words from '../../../assets/words/items.json' with { type: 'json' };
import { clipOf, pasteItem, readClip, type Unpasted } from '../../../src/pitch/clip.ts';
import { getAt, indexOf } from '../../../src/pitch/pointer.ts';
import { stepOf } from '../../../src/catalogue/guidance.ts';
import { pitchStore, viewStore } from '../../store/stores.ts';
import { fill } from '../../ui/words.ts';
import { deleteItem } from '../edits.ts';
import { isTyping } from '../keys.ts';

const names = new Map<string, (id: string) => string>();

/** Says what the items of a list are called, while the list is shown. */
export function useItemNames(list: string, nameOf: (id: string) => string): void {
  useEffect(() => {
    names.set(list, nameOf);
  }, [list, nameOf]);
}

/** Listens for cut, copy and paste while the editor is shown. */
export function useItemClipboard(): void {
  useEffect(() => {
    document.addEventListener('copy', copy);
    document.addEventListener('cut', cut);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', cut);
      document.removeEventListener('paste', paste);
    };
  }, []);
}

interface FocusedRow {
  path: string;
  list: string;
  id: string;
}

/** The closed row that has the focus. */
function focusedRow(): FocusedRow | null {
  const button = document.activeElement;
  const row = button?.parentElement;
  if (!(button instanceof HTMLButtonElement) || !row?.matches('[data-item][data-row]')) return null;
  const path = row.dataset['path'] ?? '';
  const slash = path.lastIndexOf('/');
  return { path, list: path.slice(0, slash), id: path.slice(slash + 1) };
}

function copy(event: ClipboardEvent): FocusedRow | null {
  const row = focusedRow();
  if (!row || !event.clipboardData || document.getSelection()?.isCollapsed === false) return null;
  event.preventDefault();
  const name = names.get(row.list)?.(row.id) ?? '';
  event.clipboardData.setData('text/plain', clipOf(pitchStore.getState().pitch, row.path, name));
  if (event.type === 'copy') tell(fill(words.copied, { item: name }));
  return row;
}

function cut(event: ClipboardEvent): void {
  const row = copy(event);
  if (!row) return;
  const next = neighborOf(row.path);
  deleteItem(row.path, names.get(row.list)?.(row.id) ?? '');
  if (next) requestAnimationFrame(() => focusRow(next));
}

/** Pastes after the row in focus; in a step whose list has none, at its end. Where somebody writes, a paste is text. */
function paste(event: ClipboardEvent): void {
  if (isTyping(event.target) || isTyping(document.activeElement) || viewStore.getState().overlay) return;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const clip = readClip(text);
  const row = focusedRow();
  if (!clip) {
    if (row) refuse('notAnItem');
    return;
  }
  event.preventDefault();
  const { pitch, take } = pitchStore.getState();
  const into = row?.list ?? clip.list;
  const isHere = row !== null || stepOf(clip.list) === viewStore.getState().step;
  if (!isHere) return refuse('otherList');
  const list = getAt(pitch, into);
  const length = Array.isArray(list) ? list.length : 0;
  const made = pasteItem(
    pitch,
    clip,
    into,
    row && Array.isArray(list) ? indexOf(list, row.id) + 1 : length,
    Math.random,
  );
  if (typeof made === 'string') return refuse(made);
  take(made);
  requestAnimationFrame(() => focusRow(made.path));
}

function refuse(reason: Unpasted): void {
  tell(words.refused[reason]);
}

function tell(text: string): void {
  viewStore.getState().show({ notice: { text, change: null } });
}

/** The row below on the screen, else the one above. */
function neighborOf(path: string): string | null {
  const row = document.querySelector(`[data-path='${CSS.escape(path)}'][data-row]`);
  const rows = [...(row?.closest('[data-items]')?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const at = rows.findIndex((other) => other === row);
  return (rows[at + 1] ?? rows[at - 1])?.dataset['path'] ?? null;
}

/** Puts the focus on a row. */
export function focusRow(path: string): void {
  const row = document.querySelector<HTMLElement>(`[data-path='${CSS.escape(path)}'] > button`);
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}
