/** The lines of sight as the screen draws them: one for each link, in the order of the objectives, with what is missing on each. */
import { focusOf, lineOfSightFor, suggestedMetric, suggestionBehind } from '../../../src/catalogue/focuses.ts';
import type { SuggestedLine, SuggestedMetric } from '../../../src/catalogue/focuses.ts';
import { withId } from '../../../src/catalogue/terms.ts';
import type { Metric, Objective, Pitch, StrategyLink } from '../../../src/pitch/schema.ts';

/** The measures of a line, by the field that names them. */
export const measures = { leadingMetricId: 'leading', laggingMetricId: 'lagging' } as const;
export type MeasureField = keyof typeof measures;

/** The places of a line after its objective, from left to right. */
export const places = ['mechanism', 'behaviourChange', 'leadingMetricId', 'laggingMetricId'] as const;
export type Place = (typeof places)[number];

/** A line by its ids: an objective nothing explains yet has no link, a link that explains nothing yet has no objective. */
export interface Line {
  objective: string | null;
  link: string | null;
}

/** Shorter than this, what pairs do says nothing that could be put on a schedule (CHK-02). */
const shortestMechanism = 20;

const lines = new WeakMap<readonly Objective[], WeakMap<readonly StrategyLink[], readonly Line[]>>();
const none: readonly never[] = [];

/** All lines: those of each objective in the order of the objectives, then those that name none. */
export function linesOf({ objectives, strategyLinks }: Pitch): readonly Line[] {
  const goals = objectives ?? none;
  const links = strategyLinks ?? none;
  const ofGoals = lines.get(goals) ?? new WeakMap<readonly StrategyLink[], readonly Line[]>();
  lines.set(goals, ofGoals);
  let found = ofGoals.get(links);
  if (!found) ofGoals.set(links, (found = makeLines(goals, links)));
  return found;
}

function makeLines(goals: readonly Objective[], links: readonly StrategyLink[]): Line[] {
  const byGoal = Map.groupBy(links, (link) => link.objectiveId ?? '');
  const known = new Set(goals.map(({ id }) => id));
  const ofGoals = goals.flatMap(({ id }): Line[] => {
    const own = byGoal.get(id) ?? [];
    return own.length > 0 ? own.map((link) => ({ objective: id, link: link.id })) : [{ objective: id, link: null }];
  });
  const loose = links.filter(({ objectiveId }) => !known.has(objectiveId ?? ''));
  return [...ofGoals, ...loose.map(({ id }) => ({ objective: null, link: id }))];
}

export function linkOf(pitch: Pitch, id: string | null): StrategyLink | undefined {
  return withId(pitch.strategyLinks, id)?.item;
}

export function objectiveOf(pitch: Pitch, id: string | null): Objective | undefined {
  return withId(pitch.objectives, id)?.item;
}

/** The measure at a place of a line: one that is there and of the kind that belongs there. */
export function measureOn(pitch: Pitch, link: StrategyLink | undefined, field: MeasureField): Metric | undefined {
  const metric = withId(pitch.metrics, link?.[field])?.item;
  return metric?.kind === measures[field] ? metric : undefined;
}

const text = (value: string | null | undefined) => (value ?? '').trim();

/** Whether the line breaks at a place. */
export function isGap(pitch: Pitch, { link: id }: Line, place: Place): boolean {
  const link = linkOf(pitch, id);
  switch (place) {
    case 'mechanism':
      return text(link?.mechanism).length < shortestMechanism;
    case 'behaviourChange':
      return text(link?.behaviourChange) === '';
    default:
      return measureOn(pitch, link, place) === undefined;
  }
}

/** Whether a line leads from its objective to a result without a gap. */
export function runsThrough(pitch: Pitch, line: Line): boolean {
  return line.objective !== null && places.every((place) => !isGap(pitch, line, place));
}

/** Objectives with a line that runs through. */
export function tiedObjectives(pitch: Pitch): ReadonlySet<string> {
  return new Set(
    linesOf(pitch).flatMap((line) => (line.objective !== null && runsThrough(pitch, line) ? [line.objective] : [])),
  );
}

/** Measures with a name that stand on no line. */
export function metricsOffTheLines({ metrics, strategyLinks }: Pitch): Metric[] {
  const used = new Set((strategyLinks ?? []).flatMap((link) => [link.leadingMetricId, link.laggingMetricId]));
  return (metrics ?? []).filter((metric) => text(metric.name) !== '' && !used.has(metric.id));
}

/** The catalogue's lines for an objective: the one behind its words first, then those with its measures, then the others. */
export function suggestedLines(pitch: Pitch, objective: Objective | undefined): readonly SuggestedLine[] {
  const focus = focusOf(pitch.focus?.primary);
  if (!focus) return none;
  const suggestion = suggestionBehind(focus, objective?.statement);
  const behind = suggestion && lineOfSightFor(focus, suggestion.id);
  const served = new Set(
    (pitch.metrics ?? [])
      .filter((metric) => metric.objectiveIds?.includes(objective?.id ?? ''))
      .map(({ name }) => name),
  );
  const rank = (line: SuggestedLine) =>
    line === behind ? 0 : served.has(suggestedMetric(focus, line.laggingMetricId)?.name) ? 1 : 2;
  return focus.linesOfSight.toSorted((a, b) => rank(a) - rank(b));
}

/** Texts of the catalogue for a place of a line, the best first. */
export function suggestedTexts(pitch: Pitch, line: Line, place: 'mechanism' | 'behaviourChange'): string[] {
  const link = linkOf(pitch, line.link);
  const all = suggestedLines(pitch, objectiveOf(pitch, line.objective));
  // What changes in the work goes with what pairs do, where that was taken from the catalogue.
  const mate = all.find((other) => other.mechanism === text(link?.mechanism));
  return [...new Set([...(mate ? [mate] : []), ...all].map((other) => other[place]))];
}

/** A measure for a place of a line: one of the pitch, or one that the catalogue describes. */
export type MeasureChoice = { own: Metric } | { suggested: SuggestedMetric };

/**
 * What can be the early sign or the result of a line, the best first: the pitch's own measures that serve the objective, the other ones, then those
 * of the catalogue that the pitch lacks.
 */
export function measureChoices(pitch: Pitch, line: Line, field: MeasureField): MeasureChoice[] {
  const kind = measures[field];
  const present = linkOf(pitch, line.link)?.[field];
  const serves = (metric: Metric) => line.objective !== null && metric.objectiveIds?.includes(line.objective) === true;
  const own = (pitch.metrics ?? [])
    .filter((metric) => metric.kind === kind && text(metric.name) !== '' && metric.id !== present)
    .toSorted((a, b) => Number(serves(b)) - Number(serves(a)));
  const focus = focusOf(pitch.focus?.primary);
  const [best] = suggestedLines(pitch, objectiveOf(pitch, line.objective));
  const names = new Set((pitch.metrics ?? []).map(({ name }) => text(name)));
  const suggested = (focus?.metrics ?? [])
    .filter((metric) => metric.kind === kind && !names.has(metric.name))
    .toSorted((a, b) => Number(b.id === best?.[field]) - Number(a.id === best?.[field]));
  const choices: MeasureChoice[] = [
    ...own.map((metric) => ({ own: metric })),
    ...suggested.map((metric) => ({ suggested: metric })),
  ];
  // A result that serves another objective says nothing about this one: the catalogue's comes first.
  return kind === 'lagging' && !(own[0] && serves(own[0]))
    ? choices.toSorted((a, b) => Number('own' in a) - Number('own' in b))
    : choices;
}
