/** Risks, objections, assumptions, alternatives and evidence. */
import { evidenceWords } from '../../catalogue/evidence.ts';
import { citeShort } from '../evidence.ts';
import { risksBySize, topRisk } from '../risks.ts';
import { isBlank, small, splitSentence, withoutPeriod } from '../sentence.ts';
import { counted, words } from '../words.ts';
import type { Context } from '../context.ts';
import { countOf, type Slot } from './slot.ts';

/** The slots of a single objection or evidence entry take the first of the pitch; the slide of another one fills them itself. */
export const argumentSlots = {
  risk: ({ pitch, text }) => small(withoutPeriod(text(topRisk(pitch)?.text))),
  riskCount: (context) => countOf(context, risksBySize(context.pitch).length),
  objection: ({ pitch, text }) => text(pitch.objections?.find((item) => !isBlank(item.text))?.text),
  answerFirst: ({ pitch, text }) => {
    const answer = pitch.objections?.find((item) => !isBlank(item.answer))?.answer;
    return withoutPeriod(splitSentence(text(answer)).first);
  },
  assumptionCount: ({ pitch, format }) => {
    const count = (pitch.assumptions ?? []).filter((item) => !isBlank(item.text)).length;
    return count > 0 ? { count, text: counted(count, words.nouns.assumption, format.countWord(count)) } : null;
  },
  sourcedAssumptions: (context) =>
    context.format.countWord(
      (context.pitch.assumptions ?? []).filter((item) => !isBlank(item.text) && !isBlank(item.source)).length,
    ),
  alternativeCount: (context) => {
    const count = changing(context).length;
    return count > 0 ? { count, text: counted(count, words.nouns.alternative, context.format.countWord(count)) } : null;
  },
  alternatives: (context) =>
    context.format.list(changing(context).map((item) => small(withoutPeriod(context.text(item.name))))),
  cite: (context) => citeShort(context.text(entryOf(context)?.cite)),
  claim: (context) => context.text(entryOf(context)?.claim),
  figure: (context) => context.text(entryOf(context)?.figure),
  grade: (context) => entryOf(context)?.grade,
  limits: (context) => context.text(entryOf(context)?.limits),
} satisfies Record<string, Slot>;

const changing = ({ pitch }: Context) =>
  (pitch.decision?.alternatives ?? []).filter((item) => item.doNothing !== true && !isBlank(item.name));

const entryOf = ({ pitch }: Context) => pitch.evidence?.[0] && evidenceWords(pitch.evidence[0]);
