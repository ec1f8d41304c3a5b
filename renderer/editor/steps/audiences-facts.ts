/** What a view can lead with or leave out, under the names of the screen. */
import deckWords from '../../../assets/words/deck.json' with { type: 'json' };
import words from '../../../assets/words/audiences.json' with { type: 'json' };
import { elementWords, programRole } from '../../../src/catalogue/guidance.ts';
import { backupKeys, objectionPrefix, talkKeys } from '../../../src/deck/talk.ts';
import { shortName } from '../../../src/format/sentence.ts';
import { coreIds, coreSlideKeys } from '../../../src/facts/core.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';

export interface Fact {
  /** Id or slide key, as the file keeps it. */
  key: string;
  name: string;
  kind: keyof typeof words.kinds;
}

const slideNames: Record<string, string> = deckWords.names;

const known = new WeakMap<Pitch, ReadonlyMap<string, Fact>>();

/** Everything in the pitch that has an id or a slide key, by it. */
export function factsOf(pitch: Pitch): ReadonlyMap<string, Fact> {
  let facts = known.get(pitch);
  if (!facts) known.set(pitch, (facts = new Map(makeFacts(pitch).map((fact) => [fact.key, fact]))));
  return facts;
}

function makeFacts(pitch: Pitch): Fact[] {
  const slide = (key: string, kind: Fact['kind']): Fact => ({ key, name: slideNames[key] ?? key, kind });
  const items = <T extends { id: string }>(
    list: readonly T[] | null | undefined,
    kind: Fact['kind'],
    nameOf: (item: T) => string | null | undefined,
  ): Fact[] => (list ?? []).map((item) => ({ key: item.id, name: nameOf(item)?.trim() || item.id, kind }));
  return [
    ...talkKeys.map((key) => slide(key, 'slide')),
    ...items(pitch.deck?.ownSlides, 'slide', ({ title }) => title),
    ...items(pitch.objectives, 'objective', ({ statement }) => statement),
    ...items(pitch.metrics, 'metric', ({ name, shortName: short }) => short?.trim() || shortName(name ?? '')),
    ...items(pitch.risks, 'risk', ({ text }) => text),
    ...items(pitch.elements, 'element', ({ type }) => type && elementWords(type).label),
    ...items(pitch.objections, 'objection', ({ text }) => text),
    ...backupKeys.map((key) => slide(key, 'backup')),
    ...items(pitch.problem?.facts, 'other', ({ text }) => text),
    ...items(pitch.strategyLinks, 'other', ({ mechanism }) => mechanism),
    ...items(pitch.reporting, 'other', ({ name }) => name),
    ...items(pitch.roleProfiles, 'other', ({ role }) => role && programRole(role).many),
    ...items(pitch.scale?.phases, 'other', ({ name }) => name),
    ...items(pitch.resources, 'other', ({ description }) => description),
    ...items(pitch.costs, 'other', ({ description }) => description),
    ...items(pitch.benefits, 'other', ({ name }) => name),
    ...items(pitch.drivers, 'other', ({ label }) => label),
    ...items(pitch.assumptions, 'other', ({ text }) => text),
    ...items(pitch.decision?.alternatives, 'other', ({ name }) => name),
  ];
}

/** A fact by its id or key; an objection also by the key of its slide. */
export function factOf(pitch: Pitch, key: string): Fact {
  const facts = factsOf(pitch);
  const found = facts.get(key) ?? facts.get(isObjectionKey(key) ? key.slice(objectionPrefix.length) : '');
  return found ? { ...found, key } : { key, name: key, kind: 'gone' };
}

function isObjectionKey(key: string): boolean {
  return key.startsWith(objectionPrefix);
}

/** Whether a name in leadWith puts an objection first. */
export function isObjection(pitch: Pitch, key: string): boolean {
  return factOf(pitch, key).kind === 'objection';
}

/** What a view may lead with: slides, objectives, measures, risks, elements. The ask is first in every view. */
export function factsToLead(pitch: Pitch): Fact[] {
  const kinds = new Set<Fact['kind']>(['slide', 'objective', 'metric', 'risk', 'element']);
  return [...factsOf(pitch).values()].filter(({ kind, key }) => kinds.has(kind) && key !== 'title');
}

/** Slides and parts behind the talk that a view may leave out. */
export function factsToHide(pitch: Pitch): Fact[] {
  const all = [...factsOf(pitch).values()];
  const order: Fact['kind'][] = ['slide', 'backup', 'objection'];
  return all
    .filter(({ kind, key }) => order.includes(kind) && !coreSlideKeys.has(key))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** Slides that no view can leave out. */
export function slidesThatStay(pitch: Pitch): Fact[] {
  return [...factsOf(pitch).values()].filter(({ kind, key }) => kind === 'slide' && coreSlideKeys.has(key));
}

/** Whether a fact is core, and so in every version (domain.md 1.4). */
export function isCoreFact(pitch: Pitch, key: string): boolean {
  return coreSlideKeys.has(key) || coreIds(pitch).has(key);
}
