import type { Check, Found } from '../check.ts';
import { invite } from '../fixes.ts';
import { blank, personName, quoted, resourcesOf, withId } from '../../catalogue/terms.ts';

/** CHK-25: who must sign a requested resource is not invited. */
export const resourceApproverAbsent: Check = {
  id: 'CHK-25',
  reads: ['resources', 'stakeholders'],
  find: (pitch) =>
    resourcesOf(pitch).flatMap(({ item, index }): Found[] => {
      const approver = withId(pitch.stakeholders, item.approverId)?.item;
      if (item.status !== 'requested' || !approver || blank(approver.name) || approver.invited === true) return [];
      const params = { name: personName(approver), resource: `“${quoted(item.description)}”` };
      return [{ path: `/resources/${index}/approverId`, params, fix: invite(approver) }];
    }),
};
