/** The laid slides of a pitch: the talk, then the backups. */
import { backups, deck, type DeckOptions } from '../deck/deck.ts';
import type { PublicPitch } from '../pitch/public.ts';
import { type DeckLayoutOptions, layoutDeck, type LaidSlide } from './layout.ts';

export type { LaidSlide } from './layout.ts';

export interface ShowOptions extends DeckOptions, Pick<DeckLayoutOptions, 'fingerprint'> {}

/** What the room can be shown, in the order of the show's indices: slides of the talk in their order, then backups. */
export function layoutShow(pitch: PublicPitch, options: ShowOptions = {}): LaidSlide[] {
  const { fingerprint } = options;
  const images = pitch.images ?? null;
  return layoutDeck([...deck(pitch, options), ...backups(pitch, options)], {
    images,
    ...(fingerprint !== undefined && { fingerprint }),
  });
}
