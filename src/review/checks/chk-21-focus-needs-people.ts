import { roleName } from '../../catalogue/roles.ts';
import { missingRoles } from '../../room/coverage.ts';
import type { Check } from '../check.ts';
import { focusWords } from '../phrases.ts';

/** CHK-21: a role that the primary focus needs in the room is not there. Suggestions without a role are help text. */
export const focusNeedsPeople: Check = {
  id: 'CHK-21',
  reads: ['focus', 'stakeholders'],
  find: (pitch) =>
    missingRoles(pitch).map((role) => ({
      path: '/stakeholders',
      subject: role,
      params: { focus: focusWords(pitch), role: roleName(role) },
    })),
};
