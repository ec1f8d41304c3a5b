/** From each objective through the work to a result (deck.md s04-line-of-sight). */
import type { ChainChart, ChainMeasure } from '../../outline/chart.ts';
import type { Metric, StrategyLink } from '../../pitch/schema.ts';
import { altOf, altText } from '../alt.ts';
import type { Context } from '../context.ts';
import { frameOf } from '../frame.ts';
import { linksWithMechanism } from '../line.ts';
import { targetOf, todayOf, wayOf } from '../measure.ts';
import { isBlank, small, withoutPeriod } from '../../format/sentence.ts';
import type { LineOfSightSlide } from '../slide.ts';
import { titleOf } from '../title.ts';
import { label } from '../words.ts';

const key = 'line_of_sight';
const columns = ['objective', 'mechanism', 'behaviourChange', 'leading', 'lagging'] as const;

export function lineOfSightSlide(context: Context): LineOfSightSlide | null {
  const chart = chainChart(context);
  const filled = chart && titleOf(context, key);
  return filled ? { ...frameOf(context, key, filled.text), kind: key, chart } : null;
}

/** One row for each link that says what pairs do; null without any. */
export function chainChart(context: Context): ChainChart | null {
  const links = context.shown(linksWithMechanism(context));
  const rows = links.map((link) => rowOf(context, link));
  if (rows.length === 0) return null;
  return {
    kind: 'chain',
    columns: columns
      .filter((id) => rows.some((row) => row[id] !== undefined && row[id] !== ''))
      .map((id) => ({ id, head: label(key, id) })),
    rows,
    alt: altText(
      key,
      links.map((link) => altOfLink(context, link)),
    ),
  };
}

function rowOf(context: Context, link: StrategyLink): ChainChart['rows'][number] {
  const { pitch, text, metric } = context;
  const objective = pitch.objectives?.find((item) => item.id === link.objectiveId);
  const leading = measureOf(context, metric(link.leadingMetricId));
  const lagging = measureOf(context, metric(link.laggingMetricId));
  return {
    id: link.id,
    objective: withoutPeriod(text(objective?.statement)),
    mechanism: withoutPeriod(text(link.mechanism)),
    behaviourChange: withoutPeriod(text(link.behaviourChange)),
    ...(leading && { leading }),
    ...(lagging && { lagging }),
  };
}

function measureOf(context: Context, metric: Metric | undefined): ChainMeasure | undefined {
  if (!metric || isBlank(metric.name)) return undefined;
  const [today, target] = [todayOf(context, metric), targetOf(context, metric)];
  return { from: today?.text ?? '', to: target?.text ?? '', name: context.metricName(metric) };
}

function altOfLink(context: Context, link: StrategyLink): string {
  const row = rowOf(context, link);
  const move = (metric: Metric | undefined) =>
    metric && !isBlank(metric.name)
      ? [context.metricName(metric), wayOf(context, metric)].filter(Boolean).join(', ')
      : '';
  return altOf(key, 'line', {
    objective: row.objective,
    mechanism: small(row.mechanism),
    behaviourChange: small(row.behaviourChange),
    leadingMetricMove: small(move(context.metric(link.leadingMetricId))),
    laggingMetricMove: small(move(context.metric(link.laggingMetricId))),
  });
}
