/** Laying out the slide beside the page, and counting the slides of the talk. */
import { deck, omitted, slideFor } from '../../src/deck/deck.ts';
import type { Slide } from '../../src/deck/slide.ts';
import { fingerprint } from '../../src/facts/fingerprint.ts';
import { publicPart } from '../../src/pitch/public.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { layoutDeck, layoutSlide, type LaidSlide } from '../../src/slide/layout.ts';
import { foot } from '../../src/slide/page.ts';

export interface SlideRequest {
  key: string | null;
  /** Which part of a slide that goes on; -1 is the last one. */
  part: number;
}

/** A slide of the talk; one that goes on has several numbers. */
export interface TalkSlide {
  key: string;
  title: string;
  /** Of its first part. */
  number: number;
  parts: number;
}

export interface Talk {
  slides: readonly TalkSlide[];
  count: number;
  /** Of the whole talk: slides of the core with nothing true to say yet, each with its reason as a sentence. */
  leftOut?: readonly { key: string; text: string }[];
}

export interface ShownSlide {
  key: string | null;
  /** What is drawn; null when the slide has nothing to say yet. The images that it names are those of the pitch. */
  laid: Pick<LaidSlide, 'title' | 'marks'> | null;
  part: number;
  parts: number;
}

/** One slide as it is now. `talk` may be older than the pitch: numbers follow a moment later. */
export function shownSlide(pitch: Pitch, request: SlideRequest, talk: Talk): ShownSlide {
  const slide = request.key === null ? null : slideFor(request.key, publicPart(pitch));
  return laidSlide(pitch, request, talk, slide);
}

/** A slide laid out, with its number in a talk. */
export function laidSlide(pitch: Pitch, { key, part }: SlideRequest, talk: Talk, slide: Slide | null): ShownSlide {
  if (!slide) return { key, laid: null, part: 0, parts: 0 };
  const parts = layoutSlide(slide);
  const at = part < 0 ? parts.length - 1 : Math.min(part, parts.length - 1);
  const { title, marks } = parts[at]!;
  const n = (talk.slides.find((other) => other.key === key)?.number ?? 1) + at;
  const place = slide.backup ? { backup: 1 } : { n, all: Math.max(talk.count, n) };
  return {
    key,
    part: at,
    parts: parts.length,
    laid: { title, marks: [...marks, ...foot({ place, foot: slide.foot, fingerprint: fingerprint(pitch) ?? '' })] },
  };
}

/** Numbers and titles of all slides of the talk. */
export function talkOf(pitch: Pitch): Talk {
  const shown = publicPart(pitch);
  const leftOut = omitted(shown).flatMap(({ key, core, text }) => (core ? [{ key, text }] : []));
  return { ...talkOfDeck(deck(shown)), leftOut };
}

export function talkOfDeck(slides: readonly Slide[]): Talk {
  const laid = layoutDeck(slides);
  return {
    count: laid.length,
    slides: laid
      .filter((slide) => slide.part === 1)
      .map(({ slide, title, number, parts }) => ({ key: slide.key, title, number: number ?? 0, parts })),
  };
}
