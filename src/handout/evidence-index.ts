/** The evidence of a pitch with the numbers that it has throughout the handout. */
import { evidenceWords, libraryEntry } from '../catalogue/evidence.ts';
import type { Context } from '../deck/context.ts';
import { evidenceNote, numberedEvidence } from '../deck/evidence.ts';
import { small, withoutPeriod, withPeriod } from '../format/sentence.ts';
import { fill } from '../format/fill.ts';
import type { List } from '../outline/block.ts';
import type { Rich } from '../outline/text.ts';
import type { Evidence } from '../pitch/schema.ts';
import { words } from './words.ts';

export interface EvidenceIndex {
  /** Raised numbers of the entries that the ids name, in order; empty without any. */
  references(ids: readonly string[] | null | undefined): Rich;
  /** All entries as a numbered list; null without any. */
  readonly list: List | null;
  /** Whether some entry speaks against the case, and the raised numbers of those. */
  readonly mixed: boolean;
  readonly against: Rich;
}

export function evidenceIndex(context: Context): EvidenceIndex {
  const entries = numberedEvidence(context.pitch);
  const raised = (numbers: readonly number[]): Rich =>
    numbers.length === 0 ? [] : [{ text: numbers.join(','), raised: true }];
  const against = entries.flatMap((entry, index) => (entry.use === 'counter_evidence' ? [index + 1] : []));
  const numberOf = (id: string) => entries.findIndex((entry) => entry.id === id || entry.ref === id) + 1;
  return {
    references: (ids) => {
      const numbers = [...new Set((ids ?? []).map(numberOf))].filter((number) => number > 0).toSorted((a, b) => a - b);
      return raised(numbers);
    },
    list:
      entries.length === 0
        ? null
        : { kind: 'list', ordered: true, items: entries.map((entry) => itemOf(context, entry)) },
    mixed: against.length > 0,
    against: raised(against),
  };
}

/** The source in black, then the note or the claim and its limits in secondary ink; what speaks against the case says so. */
function itemOf(context: Context, entry: Evidence): List['items'][number] {
  const { text } = context;
  const note = evidenceNote(context, entry);
  const library = libraryEntry(entry.ref);
  const own = text(entry.note);
  const said = withPeriod(own === '' ? note.claim : own);
  const told = entry.use === 'counter_evidence' ? fill(words.case.against, { text: small(said) }) : said;
  const limits = own === '' ? withPeriod(note.limits) : '';
  const behind = [told, limits].filter((part) => part !== '').join(' ');
  const source = withPeriod(withoutPeriod(text(withoutDoi(evidenceWords(entry).cite ?? ''))));
  const url = library?.urls[0] ?? entry.url?.trim();
  return {
    text: [
      ...(source === '' ? [] : [{ text: `${source} ` }]),
      ...(behind === '' ? [] : [{ text: behind, soft: true as const }]),
    ],
    ...(note.grade === '' ? {} : { grade: note.grade }),
    ...(url && /^https?:\/\//.test(url) ? { url } : {}),
  };
}

/** The identifier is where the item leads to; on paper it only lengthens the line. */
const withoutDoi = (cite: string) => cite.replace(/,?\s*doi:\S*[^\s.]/i, '');
