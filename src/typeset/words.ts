/** Texts as words, and which of them must not be parted (deck.md sections 3 and 5). */
import type { Rich, Run } from '../outline/text.ts';
import { clean } from './characters.ts';

/** A number as people write it, with sign and currency, that a unit can follow. */
const number = /^[(“"‘']*[~≈≤≥<>±+−–-]?\p{Sc}?(?:\d[\d.,:'’–-]*)?\d\.?$/u;
/** A short word after a number is its unit or what it counts: "6 hours", "20 August". */
const unit = /^[\p{L}%‰°€$£×][\p{L}.\-–²³/]{0,14}[,.;:)”"]*$/u;
/** "a", "I", "=": never alone at the end of a line. */
const single = /^(?:[(“"‘']*\p{L}|=)$/u;
const month = /^\p{Lu}\p{L}{2,8}\.?$/u;
const dayOfMonth = /^\d{1,2}(?:st|nd|rd|th)?[.,]?$/;
/** A number that ends a phrase belongs to the word before it: "in year 1; then". */
const closing = /^\d{1,3}(?:[–-]\d{1,3})?[,.;:)]$/;
const quarter = /^[QH]\d$/;
const year = /^(?:19|20)\d\d[,.;:)”"]*$/;

/** Whether a line may not end between the two words. `before` is the word before `first`. */
export function belongTogether(before: string, first: string, second: string): boolean {
  if (single.test(first) || second === '=') return true;
  if (number.test(first) && !year.test(first) && unit.test(second)) return true;
  if ((closing.test(second) && /\p{L}$/u.test(first)) || (quarter.test(first) && year.test(second))) return true;
  if (month.test(first) && (dayOfMonth.test(second) || year.test(second))) return true;
  // "March 10, 2027", "20 August 2027", "20 août 2027"
  return year.test(second) && dayOfMonth.test(month.test(before) ? first : before);
}

export interface Word {
  readonly runs: readonly Run[];
  readonly text: string;
  readonly gap?: Run;
}

/** Splits paragraphs (line ends) into words (plain spaces), keeping the voices of the runs. */
export function paragraphs(rich: Rich): Word[][] {
  const all: Word[][] = [];
  let words: Word[] = [];
  let runs: Run[] = [];
  let gap: Run | undefined;
  const endWord = () => {
    if (runs.length === 0) return;
    const text = runs.map((run) => run.text).join('');
    words.push(gap && words.length > 0 ? { runs, text, gap } : { runs, text });
    runs = [];
    gap = undefined;
  };
  for (const run of rich) {
    for (const part of clean(run.text).split(/( +|\n)/)) {
      if (part === '') continue;
      if (part === '\n') {
        endWord();
        all.push(words);
        words = [];
      } else if (part.startsWith(' ')) {
        endWord();
        gap = { ...run, text: ' ' };
      } else {
        runs.push({ ...run, text: part });
      }
    }
  }
  endWord();
  all.push(words);
  return all;
}

/** A dash between spaces hangs on the word before it. */
export function withDashes(words: readonly Word[]): Word[] {
  const merged: Word[] = [];
  for (const word of words) {
    const last = merged.at(-1);
    if (last && word.gap && /^[–—]$/.test(word.text)) {
      merged[merged.length - 1] = { ...last, runs: [...last.runs, word.gap, ...word.runs] };
    } else merged.push(word);
  }
  return merged;
}
