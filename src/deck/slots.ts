/** Titles filled with what the pitch says. The slots of the catalogue's sentences are in its own room. */
import type { Context } from './context.ts';
import { singulars } from './words.ts';
import { argumentSlots } from './slots/argument.ts';
import { askSlots } from './slots/ask.ts';
import { caseSlots } from './slots/case.ts';
import { programSlots } from './slots/program.ts';
import type { Count, Manner, Slot } from './slots/slot.ts';
import { strategySlots } from './slots/strategy.ts';

const slots = { ...askSlots, ...strategySlots, ...programSlots, ...caseSlots, ...argumentSlots };

export type SlotName = keyof typeof slots;

/** Values for single slots that a slide knows better, such as the objection it is about. */
export type OwnValues = Readonly<Record<string, string | Count>>;

/** A sentence around its number: what stands before the first marked slot, in it, and after it. */
export interface Filled {
  readonly text: string;
  /** Text before the slot that was asked for, its value, and text after it; absent when the sentence does not hold it. */
  readonly around?: { readonly before: string; readonly value: string; readonly after: string };
}

/** What the pitch says in a slot; null when it does not. */
export function slotText(context: Context, name: SlotName): string | null {
  return textOf(valueOf(context, name, {}, full));
}

export const full: Manner = { dayless: false };

/**
 * A pattern with its slots filled; null when one of them is empty. Whether the first count in it is one decides for `one`, and a 1 that stands
 * alone takes the singular of the word after it.
 */
export function fillSentence(
  context: Context,
  variant: { readonly text: string; readonly one?: string | undefined },
  { own = {}, manner = full, around }: { own?: OwnValues; manner?: Manner; around?: string } = {},
): Filled | null {
  const values = new Map<string, string>();
  let firstCount: number | undefined;
  for (const [, name = ''] of variant.text.matchAll(slotPattern)) {
    const value = valueOf(context, name, own, manner);
    const text = textOf(value);
    if (text === null) return null;
    if (typeof value === 'object' && value !== null) firstCount ??= value.count;
    values.set(name, text);
  }
  const pattern = firstCount === 1 && variant.one !== undefined ? variant.one : variant.text;
  const fillIn = (part: string) =>
    part.replace(slotPattern, (_, name: string, next: string | undefined) => {
      const text = values.get(name) ?? '';
      if (next === undefined) return text;
      return text === '1' && singulars[next] ? `${text} ${singulars[next]}` : `${text} ${next}`;
    });
  const text = startingLarge(fillIn(pattern), pattern, firstCount);
  const marked = around === undefined ? -1 : pattern.indexOf(`{${around}}`);
  const value = values.get(around ?? '');
  if (marked < 0 || value === undefined) return { text };
  const before = fillIn(pattern.slice(0, marked)).trim();
  const after = fillIn(pattern.slice(marked + around!.length + 2)).trim();
  return { text, around: { before, value, after } };
}

/** A slot and the word after it. */
const slotPattern = /\{(\w+)\}(?: (\w+))?/g;

/** A sentence that begins with a count in words begins with a capital; one that begins with the user's words stays as typed. */
function startingLarge(text: string, pattern: string, firstCount: number | undefined): string {
  return firstCount !== undefined && pattern.startsWith('{')
    ? text.replace(/^./u, (first) => first.toUpperCase())
    : text;
}

function valueOf(context: Context, name: string, own: OwnValues, manner: Manner): ReturnType<Slot> {
  if (Object.hasOwn(own, name)) return own[name];
  const slot: Slot | null = Object.hasOwn(slots, name) ? slots[name as SlotName] : null;
  return slot?.(context, manner);
}

function textOf(value: ReturnType<Slot>): string | null {
  const text = typeof value === 'object' && value !== null ? value.text : value;
  return text == null || text === '' ? null : text;
}
