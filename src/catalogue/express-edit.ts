/** Answers of the express path as edits of the pitch, and what follows an edit that was made elsewhere. */
import { perform, type Edit, type Op } from '../pitch/change.ts';
import { merge } from '../pitch/edit.ts';
import { newId } from '../pitch/ids.ts';
import type { FocusId, Pitch } from '../pitch/schema.ts';
import { composed } from './compose.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './express.ts';
import type { ExpressAnswers, ExpressSettings } from './express-answers.ts';
import { answersOf, nameOf, placesOf } from './express-read.ts';
import { follow } from './follow.ts';
import { composedPaths, markOps, proposedIn, stillThere, untouched } from './proposed.ts';
import type { Money } from './slots.ts';

/** Figures of the business case, which the composed sentences quote. */
export type MoneyOf = (pitch: Pitch) => Money;

export interface Answering {
  /** What the answer is called in "Undo change of {what}". */
  what: string;
  money: MoneyOf;
  /** Draws ids: 0 to below 1. */
  random: () => number;
}

/**
 * The pitch with another answer and everything that the app proposes because of it, as one change. Parts of `patch` that are missing stay as they are;
 * null takes an answer away.
 */
export function answer(pitch: Pitch, patch: ExpressAnswers, { what, money, random }: Answering): Edit {
  const idOf = idsOf(pitch, random);
  const base = draftFrom(pitch, answersOf(pitch), idOf);
  if (pitch.preparedBy == null) withoutLeader(base);
  const next = draftFrom(pitch, withPatch(answersOf(pitch), patch), idOf);
  const { ops, marks } = follow({ base, next, pitch, marks: proposedIn(pitch) }, true);
  return finished(pitch, perform(pitch, { verb: 'change', what }, ops), marks, money, true);
}

/**
 * An edit that was made by hand, with what follows it: a field that was written is not proposed any more, and what is still proposed is brought up to
 * date. Nothing new is proposed. Most pitches have no proposals; for them this costs nothing.
 */
export function withFollowing(before: Pitch, edit: Edit, money: MoneyOf): Edit {
  const old = proposedIn(before);
  if (old.size === 0) return edit;
  const marks = untouched(old, edit.change.forward);
  const answers = [answersOf(before), answersOf(edit.pitch)] as const;
  if (JSON.stringify(answers[0]) === JSON.stringify(answers[1])) return finished(before, edit, marks, money, false);
  const idOf = idsOf(edit.pitch, () => 0);
  const [base, next] = answers.map((some) => draftFrom(edit.pitch, some, idOf)) as [Draft, Draft];
  const followed = follow({ base, next, pitch: edit.pitch, marks }, false);
  return finished(before, further(edit, followed.ops), followed.marks, money, false);
}

/** A pitch that begins with nothing but its focus and who prepares it. */
export function begin(focus: FocusId | null, settings: Omit<ExpressSettings, 'money'>): Pitch {
  const draft = draftOf({ focus }, settings, (list) => newId(list, settings.random));
  const [mark] = markOps(draft.pitch, draft.proposed);
  return mark ? perform(draft.pitch, { verb: 'change', what: '' }, [mark]).pitch : draft.pitch;
}

/** What takes the proposal of fields off: their values are the user's from now on. */
export function acceptOps(pitch: Pitch, paths: readonly string[]): Op[] {
  const marks = new Set(proposedIn(pitch));
  for (const path of paths) marks.delete(path);
  return markOps(pitch, marks);
}

/** The edit with the composed sentences and the marks as they are after it. */
function finished(before: Pitch, edit: Edit, marks: ReadonlySet<string>, money: MoneyOf, adds: boolean): Edit {
  const kept = stillThere(marks, edit.pitch);
  const written = untouched(new Set(composedPaths), edit.change.forward);
  const now = composed(edit.pitch, money(edit.pitch));
  const earlier = adds ? composed(before, money(before)) : {};
  const ops: Op[] = [];
  for (const path of composedPaths) {
    const value = valueAt(edit.pitch, path);
    const sentence = now[path];
    const isNew = adds && value == null && earlier[path] === undefined && sentence !== undefined;
    if (!written.has(path) || !(kept.has(path) || isNew)) continue;
    kept.add(path);
    if ((value ?? undefined) === sentence) continue;
    ops.push(sentence === undefined ? { op: 'unset', path } : { op: 'set', path, value: sentence });
  }
  return further(edit, [...ops, ...markOps(edit.pitch, kept)]);
}

/** The edit goes on with more operations under its name. */
function further(edit: Edit, ops: readonly Op[]): Edit {
  if (ops.length === 0) return edit;
  const rest = perform(edit.pitch, edit.change.name, ops);
  return { pitch: rest.pitch, change: merge(edit.change, rest.change) };
}

function valueAt(pitch: Pitch, path: (typeof composedPaths)[number]): string | null | undefined {
  switch (path) {
    case '/title':
      return pitch.title;
    case '/strategyStatement':
      return pitch.strategyStatement;
    case '/decision/ask':
      return pitch.decision?.ask;
    case '/decision/fallback':
      return pitch.decision?.fallback;
  }
}

/** Everything but the answers is the pitch's own and the same on both sides, so that it makes no difference. */
function draftFrom(pitch: Pitch, answers: ExpressAnswers, idOf: Draft['idOf']): Draft {
  const leader = pitch.stakeholders?.find((person) => person.id === pitch.preparedBy);
  const settings = {
    id: pitch.id ?? '',
    today: pitch.preparedOn ?? '',
    locale: pitch.organisation?.locale ?? '',
    currency: pitch.organisation?.currency ?? '',
    leader: nameOf(leader) ?? undefined,
  };
  return draftOf(answers, settings, idOf);
}

/** Ids of the items that are there; the same new id for each place that is not. */
function idsOf(pitch: Pitch, random: () => number): Draft['idOf'] {
  const places = placesOf(pitch);
  return (list, place) => {
    let id = places.get(place);
    if (id === undefined) places.set(place, (id = newId(list, random)));
    return id;
  };
}

/** Nobody prepares this pitch yet: whoever does is new with the first answer. */
function withoutLeader({ pitch }: Draft): void {
  const others = pitch.stakeholders?.filter(({ id }) => id !== pitch.preparedBy) ?? [];
  delete pitch.preparedBy;
  if (others.length > 0) pitch.stakeholders = others;
  else delete pitch.stakeholders;
}

type Parts = Record<string, unknown>;

/** One level deep, and two for the elements. */
function withPatch(answers: ExpressAnswers, patch: ExpressAnswers): ExpressAnswers {
  return merged(answers as Parts, patch as Parts) as ExpressAnswers;
}

function merged(before: Parts, patch: Parts): Parts {
  const result = { ...before };
  for (const [key, value] of Object.entries(patch))
    result[key] =
      typeof value === 'object' && value !== null ? merged((before[key] ?? {}) as Parts, value as Parts) : value;
  return result;
}
