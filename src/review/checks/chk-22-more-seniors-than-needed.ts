import { personName, stakeholdersOf } from '../../catalogue/terms.ts';
import { isUsuallyNotNeeded } from '../../room/people.ts';
import type { Check } from '../check.ts';
import { focusWords } from '../phrases.ts';

/** CHK-22: somebody without a stake is invited whom the primary focus usually does not need. */
export const moreSeniorsThanNeeded: Check = {
  id: 'CHK-22',
  reads: ['focus', 'stakeholders', 'resources'],
  find: (pitch) =>
    stakeholdersOf(pitch)
      .filter(({ item }) => item.invited === true && isUsuallyNotNeeded(pitch, item))
      .map(({ item, index }) => ({
        path: `/stakeholders/${index}`,
        params: { name: personName(item), focus: focusWords(pitch) },
      })),
};
