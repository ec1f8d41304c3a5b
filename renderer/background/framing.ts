/** What to say instead of feel-good wording (CHK-38): the user's own text with the sentence that holds the phrase said as a business strategy. */
import { objectiveFor, slotsOf } from '../../src/catalogue/slots.ts';
import { firstResult, leadMetric } from '../../src/catalogue/lead.ts';
import { reword } from '../../src/catalogue/reframe.ts';
import { contextOf } from '../../src/deck/context.ts';
import { slotText, type SlotName } from '../../src/deck/slots.ts';
import { getAt } from '../../src/pitch/pointer.ts';
import { publicPart } from '../../src/pitch/public.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { moneyOf } from '../../src/review/case.ts';
import type { Finding } from '../../src/review/check.ts';
import { phraseIn } from '../../src/review/text/lexicon.ts';

export interface Framing {
  /** What stands there now, in three parts; the phrase is the middle one. */
  now: readonly [string, string, string];
  /** The whole text as it would be, in three parts; the new sentence is the middle one. */
  after: readonly [string, string, string];
  /** Every value of the new sentence stands in the pitch. */
  isWhole: boolean;
  /** The question whose answer fills what is missing. */
  ask: string;
}

/** The rewording of a finding of CHK-38; null for any other, and where the guidance has none. Values come from the pitch alone. */
export function framingOf(pitch: Pitch, finding: Pick<Finding, 'id' | 'path' | 'subject'>): Framing | null {
  const text = getAt(pitch, finding.path);
  if (finding.id !== 'CHK-38' || finding.subject === null || typeof text !== 'string') return null;
  const phrase = phraseIn(text, finding.subject);
  if (!phrase) return null;
  const objective = objectiveFor(pitch, finding.path);
  const slots = slotsOf(pitch, moneyOf(pitch), { objective });
  const context = contextOf(publicPart(pitch));
  const metric = firstResult(pitch, objective) ?? leadMetric(pitch);
  const rewording = reword(
    finding.subject,
    metric?.name ?? '',
    (name) => slots(name) ?? slotText(context, name as SlotName),
  );
  if (!rewording) return null;
  const { start, end } = sentenceAround(text, phrase.start);
  return {
    now: [text.slice(0, phrase.start), text.slice(phrase.start, phrase.end), text.slice(phrase.end)],
    after: [text.slice(0, start), rewording.text, text.slice(end)],
    isWhole: rewording.isWhole,
    ask: rewording.ask,
  };
}

/** The sentence that a place is in, with its end. A colon does not end one here: the rewording is a whole sentence. */
function sentenceAround(text: string, at: number): { start: number; end: number } {
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(/[.!?]\s+/g)) {
    if (index >= at) return { start, end: index + 1 };
    start = index + sign.length;
  }
  return { start, end: text.trimEnd().length };
}
