/** Risks, assumptions and alternatives. */
import type { Context } from '../context.ts';
import { risksBySize } from '../../facts/core.ts';
import { knownTopRisk } from '../risks.ts';
import { isBlank, small, withoutPeriod } from '../../format/sentence.ts';
import { words } from '../words.ts';
import { countOf, nounOf, type Slot } from './slot.ts';

export const argumentSlots = {
  risk: ({ pitch, text }) => small(withoutPeriod(text(knownTopRisk(pitch)?.text))),
  riskCount: (context) => countOf(context, risksBySize(context.pitch).length),
  assumptionCount: (context) => nounOf(context, assumptionsOf(context).length, words.nouns.assumption),
  sourcedAssumptions: (context) => {
    const count = assumptionsOf(context).filter((item) => !isBlank(item.source)).length;
    return count === 0 ? words.none : context.format.countWord(count);
  },
  alternativeCount: (context) => {
    const changing = (context.pitch.decision?.alternatives ?? []).filter(
      (item) => item.doNothing !== true && !isBlank(item.name),
    );
    return nounOf(context, changing.length, words.nouns.alternative);
  },
} satisfies Record<string, Slot>;

const assumptionsOf = ({ pitch }: Context) => (pitch.assumptions ?? []).filter((item) => !isBlank(item.text));
