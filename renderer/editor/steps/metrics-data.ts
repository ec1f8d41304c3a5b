/** Looks at the metrics of a pitch as the form needs them. */
import type { Metric, Pitch, Report } from '../../../src/pitch/schema.ts';
import { say } from '../../ui/words.ts';

export type Kind = 'lagging' | 'leading' | 'guardrail';
export const kinds: readonly Kind[] = ['lagging', 'leading', 'guardrail'];

const byId = new WeakMap<readonly Metric[], Map<string, Metric>>();

/** A metric by its id. */
export function metricOf(pitch: Pitch, id: string): Metric | undefined {
  const { metrics } = pitch;
  if (!metrics) return undefined;
  let map = byId.get(metrics);
  if (!map) byId.set(metrics, (map = new Map(metrics.map((metric) => [metric.id ?? '', metric]))));
  return map.get(id);
}

/** Ids of the metrics of a kind, in their order; one without a kind is shown with the results, where its kind is asked for. */
export function idsOfKind(pitch: Pitch, kind: Kind): string[] {
  return (pitch.metrics ?? []).filter((metric) => (metric.kind ?? 'lagging') === kind).map((metric) => metric.id ?? '');
}

/** What a metric is called in a sentence. */
export function metricName(pitch: Pitch, id: string): string {
  return metricOf(pitch, id)?.name?.trim() || say.editing.open.text;
}

/** The report whose rhythm and first date the form shows for a metric: a recurring one first. */
export function reportOf(pitch: Pitch, id: string): Report | null {
  const holding = (pitch.reporting ?? []).filter((report) => report.metricIds?.includes(id));
  return holding.find((report) => report.cadence !== 'once') ?? holding[0] ?? null;
}
