/** Every element that success needs (deck.md s07-elements). */
import { elementWords } from '../../catalogue/guidance.ts';
import { fiveElements, type Element, type ElementType } from '../../pitch/schema.ts';
import type { Context } from '../context.ts';
import { elementsByType, stateOf } from '../elements.ts';
import { frameOf } from '../frame.ts';
import { isBlank } from '../../format/sentence.ts';
import type { ElementRow, ElementsSlide } from '../slide.ts';
import { titleOf } from '../title.ts';
import { label, words } from '../words.ts';

const key = 'elements';

export function elementsSlide(context: Context): ElementsSlide | null {
  const rows = elementRows(context);
  const filled = rows.five.length > 0 ? titleOf(context, key) : null;
  if (!filled) return null;
  return {
    ...frameOf(context, key, filled.text),
    kind: key,
    heads: { five: label(key, 'five'), rest: label(key, 'rest') },
    ...rows,
  };
}

/** The five that every program needs, recorded or not, and the others; both empty when none is recorded. */
export function elementRows(context: Context): { readonly five: ElementRow[]; readonly rest: ElementRow[] } {
  const types = [...elementsByType(context.pitch)];
  const rest = types.flatMap(([type, element]) => (element && !fiveElements.includes(type) ? [element] : []));
  return {
    five: types.filter(([type]) => fiveElements.includes(type)).map(([type, element]) => rowOf(context, type, element)),
    rest: context.shown(rest).map((element) => rowOf(context, element.type!, element)),
  };
}

function rowOf(context: Context, type: ElementType, element: Element | null): ElementRow {
  const state = stateOf(element);
  const note = context.text(element?.note);
  return {
    type,
    name: context.text(elementWords(type).label),
    state,
    stateWords: stateWords(context, element),
    note,
    owner: state === 'not_needed' ? note : context.personName(element?.ownerId),
  };
}

function stateWords({ format }: Context, element: Element | null): string {
  const state = stateOf(element);
  if (state !== 'planned') return label(key, state);
  return isBlank(element?.due) ? words.planned : format.dateShort(element!.due!);
}
