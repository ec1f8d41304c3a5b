/**
 * Breaking text into lines (deck.md sections 3 and 5): a hyphenated word, a number with its unit and a date stay on one line, no last line holds a
 * single word, and a word that is wider than the line is broken rather than running over.
 */
import type { Rich, Run } from '../outline/text.ts';
import { clean } from './characters.ts';
import { type Face, faceOf, measure } from './measure.ts';

export interface Line {
  readonly runs: Rich;
  /** Points; at most the width asked for, unless a single character is wider. */
  readonly width: number;
  /** The text itself ends the line here: a paragraph ends. */
  readonly ends?: true;
}

export interface BreakOptions {
  /** Lines of nearly equal length, as for titles. Never takes more lines than without. */
  readonly balance?: boolean;
}

/** What stays together: stretches of text without a place to break, and their width. */
interface Chunk {
  readonly runs: readonly Run[];
  readonly width: number;
  /** Width of the space before it when it does not begin a line. */
  readonly space: number;
  /** The space itself, in the voice it is written in. */
  readonly gap?: Run;
}

/** A number as people write it, with sign and currency, that a unit can follow. */
const number = /^[(“"‘']*[~≈≤≥<>±+−–-]?\p{Sc}?(?:\d[\d.,:'’–-]*)?\d\.?$/u;
/** A short word after a number is its unit or what it counts: "6 hours", "20 August". */
const unit = /^[\p{L}%‰°€$£×][\p{L}.\-–²³/]{0,11}[,.;:)”"]*$/u;
const month = /^\p{Lu}\p{L}{2,8}\.?$/u;
const dayOfMonth = /^\d{1,2}(?:st|nd|rd|th)?[.,]?$/;
const year = /^(?:19|20)\d\d[,.;:)”"]*$/;

/** Whether a line may not end between the two words. `before` is the word before `first`. */
function joined(before: string, first: string, second: string): boolean {
  if (number.test(first) && !year.test(first) && unit.test(second)) return true;
  if (month.test(first) && (dayOfMonth.test(second) || year.test(second))) return true;
  // "March 10, 2027", "20 August 2027", "20 août 2027"
  return year.test(second) && (dayOfMonth.test(first) ? month.test(before) : dayOfMonth.test(before));
}

interface Word {
  readonly runs: readonly Run[];
  readonly text: string;
  readonly gap?: Run;
}

/** Splits paragraphs (line ends) into words (plain spaces), keeping the voices of the runs. */
function paragraphs(rich: Rich): Word[][] {
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
function withDashes(words: readonly Word[]): Word[] {
  const merged: Word[] = [];
  for (const word of words) {
    const last = merged.at(-1);
    if (last && word.gap && /^[–—]$/.test(word.text)) {
      merged[merged.length - 1] = { ...last, runs: [...last.runs, word.gap, ...word.runs] };
    } else merged.push(word);
  }
  return merged;
}

const widthOf = (runs: readonly Run[], face: Face) =>
  runs.reduce((sum, run) => sum + measure(run.text, faceOf(run, face)), 0);

function chunkOf(words: readonly Word[], face: Face): Chunk {
  const runs = words.flatMap((word, index) => (index > 0 && word.gap ? [word.gap, ...word.runs] : word.runs));
  const gap = words[0]?.gap;
  const chunk = { runs, width: widthOf(runs, face), space: gap ? widthOf([gap], face) : 0 };
  return gap ? { ...chunk, gap } : chunk;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Breaks a word that is wider than the line: after hyphens and slashes when that is enough, else between any two characters. */
function breakWord(word: Word, width: number, face: Face): Chunk[] {
  const pieces = word.runs.flatMap((run) =>
    run.text.split(/(?<=[-–—/_.,:;&=?])(?=.)/).map((text): Run => ({ ...run, text })),
  );
  const small = pieces.flatMap((piece) =>
    widthOf([piece], face) <= width
      ? [piece]
      : [...graphemes.segment(piece.text)].map(({ segment }): Run => ({ ...piece, text: segment })),
  );
  const chunks: Chunk[] = [];
  let runs: Run[] = [];
  const flush = () => {
    if (runs.length === 0) return;
    const gap = chunks.length === 0 ? word.gap : undefined;
    chunks.push(chunkOf([gap ? { runs: joinRuns(runs), text: '', gap } : { runs: joinRuns(runs), text: '' }], face));
    runs = [];
  };
  let used = 0;
  for (const run of small) {
    const wide = widthOf([run], face);
    if (used + wide > width) {
      flush();
      used = 0;
    }
    runs.push(run);
    used += wide;
  }
  flush();
  return chunks;
}

/** Words that belong together become one chunk, unless that is wider than the line. */
function chunks(words: readonly Word[], width: number, face: Face): Chunk[] {
  const groups: Word[][] = [];
  words.forEach((word, index) => {
    const previous = words[index - 1];
    if (previous && joined(words[index - 2]?.text ?? '', previous.text, word.text)) groups.at(-1)!.push(word);
    else groups.push([word]);
  });
  return groups.flatMap((group) => {
    const chunk = chunkOf(group, face);
    if (chunk.width <= width) return [chunk];
    return group.flatMap((word) => {
      const single = chunkOf([word], face);
      return single.width <= width ? [single] : breakWord(word, width, face);
    });
  });
}

/** Fills lines one after the other; returns the index at which each line begins. */
function fill(list: readonly Chunk[], width: number): number[] {
  const starts: number[] = [];
  let used = Infinity;
  list.forEach((chunk, index) => {
    if (used + chunk.space + chunk.width > width + 1e-6) {
      starts.push(index);
      used = chunk.width;
    } else {
      used += chunk.space + chunk.width;
    }
  });
  return starts;
}

/** The narrowest filling with as few lines as the width allows. */
function balanced(list: readonly Chunk[], width: number): number[] {
  const fewest = fill(list, width);
  if (fewest.length < 2) return fewest;
  let low = Math.max(...list.map((chunk) => chunk.width));
  let high = width;
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (fill(list, middle).length > fewest.length) low = middle;
    else high = middle;
  }
  return fill(list, high);
}

/** Brings a second word down to a last line of one. */
function withoutSingle(list: readonly Chunk[], starts: number[], width: number): number[] {
  const last = starts.at(-1)!;
  const before = starts.at(-2);
  if (before === undefined || last !== list.length - 1 || last - before < 3) return starts;
  const down = list[last - 1]!;
  if (down.width + list[last]!.space + list[last]!.width > width) return starts;
  return [...starts.slice(0, -1), last - 1];
}

const sameVoice = (one: Run, other: Run) =>
  one.strong === other.strong && one.soft === other.soft && one.accent === other.accent && one.raised === other.raised;

function joinRuns(runs: readonly Run[]): Run[] {
  const joinedRuns: Run[] = [];
  for (const run of runs) {
    const last = joinedRuns.at(-1);
    if (last && sameVoice(last, run)) joinedRuns[joinedRuns.length - 1] = { ...last, text: last.text + run.text };
    else joinedRuns.push(run);
  }
  return joinedRuns;
}

function lineOf(list: readonly Chunk[], face: Face): Line {
  const runs = joinRuns(
    list.flatMap((chunk, index) => (index > 0 && chunk.gap ? [chunk.gap, ...chunk.runs] : chunk.runs)),
  );
  return { runs, width: widthOf(runs, face) };
}

/**
 * The lines of a text that is `width` points wide. A line end in the text ends a line; an empty paragraph is an empty line. A text without any
 * word has no lines.
 */
export function breakLines(text: Rich, width: number, face: Face, options: BreakOptions = {}): Line[] {
  const parts = paragraphs(text);
  if (parts.every((words) => words.length === 0)) return [];
  return parts.flatMap((words, paragraph): Line[] => {
    const ends = paragraph < parts.length - 1 ? { ends: true as const } : {};
    if (words.length === 0) return [{ runs: [], width: 0, ...ends }];
    const list = chunks(withDashes(words), width, face);
    const starts = options.balance ? balanced(list, width) : withoutSingle(list, fill(list, width), width);
    return starts.map((start, index) => ({
      ...lineOf(list.slice(start, starts[index + 1]), face),
      ...(index === starts.length - 1 && ends),
    }));
  });
}
