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

/** The risk with the largest likelihood x impact, the first of equals; a gap counts 0. */
export function topRisk(pitch: Pitch): Risk | null {
  const size = ({ likelihood, impact }: Risk) => (likelihood ?? 0) * (impact ?? 0);
  const [first, ...rest] = risksOf(pitch).map(({ item }) => item);
  return first ? rest.reduce((top, risk) => (size(risk) > size(top) ? risk : top), first) : null;
}

/** Ids that are never hidden: every objective, every lagging metric, the top risk. */
export function coreIds(pitch: Pitch): Set<string> {
  const ids = new Set(objectivesOf(pitch).map(({ item }) => item.id));
  for (const { item } of metricsOf(pitch)) if (item.kind === 'lagging') ids.add(item.id);
  const risk = topRisk(pitch);
  if (risk) ids.add(risk.id);
  return ids;
}
