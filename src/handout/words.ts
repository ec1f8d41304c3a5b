/** The words of documents: assets/guidance.json `words.documents`, and what is missing there (assets/words/document.json). */
import guidance from '../../assets/guidance.json' with { type: 'json' };
import own from '../../assets/words/document.json' with { type: 'json' };
import { fill } from '../format/fill.ts';

export const words = own;
export const documentWords = guidance.words.documents;

/** The pattern for one and for many, with the count in `n`. */
export function counted(count: number, pattern: { readonly one: string; readonly many: string }, n: string): string {
  return fill(count === 1 ? pattern.one : pattern.many, { n });
}
