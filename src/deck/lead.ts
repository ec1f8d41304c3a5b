/** The objectives and measures that say something, in order. */
import type { Metric, Objective, Pitch } from '../pitch/schema.ts';
import { isBlank } from '../format/sentence.ts';

/** The objectives with a statement by priority, 1 first; those without a priority last, equals in file order. */
export function objectivesByPriority(pitch: Pitch): Objective[] {
  const rank = (objective: Objective) => objective.priority ?? Number.MAX_SAFE_INTEGER;
  return (pitch.objectives ?? [])
    .filter((objective) => !isBlank(objective.statement))
    .toSorted((a, b) => rank(a) - rank(b));
}

/** The measures that have a name; the others are being typed (domain.md 5.2.2). */
export function namedMetrics(pitch: Pitch): Metric[] {
  return (pitch.metrics ?? []).filter((metric) => !isBlank(metric.name));
}
