import type { Check, Found } from '../check.ts';
import { invite } from '../fixes.ts';
import { personName, stakeholdersOf } from '../../catalogue/terms.ts';

/** CHK-20: an approver who is not invited, or is invited and marked as not in the room. */
export const approverAbsent: Check = {
  id: 'CHK-20',
  reads: ['stakeholders'],
  find: (pitch) =>
    stakeholdersOf(pitch).flatMap(({ item, index }): Found[] => {
      if (item.decisionRole !== 'approver') return [];
      const params = { name: personName(item) };
      if (item.invited !== true) return [{ path: `/stakeholders/${index}/invited`, params, fix: invite(item) }];
      if (item.inRoom !== 'no') return [];
      const ops = [{ op: 'set', path: `/stakeholders/${item.id}/inRoom`, value: 'must' }] as const;
      return [
        {
          path: `/stakeholders/${index}/inRoom`,
          wording: 'CHK-20-room',
          params,
          fix: { label: 'invite', params, ops },
        },
      ];
    }),
};
