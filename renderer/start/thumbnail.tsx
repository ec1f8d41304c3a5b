import { deck } from '../../src/deck/deck.ts';
import type { PublicPitch } from '../../src/pitch/public.ts';
import { layoutDeck, type LaidSlide } from '../../src/slide/layout.ts';
import { SlideView } from '../slide/slide-view.tsx';
import { useSettings } from '../store/stores.ts';
import styles from './thumbnail.module.css';

const first = new WeakMap<PublicPitch, LaidSlide | null>();

/** The first slide of a pitch; laid out once. */
function firstSlide(pitch: PublicPitch): LaidSlide | null {
  let laid = first.get(pitch);
  if (laid === undefined) first.set(pitch, (laid = layoutDeck(deck(pitch).slice(0, 1))[0] ?? null));
  return laid;
}

/** The first slide of a pitch, small. What it says stands beside it, so it is silent. */
export function Thumbnail({ pitch }: { pitch: PublicPitch | null }) {
  const variant = useSettings((settings) => settings.preferences.slides);
  const laid = pitch && firstSlide(pitch);
  return (
    <span className={styles['thumbnail']} data-variant={variant} aria-hidden inert>
      {laid && <SlideView laid={laid} variant={variant} />}
    </span>
  );
}
