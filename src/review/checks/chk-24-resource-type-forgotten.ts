import { choiceLabel } from '../../catalogue/guidance.ts';
import type { Check } from '../check.ts';
import { filled, resourcesOf } from '../../catalogue/terms.ts';

const mustBeAnswered = ['administrators', 'training', 'technology', 'funding'] as const;

/** CHK-24: nothing is said about administrators, training, technology or funding. "Not needed" answers with a reason. */
export const resourceTypeForgotten: Check = {
  id: 'CHK-24',
  reads: ['resources'],
  find(pitch) {
    const resources = resourcesOf(pitch);
    return mustBeAnswered
      .filter(
        (type) =>
          !resources.some(({ item }) => item.type === type && (item.status !== 'not_needed' || filled(item.note))),
      )
      .map((type) => ({
        path: '/resources',
        subject: type,
        params: { type: choiceLabel('/resources/0/type', type).toLowerCase() },
      }));
  },
};
