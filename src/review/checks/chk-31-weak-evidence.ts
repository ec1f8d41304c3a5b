import { quoted } from '../../catalogue/terms.ts';
import { evidenceOfLine } from '../../business-case/skeptic.ts';
import { evidenceWords, supportOf } from '../../catalogue/evidence.ts';
import type { Benefit, Pitch } from '../../pitch/schema.ts';
import type { Check, Found } from '../check.ts';
import { countedLines } from '../case.ts';

/** CHK-31: a counted line that rests on weak evidence alone, and evidence of grade E that is not listed to be refuted. */
export const weakEvidence: Check = {
  id: 'CHK-31',
  reads: ['benefits', 'strategyLinks', 'evidence', 'focus'],
  find(pitch) {
    const lines = countedLines(pitch)
      .filter(({ item }) => restsOnWeak(pitch, item))
      .map(({ item, index }): Found => ({ path: `/benefits/${index}`, params: { claim: `“${quoted(item.name)}”` } }));
    const listed = (pitch.evidence ?? []).flatMap((entry, index): Found[] => {
      const words = evidenceWords(entry);
      if (words.grade !== 'E' || entry.use === 'counter_evidence') return [];
      const claim = quoted(words.claim) || quoted(words.cite);
      return [{ path: `/evidence/${index}`, wording: 'CHK-31-evidence', params: { claim: `“${claim}”` } }];
    });
    return [...lines, ...listed];
  },
};

function restsOnWeak(pitch: Pitch, line: Benefit): boolean {
  const known = evidenceOfLine(pitch, line).flatMap((id) => supportOf(pitch, id) ?? []);
  return known.length > 0 && !known.includes('sound');
}
