import { focusOf } from '../../catalogue/focuses.ts';
import { matchesRole, roleName } from '../../catalogue/roles.ts';
import type { Check, Found } from '../check.ts';
import { focusWords } from '../phrases.ts';
import { isInRoom, stakeholdersOf } from '../../catalogue/terms.ts';

/** CHK-21: a role that the primary focus needs in the room is not there. Suggestions without a role are help text. */
export const focusNeedsPeople: Check = {
  id: 'CHK-21',
  reads: ['focus', 'stakeholders'],
  find(pitch) {
    const room = stakeholdersOf(pitch).filter(({ item }) => isInRoom(item));
    return (focusOf(pitch.focus?.primary)?.mustBeInRoom ?? []).flatMap(({ role }): Found[] => {
      if (role === null || room.some(({ item }) => matchesRole(item, role))) return [];
      return [{ path: '/stakeholders', subject: role, params: { focus: focusWords(pitch), role: roleName(role) } }];
    });
  },
};
