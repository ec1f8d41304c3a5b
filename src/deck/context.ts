/** What every slide needs of a pitch: its formats, its people and measures by id, and the words of its users made ready for print. */
import { leadMetric } from '../catalogue/lead.ts';
import { metricShortName } from '../catalogue/movement.ts';
import { hiddenIn } from '../facts/view.ts';
import { createFormat, type Format } from '../format/format.ts';
import { typeset } from '../format/own-words.ts';
import type { PublicPitch } from '../pitch/public.ts';
import type { AudienceView, Metric, Objective, Stakeholder } from '../pitch/schema.ts';
import type { Simulation } from '../business-case/simulation.ts';
import { type Figures, figuresOf, simulationOf } from './figures.ts';
import { objectivesByPriority } from './lead.ts';
import { isBlank, shortName, small } from '../format/sentence.ts';

type Maybe<T> = T | null | undefined;

export interface Context {
  readonly pitch: PublicPitch;
  readonly format: Format;
  /** A text that somebody typed, on one line and typeset; empty when blank. "(M7)" is left out, a bare M7 becomes its short name. */
  readonly text: (value: Maybe<string>) => string;
  /** The same with its paragraphs. */
  readonly paragraphs: (value: Maybe<string>) => string;
  readonly metric: (id: Maybe<string>) => Metric | undefined;
  /** Short name of a person or group; their title when the name is blank; empty when there is no such person. */
  readonly personName: (id: Maybe<string>) => string;
  readonly person: (id: Maybe<string>) => Stakeholder | undefined;
  /** Short name of a measure as it stands in a table. */
  readonly metricName: (metric: Metric) => string;
  /** The measure that the decision rests on. */
  readonly leadMetric: Metric | undefined;
  /** The objectives with a statement, the most important first. */
  readonly objectives: readonly Objective[];
  /** Cost, benefit and what follows from them. */
  readonly figures: Figures;
  /** The simulated returns; null without a counted benefit or without ranges. */
  readonly simulation: Simulation | null;
  /** Items in the order of the view: what it leads with first, what it hides left out, except core facts (domain.md 1.4). */
  readonly shown: <T extends { readonly id: string }>(items: readonly T[]) => readonly T[];
}

const contexts = new WeakMap<PublicPitch, Context>();

/** The context of a pitch; with a view, of what that audience sees (domain.md 5.4: the same facts in another order). */
export function contextOf(pitch: PublicPitch, view?: AudienceView): Context {
  if (view) return createContext(pitch, view);
  let context = contexts.get(pitch);
  if (!context) contexts.set(pitch, (context = createContext(pitch)));
  return context;
}

/** Ids as the samples write them and as people put them into a text: capitals and a number. */
const writtenId = /^\p{Lu}+\d+$/u;

function createContext(pitch: PublicPitch, view?: AudienceView): Context {
  const format = createFormat(pitch.organisation);
  const metrics = lazy(() => new Map((pitch.metrics ?? []).map((metric) => [metric.id, metric])));
  const people = lazy(() => new Map((pitch.stakeholders ?? []).map((person) => [person.id, person])));
  const lead = lazy(() => leadMetric(pitch));
  const objectives = lazy(() => objectivesByPriority(pitch));
  const figures = lazy(() => figuresOf(pitch));
  const simulation = lazy(() => simulationOf(pitch, figures()));
  const mentions = lazy(() => {
    const ids = [...metrics().keys()].filter((id) => writtenId.test(id)).join('|');
    return ids === '' ? null : new RegExp(`(?<![\\p{L}\\p{N}.-])(${ids})(?![\\p{L}\\p{N}-])| ?\\((?:${ids})\\)`, 'gu');
  });
  const ranks = lazy(() => new Map((view?.leadWith ?? []).map((id, index) => [id, index])));
  const hidden = lazy(() => hiddenIn(pitch, view));

  const metricName = (metric: Metric) => typeset(metricShortName(metric), format);
  const named = (text: string) => {
    const pattern = mentions();
    if (!pattern) return text;
    return text.replace(pattern, (found, id: string | undefined, at: number) => {
      if (id === undefined) return '';
      const name = metricName(metrics().get(id)!);
      return name === '' ? found : at === 0 ? name : small(name);
    });
  };
  const oneLine = (value: Maybe<string>) =>
    isBlank(value) ? '' : typeset(named(value!.trim().replace(/[^\S\u00A0\u202F]+/g, ' ')), format);

  return {
    pitch,
    format,
    text: oneLine,
    paragraphs: (value) =>
      (value ?? '')
        .split(/\r\n?|\n/)
        .map(oneLine)
        .join('\n')
        .trim(),
    metric: (id) => (id == null ? undefined : metrics().get(id)),
    person: (id) => (id == null ? undefined : people().get(id)),
    personName: (id) => {
      const person = id == null ? undefined : people().get(id);
      return oneLine(shortName(isBlank(person?.name) ? (person?.title ?? '') : person!.name!));
    },
    metricName,
    get leadMetric() {
      return lead();
    },
    get objectives() {
      return objectives();
    },
    get figures() {
      return figures();
    },
    get simulation() {
      return simulation();
    },
    shown: (items) => {
      if (!view) return items;
      const rank = (item: { readonly id: string }) => ranks().get(item.id) ?? Infinity;
      return items.filter((item) => !hidden().has(item.id)).toSorted((a, b) => compare(rank(a), rank(b)));
    },
  };
}

const compare = (a: number, b: number) => (a === b ? 0 : a - b);

/** A value that is worked out when it is first asked for. */
function lazy<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: work() }).value;
}
