/** Where the person is in the editor: step, open block, field in focus, what floats above. Nothing of this is in the document. */
import { createStore } from 'zustand/vanilla';
import type { Message } from '../../src/bridge.ts';
import { steps, stepOf } from '../../src/catalogue/guidance.ts';
import type { Change } from '../../src/pitch/change.ts';
import { formatPointer, parsePointer } from '../../src/pitch/pointer.ts';

export type Overlay = 'import' | 'palette' | 'keys' | 'export' | 'slide';

export interface Place {
  step: string;
  /** Pointer by id; null: the step itself. */
  path: string | null;
}

/** What was just done. */
export interface Notice {
  text: string;
  /** The change that Undo takes back. */
  change: Change | null;
  /** What Undo does where it takes back something else than a change. */
  undo?: () => void;
}

export interface ViewState {
  /** Id of the step. */
  step: string;
  /** The block that is open in each step, and in each list inside a block: a pointer by id; one at a time. */
  open: Readonly<Record<string, string | null>>;
  /** The row that the pointer or the focus was on last: only its buttons are in the page. */
  live: string | null;
  /** Where a jump leads, until the page has gone there. A new object for each jump. */
  target: { readonly path: string } | null;
  /** The field that has the focus or had it last in this step. */
  focus: string | null;
  /** The slide chosen with the arrows of the panel; null: the one that the field in focus feeds. */
  slide: string | null;
  /** Places to go back to, the last one last. */
  back: readonly Place[];
  /** The right panel lies over the page (windows below 1200). */
  panel: boolean;
  overlay: Overlay | null;
  /** The page of the express path, 1 to 12 for its questions and one more for what came of them; null: the editor. */
  express: number | null;
  notice: Notice | null;
  /** Why the last save failed. */
  problem: Message | null;
  saving: boolean;

  goToStep: (step: string) => void;
  /** Goes to a place in the pitch: its step, its block, its field. */
  jump: (path: string) => void;
  goBack: () => void;
  /** Opens a block in its step or list. */
  setOpen: (block: string) => void;
  close: (block: string) => void;
  setLive: (row: string) => void;
  arrived: () => void;
  setFocus: (path: string | null) => void;
  show: (
    part: Partial<Pick<ViewState, 'slide' | 'panel' | 'express' | 'overlay' | 'notice' | 'problem' | 'saving'>>,
  ) => void;
}

const first = steps[0]?.id ?? '';
const known = new Set(steps.map((step) => step.id));
const placesKept = 50;

export function createViewStore() {
  return createStore<ViewState>()((set, get) => {
    const here = (): Place => ({ step: get().step, path: get().focus });
    const travel = ({ step, path }: Place) => {
      const block = path === null ? null : blockOf(path);
      set(({ open }) => ({
        step,
        focus: path,
        slide: null,
        express: null,
        target: path === null ? null : { path },
        ...(block && { open: { ...open, [openKeyOf(block, step)]: block } }),
      }));
    };
    const remember = () => set(({ back }) => ({ back: [...back.slice(-placesKept), here()] }));

    return {
      step: first,
      open: {},
      live: null,
      target: null,
      focus: null,
      slide: null,
      back: [],
      panel: false,
      overlay: null,
      express: null,
      notice: null,
      problem: null,
      saving: false,

      goToStep: (step) => {
        if (step === get().step && get().express === null) return;
        remember();
        travel({ step, path: null });
      },
      jump: (path) => {
        remember();
        const step = stepOf(path);
        travel({ step: known.has(step) ? step : 'review', path });
      },
      goBack: () => {
        const place = get().back.at(-1);
        if (!place) return;
        set(({ back }) => ({ back: back.slice(0, -1) }));
        travel(place);
      },
      setOpen: (block) => set(({ open, step }) => ({ open: { ...open, [openKeyOf(block, step)]: block } })),
      close: (block) => set(({ open, step }) => ({ open: { ...open, [openKeyOf(block, step)]: null } })),
      setLive: (live) => {
        if (live !== get().live) set({ live });
      },
      arrived: () => set({ target: null }),
      setFocus: (path) => {
        if (path !== get().focus) set({ focus: path, slide: null });
      },
      show: (part) => set(part),
    };
  });
}

/** Lists that are shown as rows of which one is open in the step. */
const blockLists = new Set([
  '/objectives',
  '/metrics',
  '/reporting',
  '/elements',
  '/problem/facts',
  '/resources',
  '/costs',
  '/decision/alternatives',
  '/evidence',
  '/stakeholders',
  '/objections',
  '/risks',
  '/audienceViews',
  '/benefits',
  '/assumptions',
]);

/** Lists that are shown inside a block; which of their rows is open is kept by the list. */
const innerLists = new Set(['/competencyFramework/competencies', '/training', '/scale/phases']);

/** The item that is shown as a row and that a pointer leads into; null where it leads into none. */
export function blockOf(path: string): string | null {
  const tokens = parsePointer(path);
  // The range of a benefit's units stands in the form of the benefit.
  if (tokens[0] === 'drivers' && tokens[1]?.includes('.'))
    return formatPointer(['benefits', tokens[1].replace(/\.[^.]*$/, '')]);
  for (let length = 1; length < tokens.length; length += 1) {
    const list = formatPointer(tokens.slice(0, length));
    if (blockLists.has(list) || innerLists.has(list)) return formatPointer(tokens.slice(0, length + 1));
  }
  return null;
}

/** Where it is kept which block is open: the step, for a list inside a block the list. */
export function openKeyOf(block: string, step: string): string {
  const list = block.slice(0, block.lastIndexOf('/'));
  return innerLists.has(list) ? list : step;
}
