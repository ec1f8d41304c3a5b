import { personName, stakeholdersOf } from '../../catalogue/terms.ts';
import { isInvitedWithoutStake } from '../../room/people.ts';
import type { Check } from '../check.ts';

/** CHK-18: invited, but no stake, decision or ask is recorded. */
export const invitedWithoutStake: Check = {
  id: 'CHK-18',
  reads: ['stakeholders', 'resources'],
  find: (pitch) =>
    stakeholdersOf(pitch)
      .filter(({ item }) => isInvitedWithoutStake(pitch, item))
      .map(({ item, index }) => ({ path: `/stakeholders/${index}`, params: { name: personName(item) } })),
};
