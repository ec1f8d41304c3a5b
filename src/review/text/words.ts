/** Looking for words in texts. */

/** Escapes a text for a pattern that takes it as it is. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

const noWordBefore = '(?<![\\p{L}\\p{N}_])';
const noWordAfter = '(?![\\p{L}\\p{N}_])';

/** A pattern for any of these words or phrases, whole: the borders are letters, digits and _ of any script. */
export function wholeWords(phrases: readonly string[], flags: 'iu' | 'u' | 'gu'): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return new RegExp(`${noWordBefore}(?:${longestFirst.map(literal).join('|')})${noWordAfter}`, flags);
}
