import { lazy, Suspense } from 'react';
import type { PublicPitch } from '../../src/pitch/public.ts';
import { useSettings } from '../store/stores.ts';
import styles from './thumbnail.module.css';

// Laying out a slide takes much code that a window with a pitch leaves to its worker.
const TitleSlide = lazy(() => import('./thumbnail.tsx'));

/** The first slide of a pitch, small. What it says stands beside it, so it is silent. */
export function Thumbnail({ pitch }: { pitch: PublicPitch | null }) {
  const variant = useSettings((settings) => settings.preferences.slides);
  return (
    <span className={styles['thumbnail']} data-variant={variant} aria-hidden inert>
      <Suspense>{pitch && <TitleSlide pitch={pitch} variant={variant} />}</Suspense>
    </span>
  );
}
