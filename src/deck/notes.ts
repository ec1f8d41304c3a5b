/**
 * What the presenter reads: the notes of the user, and what is derived beside them. Private: takes the whole pitch, and nothing of it may be handed
 * to a slide or to a document of the audience.
 */
import guidance from '../../assets/guidance.json' with { type: 'json' };
import { fill } from '../format/fill.ts';
import { publicPart } from '../pitch/public.ts';
import type { Objection, Pitch } from '../pitch/schema.ts';
import { behindFigures } from './behind.ts';
import { contextOf, type Context } from './context.ts';
import { backups, deck, type DeckOptions } from './deck.ts';
import { small } from '../format/sentence.ts';
import type { Slide } from './slide.ts';
import { objectionPrefix } from './talk.ts';
import { termsOf } from './terms.ts';

/** An objection that may come up while the slide is shown. */
interface IfAsked {
  /** "If asked: we cannot spare setters for six hours a month. (backup 1)". */
  readonly head: string;
  readonly answer: string;
  /** Number of its backup slide. */
  readonly backup: number;
}

export interface SpeakerNotes {
  readonly key: string;
  /** The user's own note with its paragraphs. May be empty. */
  readonly note: string;
  readonly ifAsked: readonly IfAsked[];
  /** Sentences on where the figures come from. */
  readonly behind: readonly string[];
}

/** The notes of every slide of the talk and of the backups, in their order. */
export function speakerNotes(pitch: Pitch, options: DeckOptions = {}): SpeakerNotes[] {
  const shown = publicPart(pitch);
  const context = contextOf(shown);
  const backupSlides = backups(shown, options);
  return [...deck(shown, options), ...backupSlides].map((slide) => ({
    key: slide.key,
    note: noteOf(pitch, context, slide.key),
    ifAsked: slide.backup ? [] : ifAsked(context, slide, backupSlides),
    behind: behindFigures(context, slide.key),
  }));
}

function noteOf(pitch: Pitch, context: Context, key: string): string {
  const notes = pitch.deck?.speakerNotes;
  return notes && Object.hasOwn(notes, key) ? context.paragraphs(notes[key]) : '';
}

/** The objections that name a fact of the slide and have a backup slide. */
function ifAsked(context: Context, slide: Slide, backupSlides: readonly Slide[]): IfAsked[] {
  const terms = termsOf(context, slide.key)
    .map(plainText)
    .filter((term) => term !== '');
  return (context.pitch.objections ?? []).flatMap((objection) => {
    const backup = backupSlides.findIndex(({ key }) => key === objectionPrefix + objection.id) + 1;
    if (backup === 0 || !terms.some((term) => names(context, objection, term))) return [];
    const text = small(context.text(objection.text));
    return [
      {
        head: fill(guidance.words.documents.ifAsked, { objection: text, n: backup }),
        answer: context.text(objection.answer),
        backup,
      },
    ];
  });
}

function names(context: Context, objection: Objection, term: string): boolean {
  const text = ` ${plainText(`${context.text(objection.text)} ${context.text(objection.answer)}`)} `;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + term.length] ?? ' '];
    if (!/[\p{L}\p{N}.,]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

const plainText = (text: string) =>
  text
    .replaceAll(/[\u00A0\u202F]/g, ' ')
    .toLowerCase()
    .trim();
