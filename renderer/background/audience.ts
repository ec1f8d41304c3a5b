/** The deck as an audience view shows it. */
import { backups, deck, slideFor } from '../../src/deck/deck.ts';
import { publicPart } from '../../src/pitch/public.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { layoutSlide } from '../../src/slide/layout.ts';
import { laidSlide, talkOfDeck, type ShownSlide, type SlideRequest, type Talk } from './slides.ts';

export interface AudienceRequest extends SlideRequest {
  /** Id of the view; null for the version that everyone sees. */
  view: string | null;
}

export interface AudienceDeck {
  request: AudienceRequest;
  talk: Talk;
  /** In the order in which they are numbered. */
  backups: readonly { key: string; title: string }[];
  slide: ShownSlide;
}

/** Its slides in their order, and one of them laid out: the one that was asked for, else the first. */
export function audienceDeck(pitch: Pitch, request: AudienceRequest): AudienceDeck {
  const shown = publicPart(pitch);
  const options = request.view === null ? {} : { viewId: request.view };
  const talk = talkOfDeck(deck(shown, options));
  const behind = backups(shown, options).map((slide) => ({
    key: slide.key,
    title: layoutSlide(slide)[0]?.title ?? '',
  }));
  const known = [...talk.slides, ...behind].some(({ key }) => key === request.key);
  const key = known ? request.key : (talk.slides[0]?.key ?? null);
  const slide = laidSlide(
    pitch,
    { key, part: request.part },
    talk,
    key === null ? null : slideFor(key, shown, options),
  );
  return { request, talk, backups: behind, slide };
}
