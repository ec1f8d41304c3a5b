/** From the key of a message to the sentence that people read; the words are data, in assets/words/messages.json and assets/guidance.json. */
import guidance from '../assets/guidance.json' with { type: 'json' };
import words from '../assets/words/messages.json' with { type: 'json' };
import type { Message } from './bridge.ts';
import { fill } from './format/fill.ts';

type Keys<T> = {
  [K in keyof T & string]: T[K] extends string | { text: string }
    ? K
    : T[K] extends object
      ? `${K}.${Keys<T[K]>}`
      : never;
}[keyof T & string];

/** Every sentence there is: `group.name`. */
export type MessageKey =
  | Keys<Omit<typeof words, 'about'>>
  | Keys<
      Pick<typeof guidance.words, 'save' | 'recovery' | 'conflict' | 'readOnly' | 'damagedFile' | 'export' | 'present'>
    >;

/** The sentence of a message with its blanks filled. A key that has no sentence, which only a foreign sender can name, gives the unexpected one. */
export function sentenceOf(message: Message): string {
  const params = message.params ?? {};
  const form = params['n'] === 1 ? 'one' : 'text';
  const sentence = lookUp(words, message.key, form) ?? lookUp(guidance.words, message.key, form);
  return fill(sentence ?? words.app.unexpected, params);
}

/** Some sentences have a second form, for one thing. */
function lookUp(from: object, key: string, form: 'text' | 'one'): string | null {
  let value: unknown = from;
  for (const part of key.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return null;
    value = (value as Record<string, unknown>)[part];
  }
  if (typeof value === 'object' && value !== null && 'text' in value)
    value = form === 'one' && 'one' in value ? value.one : value.text;
  return typeof value === 'string' ? value : null;
}
