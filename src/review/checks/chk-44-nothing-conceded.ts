import checksFile from '../../../assets/checks.json' with { type: 'json' };
import type { Check } from '../check.ts';
import { objectionsOf } from '../../catalogue/terms.ts';
import { wholeWords } from '../text/words.ts';

let concession: RegExp | undefined;

/** CHK-44: there are objections and no answer concedes anything. */
export const nothingConceded: Check = {
  id: 'CHK-44',
  reads: ['objections'],
  find(pitch) {
    const pattern = (concession ??= wholeWords(checksFile.words.concession, 'iu'));
    const objections = objectionsOf(pitch);
    if (objections.length === 0 || objections.some(({ item }) => pattern.test(item.answer ?? ''))) return [];
    return [{ path: '/objections' }];
  },
};
