/** Looking for words in texts. */
import type { Stretch } from './sentences.ts';

/** Escapes a text for a pattern that takes it as it is. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** Finds whole words: the borders are letters, digits and _ of any script. */
export interface WordFinder {
  isIn: (text: string) => boolean;
  /** Every place, from left to right. */
  allIn: (text: string) => FoundWord[];
}

interface FoundWord extends Stretch {
  text: string;
}

/**
 * A finder for what the sources of these phrases match, the first listed first. Only borders in ASCII are part of the pattern and the others are
 * looked at in code, because a pattern with the letters of all scripts takes many times as long to compile.
 * @param sourceOf a pattern that begins with the first letter of the phrase
 */
export function wordFinder(
  phrases: readonly string[],
  flags: '' | 'i',
  sourceOf: (phrase: string) => string = literal,
): WordFinder {
  const pattern = new RegExp(
    `(?<![A-Za-z0-9_])(?:${byFirstLetter(phrases, flags, sourceOf)})(?![A-Za-z0-9_])`,
    `g${flags}`,
  );
  const next = (text: string): FoundWord | undefined => {
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const [found] = match;
      const end = match.index + found.length;
      if (!isLetterBeyondAscii(text, match.index - 1) && !isLetterBeyondAscii(text, end))
        return { text: found, start: match.index, end };
    }
    return undefined;
  };
  return {
    isIn(text) {
      pattern.lastIndex = 0;
      return next(text) !== undefined;
    },
    allIn(text) {
      const all: FoundWord[] = [];
      pattern.lastIndex = 0;
      for (let found = next(text); found; found = next(text)) all.push(found);
      return all;
    },
  };
}

/** One look at a letter then rules out all phrases that begin with another one. */
function byFirstLetter(phrases: readonly string[], flags: '' | 'i', sourceOf: (phrase: string) => string): string {
  const letterOf = (phrase: string) => (flags === 'i' ? phrase.charAt(0).toLowerCase() : phrase.charAt(0));
  return [...Map.groupBy(phrases, letterOf)]
    .map(([letter, mine]) => `(?=${literal(letter)})(?:${mine.map(sourceOf).join('|')})`)
    .join('|');
}

/** A finder for any of these words or phrases. */
export function wholeWords(phrases: readonly string[], flags: '' | 'i'): WordFinder {
  return wordFinder(
    phrases.toSorted((a, b) => b.length - a.length),
    flags,
  );
}

let letter: RegExp | undefined;

/** Whether a letter or digit that is not of ASCII stands at an offset. */
export function isLetterBeyondAscii(text: string, offset: number): boolean {
  if (!(text.charCodeAt(offset) > 127)) return false;
  letter ??= /[\p{L}\p{N}]/u;
  const isSecondHalf = /[\uDC00-\uDFFF]/.test(text.charAt(offset));
  return letter.test(
    isSecondHalf ? text.slice(offset - 1, offset + 1) : String.fromCodePoint(text.codePointAt(offset) ?? 32),
  );
}
