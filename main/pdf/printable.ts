/** What cannot be printed is found before anything is drawn. */
import { missingCharacters } from '../../src/typeset/characters.ts';

/** Stands for a character that the fonts lack. */
const mark = '?';
/** Texts that are read but not drawn, or no text at all. */
const unseen: ReadonlySet<string> = new Set([
  'alt',
  'altText',
  'base64',
  'url',
  'language',
  'locale',
  'kind',
  'id',
  'role',
]);

/**
 * The outline with every character that the fonts lack replaced by a mark, and these characters, each once, in order of appearance. The same
 * outline when there are none.
 */
export function printable<T>(outline: T): { readonly outline: T; readonly unprintable: readonly string[] } {
  if (!hasMissing(outline)) return { outline, unprintable: [] };
  const found = new Set<string>();
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return replaced(value, found);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unseen.has(key) ? item : walk(item)]));
  };
  const result = walk(outline) as T;
  return { outline: result, unprintable: [...found] };
}

function hasMissing(value: unknown): boolean {
  if (typeof value === 'string') return missingCharacters(value).length > 0;
  if (Array.isArray(value)) return value.some(hasMissing);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, item]) => !unseen.has(key) && hasMissing(item));
}

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

function replaced(text: string, found: Set<string>): string {
  if (missingCharacters(text).length === 0) return text;
  // What a reader sees as one sign becomes one mark.
  return [...clusters.segment(text)]
    .map(({ segment }) => {
      if (missingCharacters(segment).length === 0) return segment;
      found.add(segment);
      return mark;
    })
    .join('');
}
