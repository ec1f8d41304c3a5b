/** The way through a talk: its slides with their planned time, and the shorter way when time runs out (design section 7). */
import type { Slide } from '../deck/slide.ts';
import { keepRank } from '../deck/talk.ts';

const minute = 60_000;

/** A slide of the talk; one that goes on has several. */
export interface PathSlide {
  readonly key: string;
  /** Planned time, milliseconds. */
  readonly planned: number;
  /** 1 = never left out, then the higher the earlier. */
  readonly keep: number;
}

/** The path through laid slides, without the backups. A slide that goes on shares its minutes out evenly. */
export function pathOf(
  slides: readonly { slide: Pick<Slide, 'key' | 'minutes' | 'backup'>; parts: number }[],
): PathSlide[] {
  return slides
    .filter(({ slide }) => !slide.backup)
    .map(({ slide: { key, minutes }, parts }) => ({ key, planned: (minutes / parts) * minute, keep: keepRank(key) }));
}

/**
 * Which of the slides after `at` to leave out so that what follows `at` takes no longer than `time` milliseconds: those that matter least first, whole
 * slides with all their parts, never the ask. Empty when everything fits; when even the shortest path is too long, all that can be left out.
 */
export function cutToFit(path: readonly PathSlide[], at: number, time: number): number[] {
  const rest = path.slice(at + 1);
  const here = path[at]?.key;
  let needed = rest.reduce((sum, { planned }) => sum + planned, 0);
  const out = new Set<string>();
  for (const { key } of rest.filter(({ keep }) => keep > 1).toSorted((a, b) => b.keep - a.keep)) {
    if (needed <= time) break;
    // The slide in the room is not left in its middle.
    if (out.has(key) || key === here) continue;
    out.add(key);
    needed -= rest.reduce((sum, slide) => sum + (slide.key === key ? slide.planned : 0), 0);
  }
  return path.flatMap(({ key }, index) => (index > at && out.has(key) ? [index] : []));
}
