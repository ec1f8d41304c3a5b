import { quoted } from '../../catalogue/terms.ts';
import { createFormat } from '../../format/format.ts';
import { caseOf, caseParts, countedLines } from '../case.ts';
import type { Check, Found } from '../check.ts';

const doubtedRoiPct = 300;
const almostAll = 0.95;

/** CHK-34: a first-year return that will be doubted, and an avoided cost that is credited almost in full. */
export const tooGoodToBelieve: Check = {
  id: 'CHK-34',
  reads: [...caseParts, 'organisation'],
  find(pitch) {
    const { roiHeadlinePct } = caseOf(pitch);
    const lines = countedLines(pitch)
      .filter(({ item }) => item.type === 'soft' && (item.attribution ?? 0) * (item.confidence ?? 0) >= almostAll)
      .map(({ item, index }): Found => {
        return { path: `/benefits/${index}`, wording: 'CHK-34-line', params: { benefit: quoted(item.name) } };
      });
    if (roiHeadlinePct === null || roiHeadlinePct <= doubtedRoiPct) return lines;
    return [
      { path: '/benefits', params: { roi: createFormat(pitch.organisation).number(roiHeadlinePct, 1) } },
      ...lines,
    ];
  },
};
