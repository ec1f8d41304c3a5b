/** Behind the figures: for the presenter, in sentences (deck.md p4-notes). */
import { countedLines } from '../business-case/benefits.ts';
import { fill } from '../format/fill.ts';
import guidance from '../../assets/guidance.json' with { type: 'json' };
import type { Context } from './context.ts';
import { namedMetrics } from './lead.ts';
import { small, withoutPeriod } from '../format/sentence.ts';
import { askAndFallback } from './slides/decision.ts';
import { coverPlan } from './slides/time.ts';
import { fillSentence } from './slots.ts';
import { words } from './words.ts';

/** The sentences for the slide with this key; none where the slide says all there is. */
export function behindFigures(context: Context, key: string): string[] {
  switch (key) {
    case 'why_now':
      return inaction(context);
    case 'metrics':
      return measured(context);
    case 'resources':
      return context.figures.benefit === null ? shareOfInaction(context) : [];
    case 'business_case':
      return returns(context);
    case 'time': {
      const { rest } = coverPlan(context);
      return rest === '' ? [] : [fill(words.notes.cover, { text: rest })];
    }
    case 'decision': {
      const { fallback, fallbackMoved } = askAndFallback(context);
      return fallbackMoved ? [fill(words.notes.fallback, { text: fallback })] : [];
    }
    default:
      return [];
  }
}

function inaction({ pitch, format, text }: Context): string[] {
  const cost = pitch.problem?.costOfInaction;
  const basis = text(cost?.basis);
  if (cost?.perYear == null || basis === '') return [];
  return [fill(words.notes.inaction, { amount: format.money(cost.perYear), text: basis })];
}

/** Where today's value comes from. */
function measured(context: Context): string[] {
  return namedMetrics(context.pitch).flatMap((metric) => {
    const { period, source, n } = metric.baseline ?? {};
    const parts = [
      context.text(source),
      context.text(period),
      n == null ? '' : fill(words.notes.sample, { n: context.format.number(n) }),
    ].filter((part) => part !== '');
    if (metric.baseline?.value == null || parts.length === 0) return [];
    return [fill(words.notes.measured, { metric: context.metricName(metric), source: parts.join(', ') })];
  });
}

/** Without a business case: what share of the cost of doing nothing would pay for the program. */
function shareOfInaction(context: Context): string[] {
  const note = guidance.slides.list.find((slide) => slide.key === 'resources')?.note;
  const filled = note && fillSentence(context, { text: note.text });
  return filled ? [filled.text] : [];
}

function returns({ pitch, figures, simulation, format, text }: Context): string[] {
  if (figures.benefit === null) return [];
  const lines = countedLines(pitch).map((line) =>
    fill(words.notes.line, {
      name: small(withoutPeriod(text(line.name))),
      amount: format.money(figures.benefitLinesYear1[line.id] ?? 0),
    }),
  );
  const sentences = [
    fill(words.notes.benefit, { amount: format.money(figures.benefit), lines: lines.join(', ') }),
    fill(words.notes.cost, { amount: format.money(figures.costHeadline), cash: format.money(figures.cashHeadline) }),
  ];
  const worst = simulation && figures.scenarios.low.roiPct;
  if (worst !== null) sentences.push(fill(words.notes.worst, { roi: format.percent(worst) }));
  return sentences;
}
