/** How a measure is to move, in words. */
import guidance from '../../assets/guidance.json' with { type: 'json' };
import { fill } from '../format/fill.ts';
import type { Format } from '../format/format.ts';
import { shortName, small } from '../format/sentence.ts';
import type { Metric } from '../pitch/schema.ts';
import { filled } from './terms.ts';

/** The short name of a measure: its own, else its name up to the first comma or bracket. */
export function metricShortName({ name, shortName: own }: Pick<Metric, 'name' | 'shortName'>): string {
  return filled(own) ? own.trim() : shortName(name ?? '');
}

/**
 * "scrap rate down from 4.8% to 4.1% by the end of 2028" (guidance.json slides.wordRules, movement); null unless name, baseline, target and date are
 * there.
 * @param by the date in words, empty when there is none
 */
export function movementWords(
  format: Format,
  metric: Metric,
  { name, by }: { name: string; by: string },
): string | null {
  const [from, to] = [metric.baseline?.value, metric.target?.value];
  if (from == null || to == null || by === '' || !filled(metric.name)) return null;
  const way = to < from ? 'down' : to > from ? 'up' : 'same';
  return fill(guidance.slides.wordRules.movement[way], {
    metric: small(name),
    baseline: format.metricValue(metric, from),
    target: format.metricValueInSentence(metric, to),
    by,
  });
}
