/** The slide that is up, with its neighbors drawn in advance, so that the next key press only has to show what is there. */
import type { LaidSlide } from '../../src/slide/show.ts';
import { SlideView } from '../slide/slide-view.tsx';
import styles from './stage.module.css';

interface StageProps {
  slides: readonly LaidSlide[];
  at: number;
  variant: 'light' | 'dark';
}

export function Stage({ slides, at, variant }: StageProps) {
  return (
    <div className={styles['stage']}>
      {[at - 1, at, at + 1].map((index) => {
        const laid = slides[index];
        return (
          laid && (
            <div key={index} className={styles['slide']} data-up={index === at} aria-hidden={index !== at}>
              <SlideView laid={laid} variant={variant} />
            </div>
          )
        );
      })}
    </div>
  );
}
