import words from '../../../assets/words/review.json' with { type: 'json' };
import type { Check, Found } from '../check.ts';
import { blank, quoted, risksOf } from '../../catalogue/terms.ts';

const seriousRisk = 9;

/** CHK-45: a risk without owner or sign to watch, one finding each. A note when likelihood times impact is below 9. */
export const riskWithoutOwner: Check = {
  id: 'CHK-45',
  reads: ['risks'],
  find: (pitch) =>
    risksOf(pitch).flatMap(({ item, index }) => {
      const severity = (item.likelihood ?? 0) * (item.impact ?? 0) < seriousRisk ? 'info' : 'warning';
      const found: Found[] = [];
      const lacks = (key: string, field: string) =>
        found.push({ path: `/risks/${index}/${key}`, severity, params: { risk: quoted(item.text), field } });
      if (blank(item.ownerId)) lacks('ownerId', words.fields.owner);
      if (blank(item.trigger)) lacks('trigger', words.fields.trigger);
      return found;
    }),
};
