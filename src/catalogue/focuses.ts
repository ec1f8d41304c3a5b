/** The nine focuses: what is suggested, never what is so (domain.md 2.1). What is inserted becomes the user's own. */
import catalogue from '../../assets/catalogue.json' with { type: 'json' };
import guidance from '../../assets/guidance.json' with { type: 'json' };
import type { ElementType, FocusId, Metric } from '../pitch/schema.ts';

/** A measure as the catalogue describes it: the fields of a metric that do not depend on the organization. */
export interface SuggestedMetric extends Pick<
  Metric,
  'formula' | 'dataSource' | 'cadence' | 'countsPeople' | 'sensitive' | 'minCell'
> {
  id: string;
  name: string;
  kind: 'lagging' | 'leading' | 'guardrail';
  unit: string;
  direction: 'higher_better' | 'lower_better' | 'target_range';
}

export interface SuggestedObjective {
  id: string;
  statement: string;
  /** Measures that fit it, the best first; one of them is a result. */
  metricIds: readonly string[];
}

/** Somebody to have in the room, or not. Without `role` nobody can be recognised by title, and `text` is help only. */
interface RoomSuggestion {
  role: string | null;
  text: string;
}

interface SuggestedObjection {
  text: string;
  /** Advice to the writer, never an answer. */
  guidance: string;
  /** Beginning of an answer with slots. */
  answerStart: string;
}

/** From what pairs do to a measure. `watchOut` is shown, never inserted. */
export interface SuggestedLine {
  objectiveId: string;
  mechanism: string;
  behaviourChange: string;
  leadingMetricId: string | null;
  laggingMetricId: string;
  assumption: string;
  watchOut: string;
}

export interface Focus {
  id: FocusId;
  name: string;
  line: string;
  note: string | null;
  chooseWhen: string;
  notWhen: string;
  /** Title with the slots organization and movement. */
  titlePattern: string;
  guardrailMetricId: string;
  objectives: readonly SuggestedObjective[];
  metrics: readonly SuggestedMetric[];
  linesOfSight: readonly SuggestedLine[];
  mustBeInRoom: readonly RoomSuggestion[];
  typicallyNot: readonly RoomSuggestion[];
  objections: readonly SuggestedObjection[];
  elements: readonly { type: ElementType; note: string | null }[];
  duration: string;
  cohort: string;
  timePerMonth: string;
}

let byId: Map<string, Focus> | undefined;

function load(): Map<string, Focus> {
  const content = new Map(catalogue.map((entry) => [entry.id, entry]));
  // Names and lines are those of the guidance, which are set on the screen; the catalogue's are longer.
  return new Map(
    guidance.focuses.map((words) => [words.id, { note: null, ...content.get(words.id), ...words } as unknown as Focus]),
  );
}

/** All nine, in the order in which they are offered. */
export function allFocuses(): readonly Focus[] {
  byId ??= load();
  return [...byId.values()];
}

/** The focus with this id; undefined while none is chosen. */
export function focusOf(id: string | null | undefined): Focus | undefined {
  byId ??= load();
  return id == null ? undefined : byId.get(id);
}

/** The measure of a focus with this id of the catalogue. */
export function suggestedMetric(focus: Focus, id: string | null | undefined): SuggestedMetric | undefined {
  return focus.metrics.find((metric) => metric.id === id);
}

/** The measures that fit a suggested objective, the best first. */
export function metricsFor(focus: Focus, objective: SuggestedObjective): SuggestedMetric[] {
  return objective.metricIds.flatMap((id) => suggestedMetric(focus, id) ?? []);
}

/** The line of sight of a suggested objective. */
export function lineOfSightFor(focus: Focus, objectiveId: string): SuggestedLine | undefined {
  return focus.linesOfSight.find((line) => line.objectiveId === objectiveId);
}

/** The suggestion that an objective of the pitch was taken from, recognised by its unchanged statement. */
export function suggestionBehind(focus: Focus, statement: string | null | undefined): SuggestedObjective | undefined {
  return focus.objectives.find((objective) => objective.statement === statement?.trim());
}

/** What a suggested measure puts into a metric of the pitch, without id and without any figure. */
export function metricFrom(suggestion: SuggestedMetric): Omit<Metric, 'id'> {
  const { id: _id, ...fields } = suggestion;
  return fields;
}
