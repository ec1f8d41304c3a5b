/** The ask (deck.md s01-title-ask). */
import type { LabeledText, TitleSlide } from '../slide.ts';
import type { Context } from '../context.ts';
import { frameOf } from '../frame.ts';
import { imageRef } from '../image.ts';
import { firstGateDate } from '../phases.ts';
import { isBlank, splitTitle } from '../../format/sentence.ts';
import type { Filled } from '../slots.ts';
import { fitsLines, heroTitle, titleOf } from '../title.ts';
import { label } from '../words.ts';

export function titleSlide(context: Context): TitleSlide | null {
  const { pitch, text, format, figures } = context;
  const filled = titleOf(context, 'title', { around: 'costHeadline', fits });
  if (!filled) return null;
  const { title, hero } = heroTitle(context, filled, figures.costHeadline);
  const logo = imageRef(context, pitch.organisation?.logoId);
  return {
    ...frameOf(context, 'title', title),
    kind: 'title',
    ...(hero && { hero }),
    pitchTitle: splitTitle(text(pitch.title)),
    organization: text(pitch.organisation?.name),
    forum: text(pitch.decision?.forum),
    ...(logo && { logo }),
    facts: facts(context, hero !== undefined),
  };

  function facts({ personName }: Context, withCost: boolean): LabeledText[] {
    const gate = firstGateDate(pitch);
    const decision = pitch.decision?.date;
    const all = {
      cash: withCost && figures.cashHeadline > 0 ? format.money(figures.cashHeadline) : '',
      time: withCost && figures.nonCashHeadline > 0 ? format.money(figures.nonCashHeadline) : '',
      gate: gate === null ? '' : format.date(gate),
      decision: isBlank(decision) ? '' : format.date(decision!),
      preparedBy: personName(pitch.preparedBy),
    };
    return Object.entries(all)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => ({ label: label('title', name), value }));
  }
}

/** The sentence after the number: two lines of 34 or three of 28 points, 800 wide. A title without number is a statement of any length. */
function fits({ around }: Filled): boolean {
  if (!around) return true;
  return fitsLines(around.after, 800, 34, 2) || fitsLines(around.after, 800, 28, 3);
}
