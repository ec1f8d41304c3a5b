/** What it asks of people's time, who covers and what stops it (deck.md s11-teams). */
import { fill } from '../../format/fill.ts';
import type { Context } from '../context.ts';
import { frameOf } from '../frame.ts';
import { hoursChart, hoursOfMonth, withMonth } from '../hours.ts';
import { namedMetrics } from '../lead.ts';
import { stopSide, valueWithUnit } from '../measure.ts';
import { splitSentence, withoutPeriod } from '../../format/sentence.ts';
import type { TimeSlide } from '../slide.ts';
import { titleOf } from '../title.ts';
import { counted, label, words } from '../words.ts';

const key = 'time';
/** A longer cover plan goes to the notes from its second sentence on. */
const longestCover = 230;

export function timeSlide(context: Context): TimeSlide | null {
  const filled = titleOf(context, key);
  if (!filled) return null;
  const { pitch, format } = context;
  const chart = hoursChart(context);
  const subtitle = chart?.bars
    ? fill(words.hours.bars, { month: format.number(hoursOfMonth(pitch)) })
    : withMonth(label(key, 'subtitle'), pitch, format);
  const facts = { total: total(context), cover: coverPlan(context).shown, stop: stop(context) };
  return {
    ...frameOf(context, key, filled.text),
    kind: key,
    ...(chart && { subtitle, chart }),
    facts: Object.entries(facts)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => ({ label: label(key, name), value })),
  };
}

/** The cover plan as far as it stands on the slide, and the rest for the notes. */
export function coverPlan({ pitch, text }: Context): { readonly shown: string; readonly rest: string } {
  const plan = text(pitch.timeAnswer?.coverPlan);
  if (plan.length <= longestCover) return { shown: withoutPeriod(plan), rest: '' };
  const { first, rest } = splitSentence(plan);
  return { shown: withoutPeriod(first), rest };
}

/** "2,664 hours in year 1; 360 a month at 30 pairs". */
function total({ pitch, figures, format }: Context): string {
  const { totalYear1: year, monthlyAtPeak } = figures.hours;
  const pairs = pitch.timeAnswer?.peakPairs;
  const month =
    monthlyAtPeak !== null &&
    pairs != null &&
    fill(year === null ? words.hours.monthAlone : words.hours.month, {
      hours: format.number(monthlyAtPeak),
      pairs: counted(pairs, words.pairs, format.number(pairs)),
    });
  return [year !== null && fill(words.hours.year, { hours: format.number(year) }), month].filter(Boolean).join('; ');
}

/** "Output lost to mentoring above 3.5% of planned good castings": the first guardrail with a stop value. */
function stop(context: Context): string {
  const guardrail = namedMetrics(context.pitch).find(
    (metric) => metric.kind === 'guardrail' && metric.threshold != null,
  );
  if (guardrail?.threshold == null) return '';
  return fill(words.beyond[stopSide(guardrail)], {
    name: context.metricName(guardrail),
    value: valueWithUnit(context, guardrail, guardrail.threshold),
  });
}
