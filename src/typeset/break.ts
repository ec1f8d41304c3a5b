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
function joined(before: string, first: string, second: string): boolean {
  if (single.test(first) || second === '=') return true;
  if (number.test(first) && !year.test(first) && unit.test(second)) return true;
  if ((closing.test(second) && /\p{L}$/u.test(first)) || (quarter.test(first) && year.test(second))) return true;
  if (month.test(first) && (dayOfMonth.test(second) || year.test(second))) return true;
  // "March 10, 2027", "20 August 2027", "20 août 2027"
  return year.test(second) && dayOfMonth.test(month.test(before) ? first : before);
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
  return groups.flatMap((group) => fitting(group, width, face));
}

/** One chunk, or where it is wider than the line as few as there can be; the words at the end hold together longest. */
function fitting(group: readonly Word[], width: number, face: Face): Chunk[] {
  const chunk = chunkOf(group, face);
  if (chunk.width <= width) return [chunk];
  const [first, ...rest] = group;
  return rest.length === 0
    ? breakWord(first!, width, face)
    : [...fitting([first!], width, face), ...fitting(rest, width, face)];
}

/** A line may end gladly after punctuation, as a speaker pauses there. */
const pause = /[,;:.!?–—)]$/;
const pauseBonus = 0.012;
/** What a last line of one word costs: it is taken only when there is no other way. */
const singlePenalty = 1;

/** How many lines it takes at least. */
function fewestLines(list: readonly Chunk[], width: number): number {
  let count = 0;
  let used = Infinity;
  for (const chunk of list) {
    const next = used + chunk.space + chunk.width;
    if (next > width + tolerance) count += 1;
    used = next > width + tolerance ? chunk.width : next;
  }
  return count;
}

const tolerance = 1e-6;

/**
 * Where each line begins: as few lines as the width allows, and of all ways to fill them the least ragged. `even` lines are as long as each other,
 * the last one included; otherwise the last may be short, but not a single word.
 */
function fitLines(list: readonly Chunk[], width: number, even: boolean): number[] {
  const fewest = fewestLines(list, width);
  if (fewest < 2) return [0];
  const total = list.reduce((sum, chunk, index) => sum + chunk.width + (index > 0 ? chunk.space : 0), 0);
  const wanted = even ? total / fewest : width;
  const costOf = (from: number, to: number, wide: number) => {
    const last = to === list.length;
    const ragged = last && !even ? 0 : ((wanted - wide) / width) ** 2;
    const alone = last && !even && from === to - 1 && list.length > 2 ? singlePenalty : 0;
    return ragged + alone - (!last && pause.test(list[to - 1]!.runs.at(-1)!.text) ? pauseBonus : 0);
  };
  /** For each chunk the best way to have ended a line before it. */
  const best: { lines: number; cost: number; from: number }[] = [{ lines: 0, cost: 0, from: 0 }];
  for (let to = 1; to <= list.length; to++) {
    let wide = 0;
    let found = { lines: Infinity, cost: Infinity, from: to - 1 };
    for (let from = to - 1; from >= 0; from--) {
      wide += list[from]!.width + (from < to - 1 ? list[from + 1]!.space : 0);
      if (wide > width + tolerance && from < to - 1) break;
      const before = best[from]!;
      const way = { lines: before.lines + 1, cost: before.cost + costOf(from, to, wide), from };
      if (way.lines < found.lines || (way.lines === found.lines && way.cost < found.cost)) found = way;
    }
    best.push(found);
  }
  const starts: number[] = [];
  for (let to = list.length; to > 0; to = best[to]!.from) starts.unshift(best[to]!.from);
  return starts;
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
    const starts = fitLines(list, width, options.balance ?? false);
    return starts.map((start, index) => ({
      ...lineOf(list.slice(start, starts[index + 1]), face),
      ...(index === starts.length - 1 && ends),
    }));
  });
}
