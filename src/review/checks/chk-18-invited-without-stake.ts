import type { Check } from '../check.ts';
import { quoted } from '../message.ts';
import { blank, signs, stakeholdersOf } from '../../catalogue/terms.ts';

const noAsk = /^(?:none|n\/a|-)\.?$/i;

/** CHK-18: invited, but no stake, decision or ask is recorded. Guests and those who sign a resource have a reason to be there. */
export const invitedWithoutStake: Check = {
  id: 'CHK-18',
  reads: ['stakeholders', 'resources'],
  find: (pitch) =>
    stakeholdersOf(pitch)
      .filter(
        ({ item }) =>
          item.invited === true &&
          item.stake === 'none' &&
          (!item.decisionRole || item.decisionRole === 'informed') &&
          (blank(item.ask) || noAsk.test(item.ask!.trim())) &&
          !item.guestRole &&
          !signs(pitch, item),
      )
      .map(({ item, index }) => ({ path: `/stakeholders/${index}`, params: { name: quoted(item.name) } })),
};
