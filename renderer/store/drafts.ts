/** Texts in number and date fields that are not a value yet. They outlive the field, so that closing a block or a step loses none of them. */
import { createStore } from 'zustand/vanilla';
import type { Draft } from '../ui/read-field.tsx';

interface DraftsState {
  drafts: Readonly<Record<string, Draft<unknown>>>;
  put: (path: string, draft: Draft<unknown> | null) => void;
}

export function createDraftsStore() {
  return createStore<DraftsState>()((set, get) => ({
    drafts: {},
    put: (path, draft) => {
      const { [path]: before, ...rest } = get().drafts;
      if (draft) set({ drafts: { ...rest, [path]: draft } });
      else if (before) set({ drafts: rest });
    },
  }));
}
