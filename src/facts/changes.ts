/** What changed between two versions of a pitch, as far as it is a fact. */
import texts from '../../assets/words/facts.json' with { type: 'json' };
import { fill } from '../format/fill.ts';
import type { Format } from '../format/format.ts';
import type { Pitch } from '../pitch/schema.ts';
import { type FactSet, factSet } from './fact-set.ts';

/** The kinds of facts, each with its words in `assets/words/facts.json`. */
type FactName = keyof typeof texts.facts;

export interface ChangedFact {
  readonly fact: FactName;
  /** The id of the objective, metric or phase that it is a fact of. */
  readonly id: string | null;
  /** What an objective or a metric is called, in the user's words; of a gate its ISO date. */
  readonly name: string | null;
  /** As in the fact set; null: was not there. */
  readonly before: unknown;
  /** Null: is no longer there. */
  readonly after: unknown;
}

/** The facts that differ, in the order of the fact set. An item that came or went is one change. */
export function changedFacts(before: Pitch, after: Pitch): ChangedFact[] {
  const [old, now] = [factSet(before), factSet(after)];
  return [
    ...changedItems('objective', old.objectives, now.objectives, (objective) => objective.statement),
    ...changedItems('metric', old.metrics, now.metrics, (metric) => metric.name),
    ...changedFields('cost', old.cost, now.cost),
    ...changedFields('hours', old.hours, now.hours),
    ...changedFields('benefit', old.benefit, now.benefit),
    ...changedItems('gate', old.gates, now.gates, (gate) => gate.date),
    ...changedFields('decision', old.decision, now.decision),
    ...single('coverPlan', old, now),
    ...single('topRisk', old, now),
    ...single('currency', old, now),
  ];
}

/** A changed fact in words: "target of “Scrap rate”", "conditions of the gate on 20 August 2027". */
export function factInWords({ fact, name }: ChangedFact, format: Format): string {
  const when = name === null ? '' : fill(texts.when, { date: format.date(name) });
  return fill(texts.facts[fact], { name: name ?? '', when });
}

type Group = 'objective' | 'metric' | 'cost' | 'hours' | 'benefit' | 'gate' | 'decision';

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function single(fact: 'coverPlan' | 'topRisk' | 'currency', old: FactSet, now: FactSet): ChangedFact[] {
  const [before, after] = [old[fact], now[fact]];
  return isSame(before, after) ? [] : [{ fact, id: null, name: null, before, after }];
}

/** The fields of one item that differ. The words are checked against the fields by a test. */
function changedFields<T extends object>(
  group: Group,
  old: T,
  now: T,
  id: string | null = null,
  name: string | null = null,
): ChangedFact[] {
  return (Object.keys(now) as (keyof T & string)[]).flatMap((field) => {
    const fact = `${group}.${field}` as FactName;
    return isSame(old[field], now[field]) ? [] : [{ fact, id, name, before: old[field], after: now[field] }];
  });
}

function changedItems<T extends object>(
  group: 'objective' | 'metric' | 'gate',
  old: Readonly<Record<string, T>>,
  now: Readonly<Record<string, T>>,
  nameOf: (item: T) => string | null,
): ChangedFact[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((id): ChangedFact[] => {
    const [before, after] = [old[id], now[id]];
    const name = nameOf((after ?? before)!);
    if (before && after) return changedFields(group, before, after, id, name);
    return [{ fact: group, id, name, before: before ?? null, after: after ?? null }];
  });
}
