/** Cost, return and what they depend on. */
import { chanceInWords } from '../../format/fractions.ts';
import { driverNames } from '../drivers.ts';
import { small } from '../../format/sentence.ts';
import type { Context } from '../context.ts';
import type { Slot } from './slot.ts';

/** Figures that rest on the cost are not stated before people's time is priced (guidance `wordRules.timePriced`). */
export const caseSlots = {
  costHeadline: (context) => ifPriced(context, ({ figures, format }) => format.money(figures.costHeadline)),
  cashHeadline: (context) => ifPriced(context, ({ figures, format }) => format.money(figures.cashHeadline)),
  inactionShare: (context) => {
    const perYear = context.pitch.problem?.costOfInaction?.perYear;
    if (!context.figures.priced || perYear == null || perYear < context.figures.costHeadline) return null;
    return context.format.wholePercent((context.figures.costHeadline / perYear) * 100);
  },
  benefit: ({ figures, format }) =>
    figures.benefit !== null && figures.benefit > 0 ? format.money(figures.benefit) : null,
  gap: (context) => {
    const { benefit, netBenefitHeadline: net, priced } = context.figures;
    return priced && benefit !== null && net < 0 ? context.format.money(-net) : null;
  },
  paybackMonths: ({ figures, format }) => {
    if (figures.simplePaybackMonths === null) return null;
    const months = Math.round(figures.simplePaybackMonths);
    return { count: months, text: format.number(months) };
  },
  years: ({ figures, format }) => ({ count: figures.horizonYears, text: format.countWord(figures.horizonYears) }),
  npv: ({ figures, format }) => (figures.npv === null ? null : format.money(figures.npv)),
  chance: ({ figures, simulation }) =>
    figures.priced && simulation !== null ? chanceInWords(simulation.probAtLeastBreakEven).words : null,
  driver: (context) => {
    const [first] = driverNames(context);
    return first === undefined ? null : small(first);
  },
} satisfies Record<string, Slot>;

const ifPriced = (context: Context, words: (context: Context) => string) =>
  context.figures.priced ? words(context) : null;
