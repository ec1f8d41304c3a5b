/** Finding feel-good wording (domain.md 5.2.3). The phrases are compiled at first use. */
import checksFile from '../../../assets/checks.json' with { type: 'json' };
import { perText } from './made.ts';
import { sentencesOf, type Stretch } from './sentences.ts';
import { literal, wordFinder, type WordFinder } from './words.ts';

interface LexiconRow {
  avoid: readonly string[];
  sayInstead: string;
  /** Focuses in which the row is silent. */
  skipFocus?: readonly string[];
}

interface Phrase {
  phrase: string;
  row: LexiconRow;
  finder: WordFinder;
}

/** A phrase as listed, with its row. */
export interface LexiconHit {
  phrase: string;
  row: LexiconRow;
}

/** What is masked before phrases are looked for. */
export interface Masked {
  metricNames: readonly string[];
  organisation: string | null | undefined;
}

let phrases: Phrase[] | undefined;
let anyPhrase: WordFinder | undefined;

/** Longest phrase first over all rows. */
function compile(): Phrase[] {
  const rows = checksFile.lexicon as LexiconRow[];
  const all = rows.flatMap((row) => row.avoid.map((phrase) => ({ phrase, row })));
  return all
    .sort((a, b) => b.phrase.length - a.phrase.length)
    .map(({ phrase, row }) => ({ phrase, row, finder: wordFinder([phrase], '', forms) }));
}

/** A phrase with the endings its words may take. Endings are added to the listed form, never stripped from the text. */
function forms(phrase: string): string {
  return phrase.split(' ').map(wordForms).join('\\s+');
}

function wordForms(word: string): string {
  const stem = literal(word.slice(0, -1));
  if (word.endsWith('e')) return `(?:${stem}e(?:s|es|ed|d|ing)?|${stem}ing)`;
  if (word.endsWith('y')) return `(?:${stem}y(?:s|es|ed|ing)?|${stem}ie[sd])`;
  return `${literal(word)}(?:s|es|ed|ing)?`;
}

/** Lower case; hyphens and no-break spaces as spaces; curly apostrophes as straight ones. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[-\u2010-\u2013\u00A0\u202F]/g, ' ')
    .replace(/[\u2018\u2019]/g, "'");
}

/** Whether any phrase stands in the text of a field before anything is masked: masks only take phrases away. */
export const mayHoldPhrase = perText((text) => {
  phrases ??= compile();
  anyPhrase ??= wordFinder(
    phrases.map(({ phrase }) => phrase),
    '',
    forms,
  );
  return anyPhrase.isIn(plain(text));
});

const quotation = /(?<![\p{L}\p{N}])(?:'.{3,80}?'|["“”].{3,80}?["“”])(?![\p{L}\p{N}])/gsu;
const quoteMark = '\u0001';
const metricMark = '\u0002';

function masked(text: string, { metricNames, organisation }: Masked): string {
  let result = text.replace(quotation, (quote) => quoteMark.repeat(quote.length));
  const hide = (name: string, mark: string) => {
    const wanted = plain(name).trim();
    if (wanted !== '') result = result.replaceAll(wanted, mark.repeat(wanted.length));
  };
  for (const name of [...metricNames].sort((a, b) => b.length - a.length)) hide(name, metricMark);
  hide(organisation ?? '', quoteMark);
  return result;
}

/**
 * The phrases in a text, each once, in the order of the lexicon's length. In a weak field a phrase is silent when its sentence holds a digit or the
 * name of a metric.
 */
export function lexiconHits(
  text: string,
  field: 'strong' | 'weak',
  mask: Masked,
  focuses: readonly (string | null | undefined)[],
): LexiconHit[] {
  phrases ??= compile();
  const bare = plain(text);
  const searched = masked(bare, mask);
  const loud =
    field === 'strong' ? undefined : sentencesOf(bare).filter((sentence) => !speaksInNumbers(bare, searched, sentence));
  const used: Stretch[] = [];
  return phrases.flatMap(({ phrase, row, finder }) => {
    if (row.skipFocus?.some((focus) => focuses.includes(focus))) return [];
    let isLoud = false;
    for (const stretch of finder.allIn(searched)) {
      if (used.some(({ start, end }) => stretch.start < end && start < stretch.end)) continue;
      used.push(stretch);
      isLoud ||= !loud || loud.some(({ start, end }) => start <= stretch.start && stretch.start < end);
    }
    return isLoud ? [{ phrase, row }] : [];
  });
}

function speaksInNumbers(text: string, searched: string, { start, end }: Stretch): boolean {
  return /\p{Nd}/u.test(text.slice(start, end)) || searched.slice(start, end).includes(metricMark);
}

/** Where a phrase of the lexicon stands in a text first, in any of its forms; null when it does not. */
export function phraseIn(text: string, phrase: string): Stretch | null {
  phrases ??= compile();
  const bare = plain(text);
  // Lower case is as long as what it was made of but for a few letters; then nothing can be marked.
  if (bare.length !== text.length) return null;
  const [found] = phrases.find((known) => known.phrase === phrase)?.finder.allIn(bare) ?? [];
  return found ? { start: found.start, end: found.end } : null;
}
