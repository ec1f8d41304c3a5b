/** What stands on every page of a document. */
import { contextOf, type Context } from '../deck/context.ts';
import { capital, splitTitle } from '../format/sentence.ts';
import { words as deckWords } from '../deck/words.ts';
import { fingerprint } from '../facts/fingerprint.ts';
import { fill } from '../format/fill.ts';
import type { PublicPitch } from '../pitch/public.ts';
import type { Running } from './outline.ts';
import { documentWords, words } from './words.ts';

/** Until then every page says "Draft". */
const drafts: ReadonlySet<unknown> = new Set(['draft', 'in_review', null, undefined]);

export function runningOf(pitch: PublicPitch, kind: 'onePager' | 'handout'): Running {
  const context = contextOf(pitch);
  const { text, personName } = context;
  const name = splitTitle(text(pitch.title)).main;
  const kindWord = words.kinds[kind];
  const logo = logoOf(context);
  return {
    language: context.format.locale.startsWith('en') ? context.format.locale : words.language,
    title: [name, kindWord].filter(Boolean).join(' · '),
    author: personName(pitch.preparedBy),
    date: pitch.preparedOn ?? null,
    organization: text(pitch.organisation?.name),
    document: [name, kindWord].filter(Boolean).join(' · '),
    kind: kindWord,
    draft: drafts.has(pitch.status) ? documentWords.draft : '',
    foot: footOf(context),
    page: documentWords.page,
    captions: words.captions,
    ...(logo ? { logo } : {}),
  };
}

function footOf({ pitch, format }: Context): string {
  const facts = fingerprint(pitch);
  return [
    pitch.version == null ? '' : capital(fill(deckWords.frame.version, { n: pitch.version })),
    pitch.preparedOn ? format.date(pitch.preparedOn) : '',
    facts === null ? '' : fill(documentWords.facts, { fingerprint: facts }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function logoOf({ pitch, text }: Context): Running['logo'] {
  const image = pitch.images?.find(({ id }) => id === pitch.organisation?.logoId);
  if (!image?.base64) return undefined;
  return { base64: image.base64, altText: text(image.altText) || text(pitch.organisation?.name) };
}
