/** The message of a slide: the first sentence of guidance.json that the pitch can fill and that fits (guidance `slides.rule`). */
import { breakLines } from '../typeset/break.ts';
import { measure } from '../typeset/measure.ts';
import { holds } from './conditions.ts';
import type { Context } from './context.ts';
import { type Filled, fillSentence, full, type OwnValues } from './slots.ts';
import type { Hero } from './slide.ts';
import { slideWords, type Variant, words } from './words.ts';

/** Where a title is set (deck.md section 4): its width and how many lines it may take, in points. */
const titleBox = { width: 852, size: 30, lines: 2 } as const;

export interface TitleOptions {
  /** Values that this slide knows better than the pitch as a whole. */
  readonly own?: OwnValues;
  /** The slot that the title is set around. */
  readonly around?: string;
  /** Whether a filled title fits its place; without it, two lines of the title box. */
  readonly fits?: (filled: Filled) => boolean;
}

/**
 * The title of the slide with this key; null when no variant can be filled, and then there is no slide. A title that is too long takes its date
 * without the day, then the next variant is tried; when none fits, the shortest is taken.
 */
export function titleOf(context: Context, key: string, options: TitleOptions = {}): Filled | null {
  return choose(context, slideWords(key).variants, options);
}

/** The title of a part that goes on, by the number of its pattern; null when the pattern cannot be filled. */
export function continuedTitle(context: Context, key: string, index: number, own: OwnValues = {}): string | null {
  const variant = slideWords(key).continued?.[index];
  return variant ? (choose(context, [{ ...variant, when: [] }], { own })?.text ?? null) : null;
}

function choose(context: Context, variants: readonly Variant[], options: TitleOptions): Filled | null {
  const { own = {}, around, fits = fitsTitleBox } = options;
  let shortest: Filled | null = null;
  for (const variant of variants) {
    if (!(variant.when ?? []).every((name) => holds(context, name))) continue;
    const one = variant.one ?? (words.one as Record<string, string>)[variant.text];
    for (const manner of [full, { dayless: true }]) {
      const filled = fillSentence(context, { text: variant.text, one }, { own, manner, ...(around && { around }) });
      if (!filled) break;
      if (fits(filled)) return filled;
      if (!shortest || filled.text.length < shortest.text.length) shortest = filled;
    }
  }
  return shortest;
}

/** Whether a text takes at most so many lines of a width, in points. */
export function fitsLines(text: string, width: number, size: number, lines: number): boolean {
  const face = { size, weight: 600 } as const;
  if (measure(text, face) <= width) return true;
  return breakLines([{ text }], width, face).length <= lines;
}

function fitsTitleBox({ text }: Filled): boolean {
  return fitsLines(text, titleBox.width, titleBox.size, titleBox.lines);
}

/** A title around its number, and the same as a plain sentence. A million and more is written with its word (guidance `wordRules.money`). */
export function heroTitle(
  context: Context,
  filled: Filled,
  amount: number,
): { readonly title: string; readonly hero?: Hero } {
  if (!filled.around) return { title: filled.text };
  const { text, suffix } = context.format.moneyHero(amount);
  const hero = {
    before: filled.around.before,
    number: text,
    after: [suffix, filled.around.after].filter(Boolean).join(' '),
  };
  return { title: [hero.before, hero.number, hero.after].filter(Boolean).join(' '), hero };
}
