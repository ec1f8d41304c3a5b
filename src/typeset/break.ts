/**
 * Breaking text into lines (deck.md sections 3 and 5): a hyphenated word, a number with its unit and a date stay on one line, no last line holds a
 * single word, and a word that is wider than the line is broken rather than running over.
 */
import type { Rich, Run } from '../outline/text.ts';
import { clean } from './characters.ts';
import { type Face, faceOf, measure } from './measure.ts';
import { belongTogether, paragraphs, withDashes, type Word } from './words.ts';

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
  readonly gap: Run | undefined;
}

const widthOf = (runs: readonly Run[], face: Face) =>
  runs.reduce((sum, run) => sum + measure(run.text, faceOf(run, face)), 0);

function chunkOf(words: readonly Word[], face: Face): Chunk {
  const gap = words[0]?.gap;
  const runs =
    words.length === 1
      ? words[0]!.runs
      : words.flatMap((word, index) => (index > 0 && word.gap ? [word.gap, ...word.runs] : word.runs));
  return { runs, width: widthOf(runs, face), space: gap ? measure(gap.text, faceOf(gap, face)) : 0, gap };
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
    if (previous && belongTogether(words[index - 2]?.text ?? '', previous.text, word.text)) groups.at(-1)!.push(word);
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

/** A text that is one line as it stands, which most texts of tables and labels are. */
function asOneLine(text: Rich, width: number, face: Face): Line | null {
  const runs = joinRuns(text.map((run) => ({ ...run, text: clean(run.text) })));
  const whole = runs.length === 1 ? runs[0]!.text : runs.map((run) => run.text).join('');
  if (whole === '' || /^ | $| {2}|\n/.test(whole)) return null;
  const wide = widthOf(runs, face);
  return wide <= width ? { runs, width: wide } : null;
}

function breakAnew(text: Rich, width: number, face: Face, even: boolean): readonly Line[] {
  const single = asOneLine(text, width, face);
  if (single) return [single];
  const parts = paragraphs(text);
  if (parts.every((words) => words.length === 0)) return [];
  return parts.flatMap((words, paragraph): Line[] => {
    const ends = paragraph < parts.length - 1 ? { ends: true as const } : {};
    if (words.length === 0) return [{ runs: [], width: 0, ...ends }];
    const list = chunks(withDashes(words), width, face);
    const starts = fitLines(list, width, even);
    return starts.map((start, index) => ({
      ...lineOf(list.slice(start, starts[index + 1]), face),
      ...(index === starts.length - 1 && ends),
    }));
  });
}

/** The same text is asked for again and again: for its height, for its lines, and after the next key press. */
const known = new Map<string, readonly Line[]>();
const mostKnown = 3000;

function keyOf(text: Rich, width: number, face: Face, even: boolean): string {
  const { size, weight, tabular = false, softSize = 0, tracking = 0 } = face;
  let key = `${width} ${size} ${weight} ${tabular} ${softSize} ${tracking} ${even}`;
  for (const run of text) {
    key += `\0${run.strong ? 1 : 0}${run.soft ? 1 : 0}${run.accent ? 1 : 0}${run.raised ? 1 : 0}${run.text}`;
  }
  return key;
}

/**
 * The lines of a text that is `width` points wide. A line end in the text ends a line; an empty paragraph is an empty line. A text without any
 * word has no lines.
 */
export function breakLines(text: Rich, width: number, face: Face, options: BreakOptions = {}): readonly Line[] {
  const even = options.balance ?? false;
  const key = keyOf(text, width, face, even);
  let lines = known.get(key);
  if (!lines) {
    lines = breakAnew(text, width, face, even);
    if (known.size >= mostKnown) known.clear();
    known.set(key, lines);
  }
  return lines;
}
