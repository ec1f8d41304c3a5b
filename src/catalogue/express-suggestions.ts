/** Which measures of the catalogue the express path takes. */
import type { FocusId } from '../pitch/schema.ts';
import {
  focusOf,
  lineOfSightFor,
  suggestedMetric,
  suggestionBehind,
  type SuggestedMetric,
  type SuggestedObjective,
} from './focuses.ts';

type Maybe<T> = T | null | undefined;

/** The measure of the focus that is called so, else the one with this id: whoever rewords a measure still means it. */
export function suggestionFor(
  focus: Maybe<FocusId>,
  { name, suggestionId }: { name?: Maybe<string>; suggestionId?: Maybe<string> } = {},
): SuggestedMetric | undefined {
  const chosen = focusOf(focus);
  return (
    chosen && (chosen.metrics.find((metric) => metric.name === name?.trim()) ?? suggestedMetric(chosen, suggestionId))
  );
}

/** The suggested objective that a statement was taken from. */
export function objectiveBehind(focus: Maybe<FocusId>, statement: Maybe<string>): SuggestedObjective | undefined {
  const chosen = focusOf(focus);
  return chosen && suggestionBehind(chosen, statement);
}

/**
 * The early sign of an objective: that of its line of sight, else of a line of sight with this result, else the first early sign that fits the
 * objective or the focus.
 */
export function earlySignFor(
  focus: Maybe<FocusId>,
  objective: Maybe<SuggestedObjective>,
  resultId?: Maybe<string>,
): SuggestedMetric | undefined {
  const chosen = focusOf(focus);
  if (!chosen) return undefined;
  const line =
    (objective && lineOfSightFor(chosen, objective.id)) ??
    chosen.linesOfSight.find((other) => other.laggingMetricId === resultId);
  const named = suggestedMetric(chosen, line?.leadingMetricId);
  if (named) return named;
  const fitting = (objective?.metricIds ?? []).flatMap((id) => suggestedMetric(chosen, id) ?? []);
  return [...fitting, ...chosen.metrics].find((metric) => metric.kind === 'leading');
}
