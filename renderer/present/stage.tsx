/** The slide that is up. All others are drawn in advance, one in each idle moment, so that a key press only has to show what is there. */
import { useEffect, useState } from 'react';
import type { LaidSlide } from '../../src/slide/show.ts';
import { SlideView } from '../slide/slide-view.tsx';
import styles from './stage.module.css';

interface StageProps {
  slides: readonly LaidSlide[];
  at: number;
  variant: 'light' | 'dark';
}

export function Stage({ slides, at, variant }: StageProps) {
  const [ready, setReady] = useState<readonly number[]>([at]);
  const drawn = ready.includes(at) ? ready : [...ready, at];
  const next = nearestTo(at, slides.length, drawn);
  useEffect(() => {
    if (next === undefined) return undefined;
    const idle = requestIdleCallback(() => setReady((before) => [...new Set([...before, at, next])]), {
      timeout: 500,
    });
    return () => cancelIdleCallback(idle);
  }, [at, next]);
  return (
    <div className={styles['stage']}>
      {drawn.map((index) => (
        <div key={index} className={styles['slide']} data-up={index === at} aria-hidden={index !== at}>
          <SlideView laid={slides[index]!} variant={variant} />
        </div>
      ))}
    </div>
  );
}

/** The slide that is not drawn yet and most likely to come next. */
function nearestTo(at: number, count: number, drawn: readonly number[]): number | undefined {
  const away = (index: number) => (index > at ? index - at : at - index + 0.5);
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => !drawn.includes(index))
    .toSorted((a, b) => away(a) - away(b))[0];
}
