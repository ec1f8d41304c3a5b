/** The pitch, what it asks for, and why now. */
import { askedResources, resourceName } from '../asked.ts';
import { askClause, isBlank, splitSentence, splitTitle, withoutPeriod } from '../../format/sentence.ts';
import { words } from '../words.ts';
import { nounOf, type Slot } from './slot.ts';

/** Longest first sentence of the problem that makes a title (guidance `slots.problem`). */
const longestProblem = 110;

export const askSlots = {
  title: ({ pitch, text }) => text(pitch.title),
  titleShort: ({ pitch, text }) => splitTitle(text(pitch.title)).main,
  askClause: ({ pitch, text }) => askClause(text(pitch.decision?.ask)),
  askCount: (context) => nounOf(context, askedResources(context.pitch).length, words.nouns.thing),
  resourceTypes: (context) => {
    const types = askedResources(context.pitch).filter((resource) => resource.type != null);
    const names = new Set(types.map((resource) => resourceName(context, resource).toLowerCase()));
    return context.format.list([...names]);
  },
  problem: ({ pitch, text }) => {
    const first = withoutPeriod(splitSentence(text(pitch.problem?.statement)).first);
    return first.length <= longestProblem ? first : null;
  },
  fact: ({ pitch, text }) => withoutPeriod(text(pitch.problem?.facts?.find((item) => !isBlank(item.text))?.text)),
  costOfInaction: ({ pitch, format }) => {
    const amount = pitch.problem?.costOfInaction?.perYear;
    return amount != null && amount > 0 ? format.money(amount) : null;
  },
} satisfies Record<string, Slot>;
