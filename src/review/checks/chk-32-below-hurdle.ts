import { createFormat } from '../../format/format.ts';
import { caseOf, caseParts, countedLines } from '../case.ts';
import type { Check } from '../check.ts';

/** CHK-32: the first-year return is below the return required. A note when later years count and a gate can stop the plan. */
export const belowHurdle: Check = {
  id: 'CHK-32',
  reads: [...caseParts, 'organisation'],
  find(pitch) {
    const { roiHeadlinePct, costHeadline } = caseOf(pitch);
    const { hurdleRoiPct, horizonYears } = pitch.financialSettings ?? {};
    const hurdle = hurdleRoiPct ?? 0;
    if (countedLines(pitch).length === 0 || costHeadline <= 0 || roiHeadlinePct === null || roiHeadlinePct >= hurdle)
      return [];
    const canStop = (horizonYears ?? 1) > 1 && (pitch.scale?.phases ?? []).some(({ gate }) => gate);
    const { number } = createFormat(pitch.organisation);
    const params = { roi: number(roiHeadlinePct, 1), hurdle: number(hurdle) };
    return [{ path: '/benefits', severity: canStop ? 'info' : 'warning', params }];
  },
};
