/** Giving an answer: one named change of the pitch, with everything that is proposed because of it. */
import { answer } from '../../src/catalogue/express-edit.ts';
import { answersOf } from '../../src/catalogue/express-read.ts';
import type { ExpressAnswers } from '../../src/catalogue/express-answers.ts';
import { pitchStore, usePitch } from '../store/stores.ts';
import { moneyOf } from './money.ts';

/** Gives an answer. `what` is what it is called in "Undo change of {what}"; keys in the same field become one step of undo. */
export function give(patch: ExpressAnswers, what: string, how: 'typing' | 'choice' = 'choice'): void {
  const { pitch, take } = pitchStore.getState();
  const edit = answer(pitch, patch, { what: inside(what), money: moneyOf, random: Math.random });
  if (edit.change.forward.length > 0) take(edit, how === 'typing' ? `express ${what}` : undefined);
}

/** Part of the answers that the pitch holds. */
export function useAnswers<T>(select: (answers: ExpressAnswers) => T): T {
  return usePitch((pitch) => select(answersOf(pitch)));
}

/** A label inside a sentence begins small. */
function inside(label: string): string {
  return label.charAt(0).toLocaleLowerCase('en-US') + label.slice(1);
}
