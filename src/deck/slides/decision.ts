/** The decision: what is asked for, who decides, and the smaller yes (deck.md s13-decision). */
import { fill } from '../../format/fill.ts';
import type { Resource } from '../../pitch/schema.ts';
import { askedResources, resourceName } from '../asked.ts';
import type { Context } from '../context.ts';
import { amountOf } from '../figures.ts';
import { frameOf } from '../frame.ts';
import { withPeriod } from '../../format/sentence.ts';
import type { DecisionRow, DecisionSlide, LabeledText } from '../slide.ts';
import { heroTitle, titleOf } from '../title.ts';
import { label } from '../words.ts';

const key = 'decision';
/** A longer ask moves the fallback to the sign-off sheet and the notes. */
const longestAsk = 420;

export function decisionSlide(context: Context): DecisionSlide | null {
  const filled = titleOf(context, key, { around: 'costHeadline' });
  if (!filled) return null;
  const { title, hero } = heroTitle(context, filled, context.figures.costHeadline);
  const { ask, fallback, fallbackMoved } = askAndFallback(context);
  const rows = askedResources(context.pitch).map((resource) => rowOf(context, resource));
  const approved = approvedSum(context, rows);
  return {
    ...frameOf(context, key, title),
    kind: key,
    ...(hero && { hero }),
    ask,
    ...(fallback !== '' && !fallbackMoved && { fallback: { label: label(key, 'fallback'), value: fallback } }),
    heads: {
      what: label(key, 'what'),
      decides: label(key, 'decides'),
      yes: label(key, 'yes'),
      no: label(key, 'no'),
      later: label(key, 'later'),
    },
    rows,
    ...(rows.some((row) => row.value > 0) && { total: { label: label(key, 'total'), value: totalOf(context, rows) } }),
    ...(approved && { approved }),
  };
}

/** The ask and the smaller yes in the user's words, and whether the ask leaves no room for it on the slide. */
export function askAndFallback({ pitch, text }: Context): { ask: string; fallback: string; fallbackMoved: boolean } {
  const ask = withPeriod(text(pitch.decision?.ask));
  const fallback = withPeriod(text(pitch.decision?.fallback));
  return { ask, fallback, fallbackMoved: ask.length > longestAsk && fallback !== '' };
}

function rowOf(context: Context, resource: Resource): DecisionRow {
  const { pitch, figures, format } = context;
  const amount = amountOf(figures, resource);
  const answer = pitch.decisions?.findLast((item) => item.resourceId === resource.id && item.answer != null)?.answer;
  return {
    id: resource.id,
    what: resourceName(context, resource),
    value: amount?.total ?? 0,
    amount: amount === null ? '' : amount.total === 0 ? label(key, 'free') : format.money(amount.total),
    decides: context.personName(resource.approverId),
    ...(answer && { answer }),
  };
}

const totalOf = ({ format }: Context, rows: readonly DecisionRow[]) =>
  format.money(rows.reduce((sum, row) => sum + row.value, 0));

function approvedSum(context: Context, rows: readonly DecisionRow[]): LabeledText | null {
  const yes = rows.filter((row) => row.answer === 'yes');
  if (yes.length === 0) return null;
  return { label: fill(label(key, 'approved'), { amount: '' }).trim(), value: totalOf(context, yes) };
}
