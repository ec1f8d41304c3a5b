import { slideFor } from '../../src/deck/deck.ts';
import type { PublicPitch } from '../../src/pitch/public.ts';
import { layoutSlide, type LaidSlide } from '../../src/slide/layout.ts';
import { SlideView } from '../slide/slide-view.tsx';

const known = new WeakMap<PublicPitch, ThumbnailSlide | null>();

type ThumbnailSlide = Pick<LaidSlide, 'title' | 'marks' | 'images'>;

/** The title slide without its foot, which nobody could read at this size; laid out once. */
function titleSlide(pitch: PublicPitch): ThumbnailSlide | null {
  let laid = known.get(pitch);
  if (laid === undefined) {
    const slide = slideFor('title', pitch);
    const part = slide && layoutSlide(slide)[0];
    laid = part ? { ...part, images: new Map() } : null;
    known.set(pitch, laid);
  }
  return laid;
}

export default function TitleSlide({ pitch, variant }: { pitch: PublicPitch; variant: 'light' | 'dark' }) {
  const laid = titleSlide(pitch);
  return laid && <SlideView laid={laid} variant={variant} />;
}
