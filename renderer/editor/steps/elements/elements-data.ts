/** The elements of a pitch as rows: what leadership asks for, what matters for the focus, everything else (domain.md 1.5). */
import { focusOf } from '../../../../src/catalogue/focuses.ts';
import { elementWords } from '../../../../src/catalogue/guidance.ts';
import { elementTypes, fiveElements, type Element, type ElementType } from '../../../../src/pitch/schema.ts';

/** A row: an element that is recorded, or one that is still open. */
export interface ElementRow {
  /** Pointer to the element; of one that is not recorded, the list with its type. */
  path: string;
  type: ElementType | null;
  recorded: boolean;
  /** The first of its type, whose row holds what belongs to the type. */
  first: boolean;
}

export interface ElementSections {
  five: readonly ElementRow[];
  focus: readonly ElementRow[];
  other: readonly ElementRow[];
  /** Types that have no row. */
  offered: readonly ElementType[];
}

/** Where the fields stand that belong to an element, the innermost first. */
const contents: readonly (readonly [string, ElementType])[] = [
  ['/roleProfiles', 'role_profiles'],
  ['/competencyFramework', 'competency_assessment'],
  ['/training', 'mentoring_training'],
  ['/scale/phases', 'scale'],
  ['/scale', 'scalability'],
  ['/matching', 'matching'],
];

/** The type of element in whose row a place is edited. */
export function typeAt(path: string): ElementType | undefined {
  return contents.find(([place]) => path === place || path.startsWith(`${place}/`))?.[1];
}

/** The rows in their sections. */
export function sectionsOf(elements: readonly Element[], focus: string | null | undefined): ElementSections {
  const ofFocus = (focusOf(focus)?.elements ?? [])
    .map(({ type }) => type)
    .filter((type) => !fiveElements.includes(type));
  const seen = new Set<ElementType>();
  const rows = elements.map(({ id, type = null }): ElementRow => {
    const first = type !== null && !seen.has(type);
    if (type) seen.add(type);
    return { path: `/elements/${id}`, type, recorded: true, first };
  });
  const open = (type: ElementType): ElementRow => ({ path: `/elements/${type}`, type, recorded: false, first: true });
  const rowsOf = (types: readonly ElementType[]) =>
    types.flatMap((type) => {
      const own = rows.filter((row) => row.type === type);
      return own.length > 0 ? own : [open(type)];
    });
  const placed = new Set<ElementType | null>([...fiveElements, ...ofFocus]);
  const rest = rows.filter((row) => !placed.has(row.type));
  const needsRow = contents.map(([, type]) => type).filter((type) => !placed.has(type) && !seen.has(type));
  return {
    five: rowsOf(fiveElements),
    focus: rowsOf(ofFocus),
    other: [...rest, ...needsRow.map(open)],
    offered: elementTypes.filter((type) => !placed.has(type) && !seen.has(type) && !needsRow.includes(type)),
  };
}

/** The row that holds what belongs to a type. */
export function rowOfType(sections: ElementSections, type: ElementType): ElementRow | undefined {
  return [...sections.five, ...sections.focus, ...sections.other].find((row) => row.type === type && row.first);
}

export type ElementState = 'ready' | 'planned' | 'not_needed' | 'open';

export function stateOf(element: Element | undefined): ElementState {
  const status = element?.status;
  return status == null || status === 'missing' ? 'open' : status;
}

/** How many there are of each state; the five count whether they are recorded or not. */
export function countStates(elements: readonly Element[]): { all: number; states: Map<ElementState, number> } {
  const missing = fiveElements.filter((type) => !elements.some((element) => element.type === type));
  const states = new Map<ElementState, number>();
  for (const element of [...elements, ...missing.map(() => undefined)]) {
    const state = stateOf(element);
    states.set(state, (states.get(state) ?? 0) + 1);
  }
  return { all: elements.length + missing.length, states };
}

/** What an element is called. */
export function elementName(type: ElementType | null | undefined): string {
  return type ? elementWords(type).label : '';
}
