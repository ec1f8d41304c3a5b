/** The line of sight: which objective leads through the work to a result (deck.md s04). */
import type { Objective, StrategyLink } from '../pitch/schema.ts';
import type { Context } from './context.ts';
import { isBlank } from '../format/sentence.ts';

/** The links that say what pairs do, in the order of their objectives. */
export function linksWithMechanism(context: Context): StrategyLink[] {
  const rank = new Map(context.objectives.map((objective, index) => [objective.id, index]));
  const order = (link: StrategyLink) => rank.get(link.objectiveId ?? '') ?? context.objectives.length;
  return (context.pitch.strategyLinks ?? [])
    .filter((link) => !isBlank(link.mechanism))
    .toSorted((a, b) => order(a) - order(b));
}

/** A line is whole with mechanism, change in the work and a result. */
function isWhole(context: Context, link: StrategyLink): boolean {
  return (
    !isBlank(link.mechanism) && !isBlank(link.behaviourChange) && !isBlank(context.metric(link.laggingMetricId)?.name)
  );
}

/** The objectives with a whole line of sight. */
export function wholeObjectives(context: Context): readonly Objective[] {
  const whole = new Set(
    (context.pitch.strategyLinks ?? []).filter((link) => isWhole(context, link)).map((link) => link.objectiveId),
  );
  return context.objectives.filter((objective) => whole.has(objective.id));
}

/** The objectives that stand in a plan of the organization. */
export function sourcedObjectives(context: Context): readonly Objective[] {
  return context.objectives.filter((objective) => !isBlank(objective.strategicSource));
}
