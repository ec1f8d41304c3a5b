/** What success means: every measure from today to its target (deck.md s05-metrics). */
import { fill } from '../../format/fill.ts';
import { isPercentage } from '../../format/metrics.ts';
import type { MovementChart, MovementRow } from '../../outline/chart.ts';
import type { Metric } from '../../pitch/schema.ts';
import { altOf, altText } from '../alt.ts';
import type { Context } from '../context.ts';
import { frameOf } from '../frame.ts';
import { namedMetrics } from '../lead.ts';
import { byDate, figureOf, stopSide, targetOf, todayOf, unitDetail } from '../measure.ts';
import { capital, isBlank } from '../../format/sentence.ts';
import type { MetricsSlide } from '../slide.ts';
import { continuedTitle, titleOf } from '../title.ts';
import { altPattern, label, words } from '../words.ts';

const key = 'metrics';
const kinds = ['lagging', 'leading', 'guardrail'] as const;
type Kind = (typeof kinds)[number];

export function metricsSlide(context: Context): MetricsSlide | null {
  const chart = movementChart(context);
  const filled = chart && titleOf(context, key);
  if (!filled) return null;
  const leadingBy = byDate(context, lastDate(metricsOf(context, 'leading')));
  const leading = leadingBy === '' ? null : continuedTitle(context, key, 0, { by: leadingBy });
  const guardrail = continuedTitle(context, key, 1);
  return {
    ...frameOf(context, key, filled.text),
    kind: key,
    chart,
    continued: { ...(leading !== null && { leading }), ...(guardrail !== null && { guardrail }) },
  };
}

/** The measures by kind, the lead first; those without a kind stand with the results. Null without any. */
export function movementChart(context: Context, only?: ReadonlySet<string>): MovementChart | null {
  const groups = kinds
    .map((kind) => ({ kind, metrics: metricsOf(context, kind).filter((metric) => !only || only.has(metric.id)) }))
    .filter(({ metrics }) => metrics.length > 0)
    .map(({ kind, metrics }) => groupOf(context, kind, metrics));
  if (groups.length === 0) return null;
  const rows = groups.flatMap((group) => group.rows);
  return {
    kind: 'movement',
    labels: { today: label(key, 'today'), target: label(key, 'target'), none: label(key, 'new') },
    groups,
    alt: altText(key, [
      ...rows.map((row) => altOfRow(context, row)),
      rows.length > 1 && rows[0]?.lead ? altPattern(key, null) : '',
    ]),
  };
}

function metricsOf(context: Context, kind: Kind): readonly Metric[] {
  const { leadMetric } = context;
  const all = context.shown(namedMetrics(context.pitch).filter((metric) => (metric.kind ?? 'lagging') === kind));
  return leadMetric && all.includes(leadMetric) ? [leadMetric, ...all.filter((item) => item !== leadMetric)] : all;
}

function groupOf(context: Context, kind: Kind, metrics: readonly Metric[]): MovementChart['groups'][number] {
  const [first = ''] = metrics.map((metric) => metric.target?.by ?? '');
  const sameDate = kind !== 'guardrail' && metrics.every((metric) => (metric.target?.by ?? '') === first);
  const name = metrics.length === 1 ? words.groups[kind] : label(key, kind);
  const stop = metrics.length === 1 ? label(key, 'stop') : words.groups.stops;
  const hasStop = kind === 'guardrail' && metrics.some((metric) => metric.threshold != null);
  const behind = hasStop ? stop : sameDate ? byDate(context, first) : '';
  return {
    kind,
    heading: [name, behind].filter(Boolean).join(', '),
    rows: metrics.map((metric) => rowOf(context, kind, metric, !sameDate && kind !== 'guardrail')),
  };
}

function rowOf(context: Context, kind: Kind, metric: Metric, withDate: boolean): MovementRow {
  const { format } = context;
  const today = todayOf(context, metric);
  const target = kind === 'guardrail' ? undefined : targetOf(context, metric);
  const by = metric.target?.by;
  const date = withDate && !isBlank(by) ? format.monthYear(by!) : '';
  return {
    id: metric.id,
    name: context.metricName(metric),
    detail: [unitDetail(context, metric), date].filter(Boolean).join(', '),
    kind,
    lead: metric === context.leadMetric,
    ...scaleOf(kind, metric),
    ...(today && { today }),
    ...(target && { target }),
    ...(kind === 'guardrail' && metric.threshold != null && { stop: stopOf(context, metric, metric.threshold) }),
    by: capital(byDate(context, by)),
  };
}

function stopOf(context: Context, metric: Metric, value: number) {
  const { text, long } = figureOf(context, metric, value);
  const pattern = words.stop[stopSide(metric)];
  return { value, text: fill(pattern, { value: text }), long: fill(pattern, { value: long }) };
}

/** Zero-based, up to the larger value; bare percentages 0 to 100; "mean 1-5" as it says. */
function scaleOf(kind: Kind, metric: Metric): { from: number; to: number } {
  const last = kind === 'guardrail' ? metric.threshold : metric.target?.value;
  const values = [metric.baseline?.value, last].filter((value) => value != null);
  const named = /^(?:mean|score|scale|rating)\D*(\d+)\s*(?:-|–|to)\s*(\d+)/i.exec(metric.unit?.trim() ?? '');
  const bounds = [0];
  if (kind !== 'guardrail' && isPercentage(metric) && metric.unit?.trim() === '%') bounds.push(100);
  if (named && Number(named[1]) < Number(named[2])) bounds.splice(0, 1, Number(named[1]), Number(named[2]));
  const from = Math.min(...bounds, ...values);
  const to = Math.max(...bounds, ...values);
  return from < to ? { from, to } : { from, to: from + 1 };
}

function lastDate(metrics: readonly Metric[]): string | null {
  const dates = metrics.flatMap((metric) => metric.target?.by ?? []);
  return dates.toSorted().at(-1) ?? null;
}

function altOfRow(context: Context, row: MovementRow): string {
  const { name, today, target, stop } = row;
  const metric = context.metric(row.id);
  if (row.kind === 'guardrail') {
    const value = metric?.threshold;
    return altOf(key, 'guardrail', {
      name,
      today: today?.long ?? '',
      within: stop && metric ? words.within[stopSide(metric)] : '',
      stop: value == null || !metric ? '' : figureOf(context, metric, value).long,
    });
  }
  const by = byDate(context, metric?.target?.by);
  if (!target) return today ? `${name}: ${today.long}.` : `${name}.`;
  const pattern = altPattern(key, today ? 'metric' : 'metric without baseline');
  const text = fill(pattern, { name, today: today?.text ?? '', target: target.long, by });
  return text.replace(/\s+\.$/, '.');
}
