import { quoted } from '../../catalogue/terms.ts';
import { evidenceWithId, evidenceWords, libraryEntry } from '../../catalogue/evidence.ts';
import type { Benefit, Evidence, Pitch } from '../../pitch/schema.ts';
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
  const own = line.evidenceIds ?? [];
  const links = (pitch.strategyLinks ?? []).filter(
    (link) => link.laggingMetricId && link.laggingMetricId === line.metricId,
  );
  const ids = own.length > 0 ? own : links.flatMap((link) => link.evidenceIds ?? []);
  const known = ids.map((id) => evidenceWithId(pitch, id)).filter((entry) => entry !== undefined);
  return known.length > 0 && known.every((entry) => isWeak(pitch, entry));
}

function isWeak(pitch: Pitch, entry: Evidence): boolean {
  if (!entry.ref) return entry.grade === 'D' || entry.grade === 'E';
  const library = libraryEntry(entry.ref);
  if (!library) return false;
  const { primary, secondary } = pitch.focus ?? {};
  const focuses = [primary, ...(secondary ?? [])];
  const outside = library.scope.length > 0 && !library.scope.some((focus) => focuses.includes(focus));
  return !library.forMoney || outside || (primary != null && library.notForFocus.includes(primary));
}
