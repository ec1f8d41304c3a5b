/** The business case as the background worker worked it out last, and the figure whose origin is open. */
import { createStore } from 'zustand/vanilla';
import type { Figure } from '../../src/business-case/step.ts';
import type { CaseOrigin, CaseView } from '../background/case.ts';

export interface CaseState {
  /** Null until it is worked out for the first time; then the last one stays until the next is there. */
  view: CaseView | null;
  /** The figures that were opened one in the other; of the last one the origin is shown. */
  trail: readonly Figure[];
  /** As `view`: the last one stays until the next is there. */
  origin: CaseOrigin | null;
  /** Opens a figure of the page: the trail begins anew. */
  openFigure: (figure: Figure) => void;
  /** Opens a part of the figure that is shown. */
  openPart: (figure: Figure) => void;
  /** Goes back to a place in the trail; -1 closes it. */
  backTo: (index: number) => void;
  /** Takes the answer of the worker. */
  keepOrigin: (figure: Figure, origin: CaseOrigin | null) => void;
}

export function createCaseStore() {
  return createStore<CaseState>()((set, get) => ({
    view: null,
    trail: [],
    origin: null,
    openFigure: (figure) => set({ trail: [figure] }),
    openPart: (figure) => set({ trail: [...get().trail, figure] }),
    backTo: (index) => set({ trail: get().trail.slice(0, index + 1), ...(index < 0 && { origin: null }) }),
    keepOrigin: (figure, origin) => {
      // An answer to an older question is not shown; what is gone from the pitch cannot stay open.
      if (!isSameFigure(figure, get().trail.at(-1))) return;
      set(origin ? { origin } : { origin, trail: [] });
    },
  }));
}

export function isSameFigure(a: Figure, b: Figure | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
