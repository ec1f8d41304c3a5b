/** Looking for words in texts. */

/** Escapes a text for a pattern that takes it as it is. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** Finds whole words: the borders are letters, digits and _ of any script. */
export interface WordFinder {
  isIn: (text: string) => boolean;
  /** Every place, from left to right. */
  allIn: (text: string) => { text: string; start: number; end: number }[];
}

/**
 * A finder for whatever the source of a pattern matches. Only borders in ASCII are part of the pattern and the others are looked at in code, because
 * a pattern with the letters of all scripts takes many times as long to compile.
 */
export function wordFinder(source: string, flags: '' | 'i'): WordFinder {
  const pattern = new RegExp(`(?<![A-Za-z0-9_])(?:${source})(?![A-Za-z0-9_])`, `g${flags}`);
  function* places(text: string) {
    for (const match of text.matchAll(pattern)) {
      const [found] = match;
      const end = match.index + found.length;
      if (!isLetterBeyondAscii(text, match.index - 1) && !isLetterBeyondAscii(text, end))
        yield { text: found, start: match.index, end };
    }
  }
  return { isIn: (text) => !places(text).next().done, allIn: (text) => [...places(text)] };
}

/** A finder for any of these words or phrases. */
export function wholeWords(phrases: readonly string[], flags: '' | 'i'): WordFinder {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  return wordFinder(longestFirst.map(literal).join('|'), flags);
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
