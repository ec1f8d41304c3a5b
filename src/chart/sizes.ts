/** How large a chart is drawn: the same geometry serves the wall and the page. */
import { type Voice, voice } from './text.ts';
import type { Ink } from './mark.ts';

export interface Sizes {
  /** Points of names and values. */
  readonly text: number;
  /** Points of labels, axes and sources. */
  readonly label: number;
  /** Bars, rings, lines and gaps relative to those of a slide. */
  readonly unit: number;
}

/** On a slide of 960 x 540 pt (deck.md section 3). */
export const slideSizes: Sizes = { text: 20, label: 16, unit: 1 };

/** On paper (deck.md section 7). */
export const pageSizes: Sizes = { text: 9, label: 8.5, unit: 0.5 };

/** Names and values. */
export function textVoice(sizes: Sizes, weight: 400 | 600 = 400, color: Ink = 'ink'): Voice {
  return { ...voice(sizes.text, sizes.text * 1.25, weight, color), softSize: sizes.label };
}

/** Labels and axes. */
export function labelVoice(sizes: Sizes, weight: 400 | 600 = 400, color: Ink = 'ink2'): Voice {
  return voice(sizes.label, sizes.label * 1.25, weight, color);
}

/** The same voice with figures of equal width, for numbers that stand below each other. */
export function tabular(style: Voice): Voice {
  return { ...style, tabular: true };
}
