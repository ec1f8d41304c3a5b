import words from '../../../assets/words/review.json' with { type: 'json' };
import type { Check, Found } from '../check.ts';
import { blank, given, quoted, resourcesOf } from '../../catalogue/terms.ts';

/** CHK-23: a resource without owner, approver or amount; one finding for each. */
export const resourceIncomplete: Check = {
  id: 'CHK-23',
  reads: ['resources'],
  find: (pitch) =>
    resourcesOf(pitch).flatMap(({ item, index }) => {
      if (item.status === 'not_needed') return [];
      const found: Found[] = [];
      const lacks = (field: string, text: string) =>
        found.push({
          path: `/resources/${index}/${field}`,
          params: { resource: quoted(item.description), field: text },
        });
      if (blank(item.ownerId)) lacks('ownerId', words.fields.owner);
      if (blank(item.approverId)) lacks('approverId', words.fields.approver);
      if (!item.costIds?.length && !given(item.amount)) lacks('amount', words.fields.amount);
      return found;
    }),
};
