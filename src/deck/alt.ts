/** Alternative texts of charts: whole sentences, without what is not known (guidance `slides.list[].alt`). */
import { altBeginning, altPattern } from './words.ts';

/** A pattern with its blanks filled; a clause whose blank is empty is left out with the words that lead to it. */
export function altSentence(pattern: string, values: Readonly<Record<string, string>>): string {
  const clauses = (pattern.match(/[^{]*?\{.*?(?:[,;:](?= )|$)/g) ?? []).map((clause) => ({
    text: clause.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
    known: [...clause.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => (values[name] ?? '') !== ''),
  }));
  const known = clauses.filter((clause) => clause.known).map((clause) => clause.text);
  return known.length === 0
    ? ''
    : `${known
        .join('')
        .trim()
        .replace(/[,;:.]+$/, '')}.`;
}

/** The text for one item of a slide's chart. */
export function altOf(key: string, each: string | null, values: Readonly<Record<string, string>>): string {
  return altSentence(altPattern(key, each), values);
}

/** The sentences of the items behind the beginning of the slide's alternative text. */
export function altText(key: string, sentences: readonly string[]): string {
  return [altBeginning(key), ...sentences].filter((sentence) => sentence !== '').join(' ');
}
