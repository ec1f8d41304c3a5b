/** Objectives, line of sight, measures and reports. */
import { namedMetrics } from '../lead.ts';
import { linksWithMechanism, sourcedObjectives, wholeObjectives } from '../line.ts';
import { byDate, movementOf, targetOf } from '../measure.ts';
import { datedReports, smallestCell } from '../reports.ts';
import { small, withoutPeriod } from '../../format/sentence.ts';
import { type Counted, words } from '../words.ts';
import type { Metric } from '../../pitch/schema.ts';
import type { Context } from '../context.ts';
import { countOf, nounOf, type Slot } from './slot.ts';

export const strategySlots = {
  objectiveCount: (context) => countOf(context, context.objectives.length),
  sourcedCount: (context) => countOf(context, sourcedObjectives(context).length),
  wholeCount: (context) => countOf(context, wholeObjectives(context).length),
  mechanism: (context) => withoutPeriod(context.text(linksWithMechanism(context)[0]?.mechanism)),

  metric: (context) => small(leadName(context)),
  Metric: (context) => leadName(context),
  target: (context) => context.leadMetric && targetOf(context, context.leadMetric)?.long,
  by: (context, { dayless }) => byDate(context, context.leadMetric?.target?.by, dayless),
  movement: (context, { dayless }) => context.leadMetric && movementOf(context, context.leadMetric, dayless),
  method: ({ leadMetric, text }) => small(withoutPeriod(text(leadMetric?.method))),
  results: (context) => kindCount(context, 'lagging', words.nouns.result),
  earlySigns: (context) => kindCount(context, 'leading', words.nouns.earlySign),
  guardrails: (context) => kindCount(context, 'guardrail', words.nouns.guardrail),
  owners: ({ pitch, personName, format }) => {
    const names = namedMetrics(pitch).map((metric) => personName(metric.ownerId));
    return format.list([...new Set(names)].filter((name) => name !== ''));
  },
  minCell: ({ pitch, format }) => {
    const smallest = smallestCell(pitch);
    return smallest === null ? null : format.countWord(smallest);
  },
  reportDate: ({ pitch, format }) => {
    const [first] = datedReports(pitch);
    return first && format.date(first.first);
  },
  reportRhythm: ({ pitch }) => {
    const cadence = datedReports(pitch).find(({ report }) => report.cadence && report.cadence !== 'once')?.report
      .cadence;
    return cadence && cadence !== 'once' ? words.rhythm[cadence] : null;
  },
} satisfies Record<string, Slot>;

const leadName = ({ leadMetric, metricName }: Context) => (leadMetric ? metricName(leadMetric) : '');

function kindCount(context: Context, kind: Metric['kind'], noun: Counted) {
  return nounOf(context, namedMetrics(context.pitch).filter((metric) => metric.kind === kind).length, noun);
}
