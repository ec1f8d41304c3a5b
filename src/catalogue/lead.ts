/** Which objective and which measure speak for the pitch (guidance.json slides.wordRules, leadMetric). */
import type { Metric, Objective, Pitch } from '../pitch/schema.ts';

const hasText = (text: string | null | undefined): boolean => (text ?? '').trim() !== '';

/** The objective with the highest priority (1 is highest, none is last), the first of equals. */
export function leadObjective(pitch: Pitch): Objective | undefined {
  const rank = (objective: Objective) => objective.priority ?? Infinity;
  const [first, ...rest] = (pitch.objectives ?? []).filter((objective) => hasText(objective.statement));
  return first && rest.reduce((best, objective) => (rank(objective) < rank(best) ? objective : best), first);
}

/** The first result of an objective. */
export function firstResult(pitch: Pitch, objective: Objective | undefined): Metric | undefined {
  const results = (pitch.metrics ?? []).filter((metric) => metric.kind === 'lagging' && hasText(metric.name));
  return objective && results.find((metric) => metric.objectiveIds?.includes(objective.id));
}

/** The first result of the lead objective; without one the first result; else the first metric. */
export function leadMetric(pitch: Pitch): Metric | undefined {
  const metrics = (pitch.metrics ?? []).filter((metric) => hasText(metric.name));
  return firstResult(pitch, leadObjective(pitch)) ?? metrics.find((metric) => metric.kind === 'lagging') ?? metrics[0];
}
