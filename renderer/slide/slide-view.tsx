/** A laid slide as one SVG. It is drawn once for each laid slide and variant, and then only shown. */
import { memo } from 'react';
import { palettes, type Variant } from '../../src/chart/palette.ts';
import type { LaidSlide } from '../../src/slide/layout.ts';
import { page } from '../../src/slide/page.ts';
import { DrawnMarks } from './drawn-mark.tsx';
import styles from './slide.module.css';

interface SlideViewProps {
  laid: Pick<LaidSlide, 'marks' | 'title' | 'images'>;
  variant: Variant;
}

export const SlideView = memo(function SlideView({ laid, variant }: SlideViewProps) {
  const palette = palettes[variant];
  return (
    <svg
      className={styles['slide']}
      viewBox={`0 0 ${page.width} ${page.height}`}
      role="group"
      aria-label={laid.title}
      style={{ background: palette.ground }}
    >
      <DrawnMarks marks={laid.marks} palette={palette} images={laid.images} />
    </svg>
  );
});
