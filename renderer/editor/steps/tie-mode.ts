/** How step 4 is shown: as lines across the whole width, or as a form, one objective at a time. What was chosen holds for windows of that width. */
import { useStore } from 'zustand/react';
import { createStore } from 'zustand/vanilla';
import { useView } from '../../store/stores.ts';
import { useMedia } from '../../ui/use-media.ts';

export type TieMode = 'lines' | 'form';

/** Five columns need this width. */
const narrow = '(width < 900px)';

const chosen = createStore<{ wide: TieMode; narrow: TieMode }>()(() => ({ wide: 'lines', narrow: 'form' }));

export function chooseMode(mode: TieMode): void {
  chosen.setState(window.matchMedia(narrow).matches ? { narrow: mode } : { wide: mode });
}

export function useTieMode(): TieMode {
  const isNarrow = useMedia(narrow);
  return useStore(chosen, (state) => state[isNarrow ? 'narrow' : 'wide']);
}

/** Whether the page takes the width of the panel beside it as well. */
export function useWholeWidth(): boolean {
  const mode = useTieMode();
  return useView((view) => view.step === 'tie-to-strategy') && mode === 'lines';
}
