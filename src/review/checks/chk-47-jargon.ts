import checksFile from '../../../assets/checks.json' with { type: 'json' };
import type { Check, Found } from '../check.ts';
import { textFields } from '../text/fields.ts';
import { perList, perText } from '../text/made.ts';
import { wholeWords, type WordFinder } from '../text/words.ts';

const fields = textFields(checksFile.fields.jargon);
let jargon: WordFinder | undefined;

/** CHK-47: a word that not everybody in the room may understand, in the case listed. */
export const jargonWord: Check = {
  id: 'CHK-47',
  reads: fields.parts,
  find: (pitch) => fields.lists(pitch).flatMap(jargonInList),
};

const jargonInList = perList((list) =>
  list.flatMap((field) =>
    jargonIn(field).map((term): Found => ({ path: field.path, subject: term, params: { term } })),
  ),
);

const jargonIn = perText((text) => {
  jargon ??= wholeWords(checksFile.words.jargon, '');
  return [...new Set(jargon.allIn(text).map((place) => place.text))];
});
