import checksFile from '../../../assets/checks.json' with { type: 'json' };
import type { Check } from '../check.ts';
import { objectionsOf } from '../../catalogue/terms.ts';
import { wholeWords, type WordFinder } from '../text/words.ts';

let concession: WordFinder | undefined;

/** CHK-44: there are objections and no answer concedes anything. */
export const nothingConceded: Check = {
  id: 'CHK-44',
  reads: ['objections'],
  find(pitch) {
    const words = (concession ??= wholeWords(checksFile.words.concession, 'i'));
    const objections = objectionsOf(pitch);
    if (objections.length === 0 || objections.some(({ item }) => words.isIn(item.answer ?? ''))) return [];
    return [{ path: '/objections' }];
  },
};
