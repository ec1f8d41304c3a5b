/** Objectives, line of sight, measures and reports. */
import { fill } from '../../format/fill.ts';
import { namedMetrics } from '../lead.ts';
import { linksWithMechanism, sourcedObjectives, wholeObjectives } from '../line.ts';
import { byDate, movementOf, targetOf, todayOf } from '../measure.ts';
import { datedReports, smallestCell } from '../reports.ts';
import { isBlank, shortName, small, withoutPeriod } from '../sentence.ts';
import { type Counted, counted, words } from '../words.ts';
import type { Context } from '../context.ts';
import { countOf, type Slot } from './slot.ts';

export const strategySlots = {
  objective: ({ objectives, text }) => withoutPeriod(text(objectives[0]?.statement)),
  objectiveCount: (context) => countOf(context, context.objectives.length),
  sourcedCount: (context) => countOf(context, sourcedObjectives(context).length),
  wholeCount: (context) => countOf(context, wholeObjectives(context).length),
  source: ({ objectives, text }) => text(objectives[0]?.strategicSource),
  owner: ({ objectives, person, text }) => {
    const title = person(objectives[0]?.ownerId)?.title;
    return isBlank(title) ? null : fill(words.theOwner, { title: small(text(shortName(title!))) });
  },
  mechanism: (context) => withoutPeriod(context.text(linksWithMechanism(context)[0]?.mechanism)),
  behaviourChange: (context) =>
    withoutPeriod(
      context.text(linksWithMechanism(context).find((link) => !isBlank(link.behaviourChange))?.behaviourChange),
    ),

  metric: (context) => small(leadName(context)),
  Metric: (context) => leadName(context),
  baseline: (context) => context.leadMetric && todayOf(context, context.leadMetric)?.long,
  target: (context) => context.leadMetric && targetOf(context, context.leadMetric)?.long,
  date: ({ leadMetric, format }) => (isBlank(leadMetric?.target?.by) ? null : format.date(leadMetric!.target!.by!)),
  by: (context, { dayless }) => byDate(context, context.leadMetric?.target?.by, dayless),
  movement: (context, { dayless }) => context.leadMetric && movementOf(context, context.leadMetric, dayless),
  group: ({ leadMetric, text }) => small(withoutPeriod(text(leadMetric?.population))),
  method: ({ leadMetric, text }) => small(withoutPeriod(text(leadMetric?.method))),
  leadingMetric: (context) => {
    const leading = namedMetrics(context.pitch).find((metric) => metric.kind === 'leading');
    return leading && small(context.metricName(leading));
  },
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

function kindCount(context: Context, kind: 'lagging' | 'leading' | 'guardrail', noun: Counted) {
  const count = namedMetrics(context.pitch).filter((metric) => metric.kind === kind).length;
  return count > 0 ? { count, text: counted(count, noun, context.format.countWord(count)) } : null;
}
