import checksFile from '../../../assets/checks.json' with { type: 'json' };
import { filledAsFar, objectiveFor, slotsOf, type Slots } from '../../catalogue/slots.ts';
import { caseParts, moneyOf } from '../case.ts';
import type { Check, Found } from '../check.ts';
import { metricsOf } from '../../catalogue/terms.ts';
import { textFields } from '../text/fields.ts';
import { perList } from '../text/made.ts';
import { lexiconHits, mayHoldPhrase } from '../text/lexicon.ts';

const strong = textFields(checksFile.fields.strong);
const weak = textFields(checksFile.fields.weak);

/** CHK-38: wording that sounds like a nice-to-have. In a weak field it may stand beside its measure. */
export const feelGoodWording: Check = {
  id: 'CHK-38',
  reads: [
    ...new Set([
      ...strong.parts,
      ...weak.parts,
      // What the suggested wording is filled with.
      ...caseParts,
      ...(['focus', 'organisation', 'metrics', 'reporting'] as const),
    ]),
  ],
  find(pitch) {
    const mask = {
      metricNames: metricsOf(pitch).map(({ item }) => item.name ?? ''),
      organisation: pitch.organisation?.name,
    };
    const focuses = [pitch.focus?.primary, ...(pitch.focus?.secondary ?? [])];
    const search = (fields: typeof strong, kind: 'strong' | 'weak') =>
      fields
        .lists(pitch)
        .flatMap(worthALook)
        .flatMap(({ path, text }) =>
          lexiconHits(text, kind, mask, focuses).map(({ phrase, row }): Found => {
            const slots = slotsOf(pitch, moneyOf(pitch), { objective: objectiveFor(pitch, path) });
            return {
              path,
              subject: phrase,
              params: { phrase, suggestion: filledAsFar(row.sayInstead, quotedObjective(slots), '…') },
            };
          }),
        );
    return [...search(strong, 'strong'), ...search(weak, 'weak')];
  },
};

const worthALook = perList((list) => list.filter(mayHoldPhrase));

/** An objective inside a sentence stands in quotation marks: it is a sentence of its own. */
function quotedObjective(slots: Slots): Slots {
  return (name) => {
    const text = slots(name);
    return name === 'objective' && text !== undefined ? `“${text}”` : text;
  };
}
