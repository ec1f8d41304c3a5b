import type { Message } from '../src/bridge.ts';
import { sentenceOf, type MessageKey } from '../src/message.ts';

/** A failure that was foreseen: thrown where it is met, told to people as a sentence (assets/words/messages.json), never logged. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly told: Message;

  constructor(key: MessageKey, params?: Message['params']) {
    const told: Message = params ? { key, params } : { key };
    super(sentenceOf(told));
    this.told = told;
  }
}
