/** Words by which an objection names a fact of a slide: figures with their unit, names of measures and risks. */
import { countedLines } from '../business-case/benefits.ts';
import type { Context } from './context.ts';
import { hoursChart } from './hours.ts';
import { namedMetrics } from './lead.ts';
import { figureOf, targetOf, todayOf } from './measure.ts';
import { gatesOf } from './phases.ts';
import { isBlank } from '../format/sentence.ts';
import { slotText } from './slots.ts';

/** The terms of the slide with this key; none for slides whose facts have no name of their own. */
export function termsOf(context: Context, key: string): string[] {
  const { pitch, format, figures } = context;
  switch (key) {
    case 'why_now':
      return [slotText(context, 'costOfInaction') ?? ''];
    case 'metrics':
      return namedMetrics(pitch).flatMap((metric) =>
        [
          context.metricName(metric),
          ...[todayOf(context, metric), targetOf(context, metric)].flatMap((figure) => figure?.long ?? []),
          ...(metric.threshold == null ? [] : [figureOf(context, metric, metric.threshold).long]),
        ].filter((term) => /\D/.test(term)),
      );
    case 'scale':
      return gatesOf(pitch).flatMap(({ gate }) => (isBlank(gate.date) ? [] : format.date(gate.date!)));
    case 'resources':
      return [figures.costHeadline, figures.cashHeadline, figures.nonCashHeadline].map(format.money);
    case 'business_case':
      return countedLines(pitch).flatMap((benefit) => [
        context.text(benefit.name),
        ...(benefit.attribution == null ? [] : [format.percent(benefit.attribution * 100, 0)]),
        ...(benefit.valuePerUnit == null ? [] : [format.money(benefit.valuePerUnit)]),
      ]);
    case 'time':
      return (hoursChart(context)?.rows ?? []).flatMap(({ hours }) => [`${hours.text} hours`, `${hours.text} hour`]);
    case 'risks':
      return (pitch.risks ?? []).map((risk) => context.text(risk.text));
    default:
      return [];
  }
}
