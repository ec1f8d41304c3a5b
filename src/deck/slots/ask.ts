/** The pitch, what it asks for, and why now. */
import { askedResources, resourceName } from '../asked.ts';
import { askClause, isBlank, splitSentence, splitTitle, withoutPeriod } from '../sentence.ts';
import { counted, words } from '../words.ts';
import type { Slot } from './slot.ts';

/** Longest first sentence of the problem that makes a title (guidance `slots.problem`). */
const longestProblem = 110;

export const askSlots = {
  organization: ({ pitch, text }) => text(pitch.organisation?.name),
  title: ({ pitch, text }) => text(pitch.title),
  titleShort: ({ pitch, text }) => splitTitle(text(pitch.title)).main,
  askClause: ({ pitch, text }) => askClause(text(pitch.decision?.ask)),
  askCount: ({ pitch, format }) => {
    const count = askedResources(pitch).length;
    return count > 0 ? { count, text: counted(count, words.nouns.thing, format.countWord(count)) } : null;
  },
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
