/** How the values of a metric are written (deck.md section 5, "Decimals" and "Unit"). */
import type { NumberFormats } from './numbers.ts';

type Maybe<T> = T | null | undefined;

/** The unit of a metric. */
export interface InUnit {
  readonly unit?: Maybe<string>;
}

/** What the rules need of a metric. */
export interface MeasuredIn extends InUnit {
  readonly baseline?: Maybe<{ readonly value?: Maybe<number> }>;
  readonly target?: Maybe<{ readonly value?: Maybe<number> }>;
  readonly threshold?: Maybe<number>;
}

const MAX_DECIMALS = 6;

/** As many decimals as the longest of baseline, target and threshold has. */
export function metricDecimals(metric: MeasuredIn): number {
  return Math.max(...[metric.baseline?.value, metric.target?.value, metric.threshold].map(decimalsOf));
}

function decimalsOf(value: Maybe<number>): number {
  if (value === null || value === undefined) return 0;
  const [, decimals = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e(.+))?$/.exec(String(value)) ?? [];
  return Math.min(MAX_DECIMALS, Math.max(0, decimals.length - Number(exponent)));
}

/** Whether the metric's values are percentages: exactly when its unit begins with % (domain.md 1.2). */
export function isPercentage(metric: InUnit): boolean {
  return metric.unit?.trimStart().startsWith('%') ?? false;
}

/** Units that say what kind of number it is and are not read out. "count per trainee-month" and "mean 1-5" are among them. */
const silentUnit = /^(?:count|ratio|mean|currency)\b/i;

/**
 * The unit as it follows a number in a sentence: up to its first bracket or "per"; null when none is printed.
 * "hours per year" is "hours"; percentages, counts, ratios, means and money have none.
 */
export function unitAfterNumber(metric: InUnit): string | null {
  const unit = metric.unit?.trim() ?? '';
  if (isPercentage(metric) || silentUnit.test(unit)) return null;
  return unit.split(/\s*[([]|\s+per\b/i)[0]?.trim() || null;
}

/** What follows the metric's name after a comma: the rest of a percentage's unit ("of cast weight"), else the unit; null for none. */
export function unitAfterName(metric: InUnit): string | null {
  const unit = metric.unit?.trim() ?? '';
  if (isPercentage(metric)) return unit.slice(1).trim() || null;
  return silentUnit.test(unit) ? null : unit || null;
}

/** A value of the metric with the metric's decimals; % and currency stand at the number, other units do not. */
export function metricValue(numbers: NumberFormats, metric: MeasuredIn, value: number): string {
  const decimals = metricDecimals(metric);
  if (isPercentage(metric)) return numbers.percent(value, decimals);
  if (/^currency\b/i.test(metric.unit?.trim() ?? '')) return numbers.moneyExact(value);
  return numbers.number(value, decimals);
}

/** A value of the metric as it stands in a sentence: "4.1%", "10.5 months". Number and unit are held together. */
export function metricValueInSentence(numbers: NumberFormats, metric: MeasuredIn, value: number): string {
  const unit = unitAfterNumber(metric);
  const text = metricValue(numbers, metric, value);
  return unit ? `${text}\u00A0${unit}` : text;
}
