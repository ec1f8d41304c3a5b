/** When which numbers come, and to whom (deck.md s06-reporting). */
import { fill } from '../../format/fill.ts';
import type { Rich } from '../../outline/text.ts';
import type { Context } from '../context.ts';
import { frameOf } from '../frame.ts';
import { namedMetrics } from '../lead.ts';
import { reportsChart } from '../reports-chart.ts';
import { capital } from '../../format/sentence.ts';
import type { LabeledText, ReportingSlide } from '../slide.ts';
import { slotText } from '../slots.ts';
import { titleOf } from '../title.ts';
import { label } from '../words.ts';

const key = 'reporting';

export function reportingSlide(context: Context): ReportingSlide | null {
  const filled = titleOf(context, key);
  if (!filled) return null;
  const chart = reportsChart(context);
  return {
    ...frameOf(context, key, filled.text),
    kind: key,
    ...(chart && { chart }),
    owners: chart ? [] : owners(context),
    measures: chart?.rows.length === 1 ? measuresOf(context, chart.rows[0]!.id) : [],
    closing: closing(context),
  };
}

/** How the lead measure is judged, and the smallest group that is reported. */
function closing(context: Context): Rich {
  const name = slotText(context, 'Metric');
  const method = slotText(context, 'method');
  const cell = slotText(context, 'minCell');
  const judged = name && method ? fill(label(key, 'closing'), { Metric: '', method }) : '';
  const group = cell ? fill(label(key, 'minCell'), { minCell: cell }) : '';
  if (judged === '') return group === '' ? [] : [{ text: group }];
  return [{ text: capital(name!), strong: true }, { text: [judged, group].filter(Boolean).join(' ') }];
}

function owners(context: Context): LabeledText[] {
  return namedMetrics(context.pitch).map((metric) => ({
    label: context.metricName(metric),
    value: context.personName(metric.ownerId),
  }));
}

function measuresOf(context: Context, reportId: string): string[] {
  const report = context.pitch.reporting?.find((item) => item.id === reportId);
  return (report?.metricIds ?? []).flatMap((id) => {
    const metric = context.metric(id);
    return metric ? context.metricName(metric) : [];
  });
}
