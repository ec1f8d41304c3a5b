/** The risk that a slide calls the top one. */
import { riskSize, risksBySize } from '../facts/core.ts';
import type { Pitch, Risk } from '../pitch/schema.ts';

/** The only risk, or the largest of those that are scored: before that, none may be called the top one. */
export function knownTopRisk(pitch: Pitch): Risk | undefined {
  const risks = risksBySize(pitch);
  const [first] = risks;
  return first && (risks.length === 1 || riskSize(first) !== null) ? first : undefined;
}
