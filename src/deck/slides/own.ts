/** A slide of the user's own: words and a picture, no facts (domain.md `/deck`). */
import type { Pitch } from '../../pitch/schema.ts';
import type { Context } from '../context.ts';
import { frameOf } from '../frame.ts';
import { imageRef } from '../image.ts';
import { splitSentence, withoutPeriod } from '../../format/sentence.ts';
import type { OwnSlide } from '../slide.ts';
import { words } from '../words.ts';

type OwnSource = NonNullable<NonNullable<NonNullable<Pitch['deck']>['ownSlides']>>[number];

/** Null when it says nothing. A slide without title takes the first sentence of its text. */
export function ownSlide(context: Context, own: OwnSource): OwnSlide | null {
  const image = imageRef(context, own.imageId, own.altText);
  const typed = withoutPeriod(context.text(own.title));
  const text = context.paragraphs(own.text);
  if (typed === '' && text === '' && !image) return null;
  const { first, rest } = splitSentence(text);
  return {
    ...frameOf(context, own.id, typed || withoutPeriod(first) || image?.altText || words.names.own),
    backup: false,
    kind: 'own',
    text: typed === '' ? rest : text,
    ...(image && { image }),
  };
}
