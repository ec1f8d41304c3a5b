/** A measure in words: its name, its figures with and without unit, its movement (deck.md section 5). */
import { movementWords } from '../catalogue/movement.ts';
import { fill } from '../format/fill.ts';
import { isPercentage, unitAfterName } from '../format/metrics.ts';
import guidance from '../../assets/guidance.json' with { type: 'json' };
import type { UnitFigure } from '../outline/chart.ts';
import type { Metric } from '../pitch/schema.ts';
import type { Context } from './context.ts';
import { isBlank } from '../format/sentence.ts';
import { words } from './words.ts';

type Maybe<T> = T | null | undefined;

/** A value of the measure as a number and in words. */
export function figureOf(context: Context, metric: Metric, value: number): UnitFigure {
  return {
    value,
    text: context.format.metricValue(metric, value),
    long: context.format.metricValueInSentence(metric, value),
  };
}

export function todayOf(context: Context, metric: Metric): UnitFigure | undefined {
  const value = metric.baseline?.value;
  return value == null ? undefined : figureOf(context, metric, value);
}

export function targetOf(context: Context, metric: Metric): UnitFigure | undefined {
  const value = metric.target?.value;
  return value == null ? undefined : figureOf(context, metric, value);
}

/** "by the end of 2028"; without its day "by August 2027" for a title that is too long. Empty without a date. */
export function byDate(context: Context, iso: Maybe<string>, dayless = false): string {
  if (isBlank(iso)) return '';
  const full = context.format.byDate(iso!);
  const isDay = full === fill(guidance.slides.wordRules.date.day, { date: context.format.date(iso!) });
  return dayless && isDay
    ? fill(guidance.slides.wordRules.date.day, { date: context.format.monthYearLong(iso!) })
    : full;
}

/** "scrap rate down from 4.8% to 4.1% by the end of 2028"; null unless name, baseline, target and date are there. */
export function movementOf(context: Context, metric: Metric, dayless = false): string | null {
  return movementWords(context.format, metric, {
    name: context.metricName(metric),
    by: byDate(context, metric.target?.by, dayless),
  });
}

/** "4.8% to 4.1%", "85%": what is known of the way, for alternative texts. */
export function wayOf(context: Context, metric: Metric): string {
  const [today, target] = [todayOf(context, metric), targetOf(context, metric)];
  if (today && target) return fill(words.range, { low: today.text, high: target.long });
  return (target ?? today)?.long ?? '';
}

/** What follows the name in secondary ink: the unit that does not stand at the number. */
export function unitDetail(context: Context, metric: Metric): string {
  return context.text(unitAfterName(metric));
}

/** Whether a guardrail's stop value is the most or the least that is allowed. */
export function stopSide(metric: Metric): 'most' | 'least' {
  const [stop, today] = [metric.threshold, metric.baseline?.value];
  if (metric.direction === 'higher_better') return 'least';
  if (metric.direction === 'lower_better' || stop == null || today == null) return 'most';
  return stop < today ? 'least' : 'most';
}

/** A value with its whole unit for a sentence: "3.5% of planned good castings", "4 hours per leader-month". */
export function valueWithUnit(context: Context, metric: Metric, value: number): string {
  const text = context.format.metricValue(metric, value);
  const unit = unitDetail(context, metric);
  return unit === '' ? text : isPercentage(metric) ? `${text} ${unit}` : `${text}\u00A0${unit}`;
}
