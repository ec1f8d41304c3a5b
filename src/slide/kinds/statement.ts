/** A sentence that stands alone. */
import { type Voice, voice } from '../../chart/text.ts';

/** 44 / 56, from 150 characters on 34 / 44 (deck.md section 3). */
export function statementVoice(text: string): Voice {
  return text.length < 150 ? voice(44, 56, 600) : voice(34, 44, 600);
}
