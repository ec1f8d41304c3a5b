/**
 * The slides beside the page. The one that is shown is laid out anew after each key press has been painted; how many slides there are, and their
 * titles, when the window is idle.
 */
import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand/react';
import { steps } from '../../../src/catalogue/guidance.ts';
import { deck, slideFor } from '../../../src/deck/deck.ts';
import { fingerprint } from '../../../src/facts/fingerprint.ts';
import { publicPart, type PublicPitch } from '../../../src/pitch/public.ts';
import { layoutDeck, layoutSlide, type LaidSlide } from '../../../src/slide/layout.ts';
import { foot } from '../../../src/slide/page.ts';
import { pitchStore, viewStore } from '../../store/stores.ts';
import { partOfView, slideOfStep, slideOfView } from './current.ts';

/** A slide of the talk; one that goes on has several numbers. */
export interface TalkSlide {
  key: string;
  title: string;
  /** Of its first part. */
  number: number;
  parts: number;
}

/** What is drawn of a laid slide. */
export type ShownPart = Pick<LaidSlide, 'marks' | 'title' | 'images'>;

interface SlidesState {
  key: string | null;
  /** The parts of the slide; empty when it has nothing to say yet. */
  parts: readonly ShownPart[];
  /** Which of them is shown. */
  part: number;
  talk: readonly TalkSlide[];
  count: number;
}

const slidesStore = createStore<SlidesState>()(() => ({ key: null, parts: [], part: 0, talk: [], count: 0 }));

export function useSlides<T>(select: (state: SlidesState) => T): T {
  return useStore(slidesStore, select);
}

/** Starts following the pitch and the view. Returns the function that stops it. */
export function followSlides(): () => void {
  const showSoon = afterPaint(showCurrent);
  const countSoon = whenQuiet(countTalk);
  showCurrent();
  countSoon();
  const stops = [
    pitchStore.subscribe((state, before) => {
      if (state.pitch === before.pitch) return;
      showSoon();
      countSoon();
    }),
    viewStore.subscribe((state, before) => {
      if (state.slide !== before.slide || state.focus !== before.focus || state.step !== before.step) showSoon();
    }),
    slidesStore.subscribe((state, before) => {
      if (state.talk !== before.talk) showSoon();
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

let shown: { pitch: PublicPitch; key: string | null; focus: string | null; talk: readonly TalkSlide[] } | null = null;

function showCurrent(): void {
  const whole = pitchStore.getState().pitch;
  const pitch = publicPart(whole);
  const key = slideOfView(viewStore.getState());
  const { talk, count, part, key: last } = slidesStore.getState();
  const { focus, slide: chosen } = viewStore.getState();
  if (shown?.pitch === pitch && shown.key === key && shown.focus === focus && shown.talk === talk) return;
  const moved = shown?.focus !== focus;
  shown = { pitch, key, focus, talk };
  const slide = key === null ? null : slideFor(key, pitch);
  const images = new Map((pitch.images ?? []).map((image) => [image.id, image]));
  const number = talk.find((other) => other.key === key)?.number ?? 1;
  const parts = slide ? layoutSlide(slide) : [];
  slidesStore.setState({
    key,
    part:
      (moved && chosen === null ? partOfView(viewStore.getState(), whole, parts.length) : null) ??
      (key === last ? Math.max(0, Math.min(part, parts.length - 1)) : 0),
    parts: parts.map(({ marks, title }, index) => ({
      title,
      images,
      marks: [
        ...marks,
        ...foot({
          place: { n: number + index, all: Math.max(count, number + index) },
          foot: slide?.foot ?? '',
          fingerprint: fingerprint(whole) ?? '',
        }),
      ],
    })),
  });
}

let counted: PublicPitch | null = null;

function countTalk(): void {
  const pitch = publicPart(pitchStore.getState().pitch);
  if (counted === pitch) return;
  counted = pitch;
  const laid = layoutDeck(deck(pitch));
  const talk = laid
    .filter((slide) => slide.part === 1)
    .map(({ slide, title, number, parts }) => ({ key: slide.key, title, number: number ?? 0, parts }));
  const before = slidesStore.getState().talk;
  const same = before.length === talk.length && before.every((slide, index) => isSame(slide, talk[index]));
  slidesStore.setState({ count: laid.length, ...(!same && { talk }) });
}

function isSame(a: TalkSlide, b: TalkSlide | undefined): boolean {
  return a.key === b?.key && a.title === b.title && a.number === b.number && a.parts === b.parts;
}

/** Turns to the next (1) or previous (-1) slide of the talk. */
export function turn(by: 1 | -1): void {
  const { key, part, talk, count } = slidesStore.getState();
  const at = (talk.find((slide) => slide.key === key)?.number ?? 1) + part + by;
  const goal = talk.find((slide) => slide.number <= at && at < slide.number + slide.parts);
  if (at < 1 || at > count || !goal) return;
  viewStore.getState().show({ slide: goal.key });
  showCurrent();
  slidesStore.setState({ part: at - goal.number });
}

/** Key of the slide beside the page, for "Present from this slide". */
export function currentSlide(): string | null {
  return slidesStore.getState().key;
}

/** Titles of the talk with the step that feeds each, for finding them. */
export function slideTitles(): (TalkSlide & { step: string | null })[] {
  return slidesStore.getState().talk.map((slide) => ({
    ...slide,
    step: steps.find(({ id, slides }) => slides.includes(slide.key) || slideOfStep(id) === slide.key)?.id ?? null,
  }));
}

/** Runs once after the next paint, however often it is asked for. */
function afterPaint(run: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        asked = false;
        run();
      }),
    );
  };
}

const pause = 200;

/** Runs when nothing was asked for during a moment and the window is idle: laying out a whole talk may take longer than a frame. */
function whenQuiet(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => requestIdleCallback(run, { timeout: 500 }), pause);
  };
}
