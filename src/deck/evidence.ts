/** Evidence as it stands on slides: who says it, how strong it is, where it ends. */
import { evidenceWithId, evidenceWords, libraryEntry } from '../catalogue/evidence.ts';
import type { PublicPitch } from '../pitch/public.ts';
import type { Evidence } from '../pitch/schema.ts';
import type { Context } from './context.ts';
import type { EvidenceNote } from './slide.ts';
import { isBlank } from '../format/sentence.ts';
import { fill } from '../format/fill.ts';
import { label } from './words.ts';

const key = 'objection:<id>';

/** Authors and year of a published source; anything else as it is. */
function citeShort(cite: string): string {
  const withYear = /^[^(]{3,160}\(\d{4}[a-z]?\)/.exec(cite)?.[0];
  return withYear ?? /^[^(]{3,160}?& [\p{L}’' -]+,(?: \p{Lu}\.)+/u.exec(cite)?.[0] ?? cite;
}

/** A piece of evidence with its grade in words; counter-evidence is marked, and published evidence names its limits. */
export function evidenceNote(context: Context, entry: Evidence): EvidenceNote {
  const { cite, claim, grade, limits } = evidenceWords(entry);
  const published = libraryEntry(entry.ref) !== undefined;
  const limitsText = published ? context.text(limits) : '';
  return {
    id: entry.id ?? entry.ref ?? '',
    grade: grade ?? '',
    gradeWords: grade ? label(key, grade) : '',
    against: entry.use === 'counter_evidence' ? label(key, 'against') : '',
    claim: context.text(claim),
    source: published ? citeShort(context.text(cite)) : context.text(cite),
    limits: limitsText === '' ? '' : fill(label(key, 'limits'), { text: limitsText }),
  };
}

/** The entries that the ids name and that say something. */
export function evidenceOf(context: Context, ids: readonly string[] | null | undefined): Evidence[] {
  return (ids ?? [])
    .map((id) => evidenceWithId(context.pitch, id))
    .filter((entry): entry is Evidence => entry !== undefined && saysSomething(entry));
}

/** The entries that say something, in file order: their places are their numbers in the handout. */
export function numberedEvidence({ evidence }: PublicPitch): Evidence[] {
  return (evidence ?? []).filter(saysSomething);
}

/** Whether an entry has a claim or a source. */
function saysSomething(entry: Evidence): boolean {
  const { cite, claim } = evidenceWords(entry);
  return !isBlank(cite) || !isBlank(claim);
}
