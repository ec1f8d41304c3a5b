/** The slide beside the page and the slides of the talk, as the background worker laid them out last. */
import { createStore } from 'zustand/vanilla';
import type { ShownSlide, Talk } from '../background/slides.ts';

export interface SlidesState {
  /** Null until the first one is laid out. */
  slide: ShownSlide | null;
  talk: Talk;
}

export function createSlidesStore() {
  return createStore<SlidesState>()(() => ({ slide: null, talk: { slides: [], count: 0 } }));
}
