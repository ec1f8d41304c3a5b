/** The risks by size (domain.md `/risks[]`: the top risk has the largest product, the first of equals). */
import type { Pitch, Risk } from '../pitch/schema.ts';
import { isBlank } from './sentence.ts';

/** Likelihood times impact; null unless both are set. */
function scoreOf(risk: Risk): number | null {
  return risk.likelihood == null || risk.impact == null ? null : risk.likelihood * risk.impact;
}

/** The risks with a text, the largest first, those without score last. */
export function risksBySize(pitch: Pitch): Risk[] {
  return (pitch.risks ?? [])
    .filter((risk) => !isBlank(risk.text))
    .toSorted((a, b) => (scoreOf(b) ?? 0) - (scoreOf(a) ?? 0));
}

/** The only risk, or the largest of those that are scored. */
export function topRisk(pitch: Pitch): Risk | undefined {
  const risks = risksBySize(pitch);
  const [first] = risks;
  return first && (risks.length === 1 || scoreOf(first) !== null) ? first : undefined;
}
