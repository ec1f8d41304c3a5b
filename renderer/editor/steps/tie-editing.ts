/** Which text of the lines is being written in its place; one at a time. */
import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand/react';

const editing = createStore<{ place: string | null }>()(() => ({ place: null }));

/** A pointer, or `newMeasure` for the name of one. Null: none. */
export function edit(place: string | null): void {
  editing.setState({ place });
}

/** Ends the writing of a place, unless another one is being written by now. */
export function endEdit(place: string): void {
  if (editing.getState().place === place) edit(null);
}

export function useEditing(place: string): boolean {
  return useStore(editing, (state) => state.place === place);
}

/** The place of the name of a measure that is being made. */
export function newMeasure(line: { objective: string | null; link: string | null }, field: string): string {
  return `new ${line.objective ?? ''} ${line.link ?? ''} ${field}`;
}

/** Puts the focus on the first control of a place, once it is drawn. */
export function focusPlace(path: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(`[data-region='page'] [data-path='${CSS.escape(path)}'] button`)?.focus();
    }),
  );
}
