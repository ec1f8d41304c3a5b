import words from '../../../assets/words/review.json' with { type: 'json' };
import { createFormat } from '../../format/format.ts';
import type { Objection, Pitch } from '../../pitch/schema.ts';
import type { Check, Found } from '../check.ts';
import { objectionsOf, personName, quoted, shorterThan, stakeholdersOf, withId } from '../../catalogue/terms.ts';

const shortestAnswer = 20;

/** CHK-43: an objection without answer, and a skeptic or blocker whose objection is not recorded. */
export const objectionWithoutAnswer: Check = {
  id: 'CHK-43',
  reads: ['objections', 'stakeholders', 'organisation'],
  find(pitch) {
    const unanswered = objectionsOf(pitch)
      .filter(({ item }) => shorterThan(item.answer, shortestAnswer))
      .map(({ item, index }): Found => {
        const names = raisers(pitch, item);
        const objection = quoted(item.text);
        const path = `/objections/${index}/answer`;
        if (names.length === 0) return { path, wording: 'CHK-43-unnamed', params: { name: words.listener, objection } };
        return { path, params: { name: createFormat(pitch.organisation).list(names), objection } };
      });
    const heard = new Set(objectionsOf(pitch).flatMap(({ item }) => item.raisedBy ?? []));
    const silent = stakeholdersOf(pitch)
      .filter(({ item }) => (item.stance === 'sceptic' || item.stance === 'blocker') && !heard.has(item.id))
      .map(({ item, index }): Found => {
        return { path: `/stakeholders/${index}`, wording: 'CHK-43-person', params: { name: personName(item) } };
      });
    return [...unanswered, ...silent];
  },
};

function raisers(pitch: Pitch, objection: Objection): string[] {
  return (objection.raisedBy ?? [])
    .map((id) => personName(withId(pitch.stakeholders, id)?.item))
    .filter((name) => name !== '');
}
