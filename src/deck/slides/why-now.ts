/** Why now, and what doing nothing costs (deck.md s02-why-now). */
import type { Context } from '../context.ts';
import { frameOf } from '../frame.ts';
import { isBlank, splitSentence, withoutPeriod, withPeriod } from '../../format/sentence.ts';
import type { WhyNowSlide } from '../slide.ts';
import { hangingFact } from '../hanging-fact.ts';
import { slotText } from '../slots.ts';
import { heroTitle, titleOf } from '../title.ts';

export function whyNowSlide(context: Context): WhyNowSlide | null {
  const { pitch, text } = context;
  const filled = titleOf(context, 'why_now', { around: 'costOfInaction', fits: () => true });
  if (!filled) return null;
  const { title, hero } = heroTitle(context, filled, pitch.problem?.costOfInaction?.perYear ?? 0);

  const statement = text(pitch.problem?.statement);
  const { first, rest } = splitSentence(statement);
  const problemIsTitle = !hero && withoutPeriod(first) === title;
  const facts = context.shown((pitch.problem?.facts ?? []).filter((fact) => !isBlank(fact.text)));
  const factIsTitle = !hero && !problemIsTitle;
  return {
    ...frameOf(context, 'why_now', title),
    kind: 'why_now',
    ...(hero && { hero }),
    cost: hero ? withPeriod(text(pitch.problem?.costOfInaction?.text)) : '',
    problem: withPeriod(problemIsTitle ? rest : statement),
    facts: facts
      .filter((fact) => !factIsTitle || withoutPeriod(text(fact.text)) !== title)
      .map((fact) => hangingFact(text(fact.text), text(fact.source))),
    continued: slotText(context, 'problem') ?? title,
  };
}
