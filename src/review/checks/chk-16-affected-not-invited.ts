import words from '../../../assets/words/review.json' with { type: 'json' };
import { createFormat } from '../../format/format.ts';
import type { Pitch, Stakeholder } from '../../pitch/schema.ts';
import type { Check, Found } from '../check.ts';
import { invite } from '../fixes.ts';
import { isAffected, objectivesOf, personName, quoted, sharePart, stakeholdersOf } from '../../catalogue/terms.ts';
import { isExcused } from '../../room/people.ts';

/** CHK-16: somebody affected is not invited. A note when the reason is given and a report reaches the person. */
export const affectedNotInvited: Check = {
  id: 'CHK-16',
  reads: ['stakeholders', 'objectives', 'reporting', 'organisation'],
  find(pitch) {
    return stakeholdersOf(pitch)
      .filter(({ item }) => isAffected(item) && item.invited !== true)
      .map(({ item, index }): Found => {
        const place = quoted(item.department) || quoted(item.title);
        return {
          path: `/stakeholders/${index}/invited`,
          severity: isExcused(pitch, item) ? 'info' : 'error',
          ...(place === '' && { wording: 'CHK-16-plain' }),
          params: { name: personName(item), department: place, what: affectedBy(pitch, item) },
          fix: invite(item),
        };
      });
  },
};

function affectedBy(pitch: Pitch, person: Stakeholder): string {
  const statements = objectivesOf(pitch)
    .filter(({ item }) => item.departments?.some((department) => sharePart(department, person.department)))
    .map(({ item }) => `“${quoted(item.statement)}”`);
  return statements.length > 0 ? createFormat(pitch.organisation).list(statements) : words.running;
}
