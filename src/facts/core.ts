/** What no version of a pitch may leave out, whoever is in the room (domain.md 1.4). */
import { metricsOf, objectivesOf, risksOf } from '../catalogue/terms.ts';
import type { Pitch, Risk } from '../pitch/schema.ts';

/** Slides that are never hidden: all of the default order but why_now, line_of_sight, reporting and elements. */
export const coreSlideKeys: ReadonlySet<string> = new Set([
  'title',
  'objectives',
  'metrics',
  'scale',
  'resources',
  'business_case',
  'time',
  'risks',
  'decision',
]);

/** Likelihood x impact of a risk, 1 to 25; null unless both are set. */
export function riskSize({ likelihood, impact }: Risk): number | null {
  return likelihood == null || impact == null ? null : likelihood * impact;
}

/** The risks with a text, the largest first, the first of equals before the others; a gap counts 0. */
export function risksBySize(pitch: Pitch): Risk[] {
  return risksOf(pitch)
    .map(({ item }) => item)
    .toSorted((a, b) => (riskSize(b) ?? 0) - (riskSize(a) ?? 0));
}

/** The largest risk, which no version may leave out (domain.md 1.4). */
export function topRisk(pitch: Pitch): Risk | null {
  return risksBySize(pitch)[0] ?? null;
}

/** Ids that are never hidden: every objective, every lagging metric, the top risk. */
export function coreIds(pitch: Pitch): Set<string> {
  const ids = new Set(objectivesOf(pitch).map(({ item }) => item.id));
  for (const { item } of metricsOf(pitch)) if (item.kind === 'lagging') ids.add(item.id);
  const risk = topRisk(pitch);
  if (risk) ids.add(risk.id);
  return ids;
}
