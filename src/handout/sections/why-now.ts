/** 1: the problem, the facts, what doing nothing costs, and what else was weighed. */
import type { Context } from '../../deck/context.ts';
import { isBlank, withoutPeriod, withPeriod } from '../../format/sentence.ts';
import { slideFor } from '../../deck/deck.ts';
import { fill } from '../../format/fill.ts';
import type { List } from '../../outline/block.ts';
import { plain, type Rich } from '../../outline/text.ts';
import { lead, paragraph, tableOfSlide } from '../parts.ts';
import { words } from '../words.ts';
import type { Section } from './section.ts';

export const whyNow: Section = ({ context }) => {
  const { pitch, text } = context;
  const slide = slideFor('why_now', pitch);
  const statement = withPeriod(text(pitch.problem?.statement));
  const alternatives = slideFor('alternatives', pitch);
  const table = alternatives?.kind === 'table' ? alternatives : null;
  const message = slide?.title ?? '';
  const repeats = withoutPeriod(statement).startsWith(withoutPeriod(message));
  return [
    ...(repeats ? [] : lead(message, plain(costOfInaction(context)))),
    ...paragraph(plain(statement)),
    ...facts(context),
    ...tableOfSlide(table, { caption: plain(words.why.alternatives) }),
  ];
};

/** What the cost of doing nothing is made of, with its arithmetic. */
function costOfInaction({ pitch, text }: Context): string {
  const { text: made, basis } = pitch.problem?.costOfInaction ?? {};
  const sentence = withoutPeriod(text(made));
  const arithmetic = withoutPeriod(text(basis));
  if (sentence === '' || arithmetic === '') return withPeriod(sentence || arithmetic);
  return fill(words.why.basis, { text: sentence, basis: arithmetic });
}

function facts({ pitch, text }: Context): List[] {
  const items = (pitch.problem?.facts ?? [])
    .filter((fact) => !isBlank(fact.text))
    .map((fact) => ({ text: withSource(withoutPeriod(text(fact.text)), text(fact.source)) }));
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}

/** A statement with its source in brackets and secondary ink. */
export function withSource(statement: string, source: string): Rich {
  return source === '' ? plain(statement) : [{ text: `${statement} ` }, { text: `(${source})`, soft: true }];
}
