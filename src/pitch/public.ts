/**
 * The public part of a pitch: what may stand on a slide or in an audience's document (domain.md 1.1 names what is private).
 *
 * Decks and documents take a `PublicPitch` and only `publicPart` makes one, so a private field cannot reach the room by accident: it is not there.
 */
import type { Objection, Pitch, Stakeholder } from './schema.ts';

declare const publicMark: unique symbol;

type PrivateStakeholderField =
  | 'interest'
  | 'influence'
  | 'stance'
  | 'stanceWanted'
  | 'concern'
  | 'ask'
  | 'preBriefOn'
  | 'whyNotInRoom';

/** A pitch without its private fields. Assignable where a `Pitch` is read; never the other way round. */
export type PublicPitch = Pitch & { readonly [publicMark]: true };

const privateStakeholderFields: readonly PrivateStakeholderField[] = [
  'interest',
  'influence',
  'stance',
  'stanceWanted',
  'concern',
  'ask',
  'preBriefOn',
  'whyNotInRoom',
];

const stakeholderCache = new WeakMap<object, Stakeholder[]>();
const objectionCache = new WeakMap<object, Objection[]>();
const cache = new WeakMap<Pitch, PublicPitch>();

/**
 * The pitch without private fields. The same pitch gives the same object, and lists without private fields keep their identity, so that what is
 * computed from them need not be computed again.
 */
export function publicPart(pitch: Pitch): PublicPitch {
  const known = cache.get(pitch);
  if (known) return known;
  const { comments: _comments, rehearsals: _rehearsals, stakeholders, objections, deck, ...rest } = pitch;
  const result: Pitch = { ...rest };
  if (stakeholders)
    result.stakeholders = mapped(stakeholderCache, stakeholders, (item) => without(item, privateStakeholderFields));
  if (objections) result.objections = mapped(objectionCache, objections, (item) => without(item, ['raisedBy']));
  if (deck) result.deck = without(deck, ['speakerNotes']);
  cache.set(pitch, result as PublicPitch);
  return result as PublicPitch;
}

function mapped<T extends object>(cacheOf: WeakMap<object, T[]>, list: T[], change: (item: T) => T): T[] {
  let result = cacheOf.get(list);
  if (!result) cacheOf.set(list, (result = list.map(change)));
  return result;
}

function without<T extends object>(item: T, fields: readonly string[]): T {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !fields.includes(key))) as T;
}
