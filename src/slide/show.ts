/** The laid slides of a pitch: the talk, then the backups. */
import { backups, deck, type DeckOptions } from '../deck/deck.ts';
import { fingerprint } from '../facts/fingerprint.ts';
import type { PublicPitch } from '../pitch/public.ts';
import { layoutDeck, type LaidSlide } from './layout.ts';

export type { LaidSlide } from './layout.ts';

/** What the room can be shown, in the order of the show's indices: slides of the talk in their order, then backups. The fingerprint stands in the foot. */
export function layoutShow(pitch: PublicPitch, options: DeckOptions = {}): LaidSlide[] {
  const facts = fingerprint(pitch);
  return layoutDeck([...deck(pitch, options), ...backups(pitch, options)], {
    images: pitch.images ?? null,
    ...(facts !== null && { fingerprint: facts }),
  });
}
