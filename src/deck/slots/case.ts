/** Cost, return and what they depend on. */
import { chanceInWords } from '../../format/fractions.ts';
import { driverNames } from '../drivers.ts';
import { small } from '../sentence.ts';
import { fill } from '../../format/fill.ts';
import { words } from '../words.ts';
import type { Context } from '../context.ts';
import type { Slot } from './slot.ts';

/** Figures that rest on the cost are not stated before people's time is priced (guidance `wordRules.timePriced`). */
export const caseSlots = {
  costHeadline: (context) => ifPriced(context, ({ figures, format }) => format.money(figures.total)),
  cashHeadline: (context) => ifPriced(context, ({ figures, format }) => format.money(figures.cash)),
  timeHeadline: (context) => ifPriced(context, ({ figures, format }) => format.money(figures.time)),
  inactionShare: (context) => {
    const perYear = context.pitch.problem?.costOfInaction?.perYear;
    if (!context.figures.priced || perYear == null || perYear < context.figures.total) return null;
    return context.format.wholePercent((context.figures.total / perYear) * 100);
  },
  benefit: ({ figures, format }) =>
    figures.benefit !== null && figures.benefit > 0 ? format.money(figures.benefit) : null,
  benefitRange: ({ figures, format }) =>
    figures.benefitRange &&
    fill(words.range, { low: format.money(figures.benefitRange.low), high: format.money(figures.benefitRange.high) }),
  gap: (context) => {
    const { benefit, total, priced } = context.figures;
    return priced && benefit !== null && benefit < total ? context.format.money(total - benefit) : null;
  },
  paybackMonths: ({ figures, format }) => {
    if (figures.paybackMonths === null) return null;
    const months = Math.round(figures.paybackMonths);
    return { count: months, text: format.number(months) };
  },
  years: ({ figures, format }) => ({ count: figures.years, text: format.countWord(figures.years) }),
  npv: ({ figures, format }) => (figures.npv === null ? null : format.money(figures.npv)),
  chance: ({ figures, simulation }) =>
    figures.priced && simulation !== null ? chanceInWords(simulation.chance).words : null,
  driver: (context) => {
    const [first] = driverNames(context);
    return first === undefined ? null : small(first);
  },
} satisfies Record<string, Slot>;

const ifPriced = (context: Context, words: (context: Context) => string) =>
  context.figures.priced ? words(context) : null;
