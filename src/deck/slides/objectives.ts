/** The objectives that the program serves (deck.md s03-objectives). */
import type { Objective } from '../../pitch/schema.ts';
import type { Context } from '../context.ts';
import { frameOf } from '../frame.ts';
import { byDate, targetOf, todayOf } from '../measure.ts';
import { isBlank, withoutPeriod } from '../../format/sentence.ts';
import type { LabeledText, ObjectiveRow, ObjectivesSlide } from '../slide.ts';
import { titleOf } from '../title.ts';
import { words } from '../words.ts';

export function objectivesSlide(context: Context): ObjectivesSlide | null {
  const filled = titleOf(context, 'objectives');
  if (!filled) return null;
  const objectives = context.shown(context.objectives);
  const [only] = objectives;
  return {
    ...frameOf(context, 'objectives', filled.text),
    kind: 'objectives',
    rows: objectives.map((objective, index) => rowOf(context, objective, index + 1)),
    facts: only && objectives.length === 1 ? factsOf(context, only) : [],
  };
}

function rowOf(context: Context, objective: Objective, number: number): ObjectiveRow {
  const { text, personName } = context;
  const metric = resultOf(context, objective);
  return {
    id: objective.id,
    number,
    statement: withoutPeriod(text(objective.statement)),
    source: text(objective.strategicSource),
    owner: [personName(objective.ownerId), byDate(context, objective.by)].filter((part) => part !== '').join(', '),
    ...(metric && {
      result: {
        from: todayOf(context, metric)?.text ?? '',
        to: targetOf(context, metric)?.text ?? '',
        name: context.metricName(metric),
      },
    }),
  };
}

/** The result of the objective's line of sight, else the first result that serves it. */
function resultOf({ pitch, metric }: Context, objective: Objective) {
  const link = pitch.strategyLinks?.find((item) => item.objectiveId === objective.id && metric(item.laggingMetricId));
  const named = (pitch.metrics ?? []).filter((item) => !isBlank(item.name));
  return (
    named.find((item) => item.id === link?.laggingMetricId) ??
    named.find((item) => item.kind === 'lagging' && item.objectiveIds?.includes(objective.id))
  );
}

function factsOf(context: Context, objective: Objective): LabeledText[] {
  const { format, text, personName } = context;
  const metric = resultOf(context, objective);
  const values = {
    source: text(objective.strategicSource),
    metric: metric ? context.metricName(metric) : '',
    owner: personName(objective.ownerId),
    by: isBlank(objective.by) ? '' : format.monthYear(objective.by!),
  };
  const names = Object.keys(values) as (keyof typeof values)[];
  return names
    .filter((name) => values[name] !== '')
    .map((name) => ({ label: words.objective[name], value: values[name] }));
}
