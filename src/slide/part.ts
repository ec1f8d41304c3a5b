/** What a slide becomes when it is laid out: one part, or several when it does not fit on one. */
import type { Mark } from '../chart/mark.ts';
import type { Slide } from '../deck/slide.ts';
import type { Rich } from '../outline/text.ts';
import { titleBlock } from './page.ts';

export interface Part {
  /** As it stands on this part. */
  readonly title: string;
  readonly marks: readonly Mark[];
  /** What stands on this part, to be set as text when it is too long for its form. Absent: the whole slide is. */
  readonly words?: () => readonly Paragraph[];
}

/** A paragraph; a lead stands before it in 600 on a line of its own. */
export interface Paragraph {
  readonly lead?: string;
  readonly text: Rich;
}

export interface Setting {
  /** Whether the slide has several parts, and so the name of the part at the upper right. */
  readonly continued: boolean;
}

export type Layout<Kind extends Slide['kind']> = (slide: Extract<Slide, { kind: Kind }>, setting: Setting) => Part[];

/** The part, and what stands on it as text. */
export function worded(part: Part, words: () => readonly Paragraph[]): Part {
  return { ...part, words };
}

/** A part with the title at its usual place; `body` draws from where content begins. */
export function titledPart(
  title: string,
  subtitle: string | undefined,
  { continued }: Setting,
  body: (top: number) => readonly Mark[],
): Part {
  const block = titleBlock(title, continued, subtitle);
  return { title, marks: [...block.marks, ...body(block.top)] };
}

/**
 * Distributes items over parts, as many on each as `fits` allows, at least one. The last part has two items or more where that is possible.
 * `fits` is asked for growing runs of items that begin with the same one.
 */
export function distribute<Item>(
  items: readonly Item[],
  fits: (items: readonly Item[], part: number) => boolean,
): Item[][] {
  const parts: Item[][] = [];
  let rest = [...items];
  while (rest.length > 0) {
    let count = 1;
    while (count < rest.length && fits(rest.slice(0, count + 1), parts.length)) count += 1;
    parts.push(rest.slice(0, count));
    rest = rest.slice(count);
  }
  const last = parts.at(-1);
  const before = parts.at(-2);
  if (last?.length === 1 && before && before.length > 2) last.unshift(before.pop()!);
  return parts;
}

/** Padding above and below rows so that they fill a height: between the least and the most that look right. */
export function spread(heights: readonly number[], available: number, least: number, most: number): number {
  const used = heights.reduce((sum, height) => sum + height, 0);
  return Math.max(least, Math.min(most, (available - used) / Math.max(1, heights.length)));
}
