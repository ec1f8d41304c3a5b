import type { Check } from '../check.ts';
import { blank, stakeholdersOf } from '../../catalogue/terms.ts';

/** CHK-19: nobody can say yes; or several can, and no rule says how they decide together. */
export const noApprover: Check = {
  id: 'CHK-19',
  reads: ['stakeholders', 'decision'],
  find(pitch) {
    const approvers = stakeholdersOf(pitch).filter(({ item }) => item.decisionRole === 'approver').length;
    if (approvers === 0) return [{ path: '/stakeholders', severity: 'error' }];
    if (approvers === 1 || !blank(pitch.decision?.rule)) return [];
    return [{ path: '/decision/rule', severity: 'warning', wording: 'CHK-19-rule' }];
  },
};
