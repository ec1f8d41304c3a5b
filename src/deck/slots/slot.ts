/** What a slot of a sentence is filled with (guidance `slots`). */
import type { Context } from '../context.ts';
import { type Counted, counted } from '../words.ts';

/** A count in words or figures: whether it is one decides about the words beside it. */
export interface Count {
  readonly count: number;
  readonly text: string;
}

/** How a title that is too long is shortened: "by 20 August 2027" becomes "by August 2027". */
export interface Manner {
  readonly dayless: boolean;
}

/** Null or empty: the pitch does not say it. */
export type Slot = (context: Context, manner: Manner) => string | Count | null | undefined;

/** A count in words up to nine; nothing to count fills no slot. */
export function countOf(context: Context, count: number): Count | null {
  return count > 0 ? { count, text: context.format.countWord(count) } : null;
}

/** A count with its noun: "one thing", "four things". */
export function nounOf(context: Context, count: number, noun: Counted): Count | null {
  return count > 0 ? { count, text: counted(count, noun, context.format.countWord(count)) } : null;
}
