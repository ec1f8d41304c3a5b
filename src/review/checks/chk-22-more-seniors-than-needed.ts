import { focusOf } from '../../catalogue/focuses.ts';
import { matchesRole } from '../../catalogue/roles.ts';
import type { Check } from '../check.ts';
import { quoted } from '../message.ts';
import { focusWords } from '../phrases.ts';
import { signs, stakeholdersOf } from '../../catalogue/terms.ts';

/** CHK-22: somebody without a stake is invited whom the primary focus usually does not need. */
export const moreSeniorsThanNeeded: Check = {
  id: 'CHK-22',
  reads: ['focus', 'stakeholders', 'resources'],
  find(pitch) {
    const focus = focusOf(pitch.focus?.primary);
    if (!focus) return [];
    return stakeholdersOf(pitch)
      .filter(
        ({ item }) =>
          item.invited === true &&
          item.stake === 'none' &&
          item.decisionRole !== 'approver' &&
          item.decisionRole !== 'driver' &&
          !item.guestRole &&
          focus.typicallyNot.some(({ role }) => role !== null && matchesRole(item, role)) &&
          !focus.mustBeInRoom.some(({ role }) => role !== null && matchesRole(item, role)) &&
          !signs(pitch, item),
      )
      .map(({ item, index }) => ({
        path: `/stakeholders/${index}`,
        params: { name: quoted(item.name), focus: focusWords(pitch) },
      }));
  },
};
