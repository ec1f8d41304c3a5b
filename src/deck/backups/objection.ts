/** An objection and its answer (deck.md b01-objection). Never who raised it. */
import { fill } from '../../format/fill.ts';
import type { Objection } from '../../pitch/schema.ts';
import type { Context } from '../context.ts';
import { evidenceNote, evidenceOf, numberedEvidence } from '../evidence.ts';
import { frameOf } from '../frame.ts';
import { isBlank, splitAnswer, withoutPeriod } from '../../format/sentence.ts';
import type { ObjectionSlide } from '../slide.ts';
import { objectionPrefix } from '../talk.ts';
import { titleOf } from '../title.ts';
import { label, words } from '../words.ts';

const key = 'objection:<id>';
const mostEvidence = 2;

/** Null without an answer, or without the objection. */
export function objectionSlide(context: Context, objection: Objection): ObjectionSlide | null {
  if (isBlank(objection.text) || isBlank(objection.answer)) return null;
  const { first, rest } = splitAnswer(context.text(objection.answer));
  const filled = titleOf(context, key, { own: { answerFirst: withoutPeriod(first) } });
  if (!filled) return null;
  const entries = evidenceOf(context, objection.evidenceIds);
  const numbered = numberedEvidence(context.pitch);
  const more = entries.slice(mostEvidence).map((entry) => numbered.indexOf(entry) + 1);
  return {
    ...frameOf(context, objectionPrefix + objection.id, filled.text),
    kind: 'objection',
    quote: fill(label(key, 'quote'), { objection: context.text(objection.text) }),
    answer: rest,
    evidence: entries.slice(0, mostEvidence).map((entry) => evidenceNote(context, entry)),
    more: more.length === 0 ? '' : fill(words.evidence.more, { numbers: context.format.list(more.map(String)) }),
  };
}
