/** The elements by type: which are accounted for (domain.md 1.5, CHK-14). */
import { type Element, type ElementType, elementTypes, fiveElements, type Pitch } from '../pitch/schema.ts';
import { isBlank } from '../format/sentence.ts';

export type ElementState = 'ready' | 'planned' | 'not_needed' | 'missing';

/** The elements in the order of their types, the first of each type, the five always; null for one of the five that is not recorded. */
export function elementsByType(pitch: Pitch): Map<ElementType, Element | null> {
  const recorded = new Map<ElementType, Element>();
  for (const element of pitch.elements ?? []) {
    if (element.type && !recorded.has(element.type)) recorded.set(element.type, element);
  }
  if (recorded.size === 0) return new Map();
  const all = elementTypes.filter((type) => recorded.has(type) || fiveElements.includes(type));
  return new Map(all.map((type) => [type, recorded.get(type) ?? null]));
}

export function stateOf(element: Element | null): ElementState {
  return element?.status ?? 'missing';
}

/** Ready, planned with owner and date, or not needed with a reason. */
export function isAccountedFor(element: Element | null): boolean {
  switch (element?.status) {
    case 'ready':
      return true;
    case 'planned':
      return !isBlank(element.ownerId) && !isBlank(element.due);
    case 'not_needed':
      return !isBlank(element.note);
    default:
      return false;
  }
}
