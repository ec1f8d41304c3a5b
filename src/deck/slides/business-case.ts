/** What the first year returns, and how sure that is (deck.md s10-business-case). */
import { shareInWords } from '../../format/fractions.ts';
import { fill } from '../../format/fill.ts';
import type { OutcomesChart, RangeChart } from '../../outline/chart.ts';
import type { Rich } from '../../outline/text.ts';
import { altOf } from '../alt.ts';
import type { Context } from '../context.ts';
import { frameOf } from '../frame.ts';
import type { BusinessCaseSlide } from '../slide.ts';
import { titleOf } from '../title.ts';
import { label, words } from '../words.ts';

const key = 'business_case';

/** How far the median must lie below the point estimate to be told, in points. */
const tellingDifference = 1;

export function businessCaseSlide(context: Context): BusinessCaseSlide | null {
  const { figures, format, simulation } = context;
  const filled = figures.benefit === null ? null : titleOf(context, key);
  if (!filled || figures.benefit === null) return null;
  const chart = outcomesChart(context);
  return {
    ...frameOf(context, key, filled.text),
    kind: key,
    ...(chart && { subtitle: label(key, 'subtitle'), chart }),
    sums: [
      sum('benefit', figures.benefit, label(key, 'benefitNote')),
      sum('cost', figures.costHeadline, label(key, 'costNote')),
      {
        ...sum('net', figures.netBenefitHeadline, ''),
        note:
          figures.roiHeadlinePct === null
            ? ''
            : fill(label(key, 'netNote'), { roi: format.percent(figures.roiHeadlinePct) }),
        role: 'net',
        point: chart !== null,
      },
    ],
    share: shareOf(context),
    median:
      simulation && figures.roiHeadlinePct !== null && simulation.p50 < figures.roiHeadlinePct - tellingDifference
        ? fill(label(key, 'median'), { p50: format.wholePercent(simulation.p50) })
        : '',
  };

  function sum(name: string, amount: number, note: string) {
    return { label: label(key, name), note, amount: format.money(amount), role: 'part' as const, point: false };
  }
}

/** The twenty results; null without ranges. */
export function outcomesChart({ figures, simulation, format }: Context): OutcomesChart | null {
  if (!simulation || figures.roiHeadlinePct === null) return null;
  const { twenty: results, p10, p90, probAtLeastBreakEven: chance } = simulation;
  const short = results.filter((result) => result < 0).length;
  const enough = results.length - short;
  const chancePct = format.wholePercent(chance * 100);
  const whole = (value: number) => ({ value, text: format.wholePercent(value) });
  return {
    kind: 'outcomes',
    results,
    breakEven: 0,
    short: { count: short, text: countOf(short, results.length), words: label(key, 'fallShort') },
    enough: {
      count: enough,
      text: countOf(enough, results.length),
      words: fill(label(key, 'breakEven'), { chancePct }),
    },
    low: whole(p10),
    high: whole(p90),
    point: { value: figures.roiHeadlinePct, text: format.percent(figures.roiHeadlinePct) },
    rangeWords: label(key, 'range'),
    locale: format.locale,
    alt: altOf(key, null, {
      k: String(short),
      rest: String(enough),
      chancePct,
      p10: format.wholePercent(p10),
      p90: format.wholePercent(p90),
      roi: format.percent(figures.roiHeadlinePct),
    }),
  };
}

/** The range bar of the one-pager; null without ranges. */
export function rangeChart(context: Context): RangeChart | null {
  const outcomes = outcomesChart(context);
  if (!outcomes) return null;
  const { low, high, point, alt } = outcomes;
  return { kind: 'range', low, high, point, breakEven: { value: 0, text: label('tornado', 'breakEven') }, alt };
}

const countOf = (count: number, all: number) => fill(words.outcomes, { n: count, all });

/** "It pays for itself if seven eighths (87.6%) of what we expect happens." Above the whole it never does. */
function shareOf({ figures, format }: Context): Rich {
  const breakEvenShare = figures.breakEvenShareOfExpectedBenefit;
  if (breakEvenShare === null || breakEvenShare > 1) return [];
  const exact = format.percent(breakEvenShare * 100);
  const inWords = shareInWords(breakEvenShare).words;
  const [before = '', between = '', after = ''] = label(key, 'share').split(/\{\w+\}/);
  if (/\d/.test(inWords)) return [{ text: before }, { text: exact, strong: true }, { text: after.replace(/^\)/, '') }];
  return [
    { text: before },
    { text: inWords, strong: true },
    { text: `${between}${exact})`, soft: true },
    { text: after.replace(/^\)/, '') },
  ];
}
