/** The words of slides: titles, labels and alternative texts (assets/guidance.json `slides`), and what is missing there (assets/words/deck.json). */
import guidance from '../../assets/guidance.json' with { type: 'json' };
import deckWords from '../../assets/words/deck.json' with { type: 'json' };
import { fill } from '../format/fill.ts';

/** A sentence with slots; it is taken when its conditions hold. `one` is the same for a count of one. */
export interface Variant {
  readonly text: string;
  readonly when?: readonly string[];
  readonly one?: string;
}

interface SlideWords {
  readonly key: string;
  readonly variants: readonly Variant[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly alt?: readonly { readonly each?: string; readonly text: string; readonly first?: string }[];
  readonly continued?: readonly Variant[];
}

const byKey = new Map((guidance.slides.list as readonly SlideWords[]).map((slide) => [slide.key, slide]));

export const singulars: Readonly<Record<string, string>> = guidance.slides.wordRules.singular.words;
export const words = deckWords;

/** A pattern for one and for many. */
export interface Counted {
  readonly one: string;
  readonly many: string;
}

/** "one thing", "four things": the pattern for the count, with the count in `n`. */
export function counted(count: number, pattern: Counted, n: string): string {
  return fill(count === 1 ? pattern.one : pattern.many, { n });
}

/** The words of a slide by its key in guidance.json. */
export function slideWords(key: string): SlideWords {
  return byKey.get(key) ?? { key, variants: [] };
}

/** A label of a slide; straight apostrophes of the file become curly ones. */
export function label(key: string, name: string): string {
  return (slideWords(key).labels?.[name] ?? name).replaceAll("'", '’');
}

/** The pattern of a slide's alternative text; `each` names the item it repeats for, null the one for the whole. */
export function altPattern(key: string, each: string | null): string {
  return slideWords(key).alt?.find((alt) => (alt.each ?? null) === each)?.text ?? '';
}

/** How a slide's alternative text begins ("Timeline."). */
export function altBeginning(key: string): string {
  return slideWords(key).alt?.find((alt) => alt.first)?.first ?? '';
}
