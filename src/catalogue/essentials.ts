/** The twelve questions of the express path, and which of them a pitch answers (guidance.json expressPath). */
import guidance from '../../assets/guidance.json' with { type: 'json' };
import type { Pitch } from '../pitch/schema.ts';

export interface QuestionInput {
  path: string;
  /** Which item of the list: a role, a resource or element type, a decision role. */
  of?: string;
  label?: string;
  optional?: boolean;
  /** Findings that are there while only this one is empty, each with its count. */
  ifEmpty?: Readonly<Record<string, number>>;
}

export interface ExpressQuestion {
  /** 1 to 12. */
  n: number;
  question: string;
  hint: string;
  seconds: number;
  inputs: readonly QuestionInput[];
  slides: readonly string[];
  /** What to do, after "Next:". */
  next: string;
  /** What is open, and which slides are left out, while the question has no answer at all. */
  ifSkipped: {
    errors: Readonly<Record<string, number>>;
    warnings?: readonly string[];
    /** Only in some focuses. */
    warningsInSome?: readonly string[];
    notes?: readonly string[];
    slidesLeftOut?: readonly string[];
  };
}

/** The twelve, in order. */
export const expressQuestions = guidance.expressPath.questions as readonly ExpressQuestion[];

/** Numbers of the questions that a pitch answers: each input that is not optional has a value. */
export function answeredQuestions(pitch: Pitch): number[] {
  return expressQuestions.filter((question) => isAnswered(pitch, question)).map(({ n }) => n);
}

export interface LeftOpen {
  /** Ids of checks; `times` only while nothing of the question is answered. */
  findings: readonly { id: string; times: number }[];
  /** Keys of slides that are left out. */
  slides: readonly string[];
  /** Inputs that are not optional and empty. */
  empty: readonly QuestionInput[];
}

/** What a question leaves open as it stands (guidance.json ifSkipped and ifEmpty); nothing when it is answered. */
export function leftOpen(pitch: Pitch, { inputs, ifSkipped }: ExpressQuestion): LeftOpen {
  const needed = inputs.filter((input) => !input.optional);
  const empty = needed.filter((input) => !hasAll(pitch, [input]));
  if (empty.length < needed.length) {
    const ids = new Set(empty.flatMap(({ ifEmpty }) => Object.keys(ifEmpty ?? {})));
    return { findings: [...ids].map((id) => ({ id, times: 1 })), slides: [], empty };
  }
  const { errors, warnings = [], notes = [], slidesLeftOut = [] } = ifSkipped;
  return {
    findings: [
      ...Object.entries(errors).map(([id, times]) => ({ id, times })),
      ...[...warnings, ...notes].map((id) => ({ id, times: 1 })),
    ],
    slides: slidesLeftOut,
    empty,
  };
}

function isAnswered(pitch: Pitch, { inputs }: ExpressQuestion): boolean {
  const groups = Map.groupBy(
    inputs.filter((input) => !input.optional),
    ({ path, of }) => `${listOf(path)} ${of ?? ''}`,
  );
  return [...groups.values()].every((group) => hasAll(pitch, group));
}

/** Inputs of the same list belong to the same item: a target of one measure does not answer for another. */
function hasAll(pitch: Pitch, group: readonly QuestionInput[]): boolean {
  const [first] = group;
  if (!first) return true;
  const list = listOf(first.path);
  const items = list === '' ? [pitch] : candidates(pitch, list, first.of);
  return items.some((item) => group.every(({ path }) => hasValue(item, path.slice(list === '' ? 1 : list.length + 3))));
}

/** The list of a path such as `/scale/phases[]/start`; empty outside lists. */
function listOf(path: string): string {
  const end = path.indexOf('[]');
  return end < 0 ? '' : path.slice(0, end);
}

type Item = Record<string, unknown>;

function candidates(pitch: Pitch, list: string, of: string | undefined): Item[] {
  const found = list
    .slice(1)
    .split('/')
    .reduce<unknown>((value, key) => (value as Item | null | undefined)?.[key], pitch);
  const items = Array.isArray(found) ? (found as Item[]) : [];
  if (list === '/metrics') return items.filter((metric) => metric['kind'] === 'lagging');
  if (list === '/stakeholders' && of === undefined) return items.filter((person) => ownsAnObjective(pitch, person));
  return of === undefined
    ? items
    : items.filter((item) => [item['role'], item['type'], item['decisionRole']].includes(of));
}

function ownsAnObjective(pitch: Pitch, person: Item): boolean {
  return (pitch.objectives ?? []).some((objective) => objective.ownerId && objective.ownerId === person['id']);
}

function hasValue(item: Item, path: string): boolean {
  const [key = '', ...rest] = path.split('/');
  const isList = key.endsWith('[]');
  const value = item[isList ? key.slice(0, -2) : key];
  // What a resource costs stands in its cost lines where it has any; what is not needed costs nothing.
  if (key === 'amount' && value == null) return hasItems(item['costIds']) || item['status'] === 'not_needed';
  if (rest.length > 0) {
    const inside = isList ? (Array.isArray(value) ? (value as unknown[]) : []) : [value];
    return inside.some(
      (child) => typeof child === 'object' && child !== null && hasValue(child as Item, rest.join('/')),
    );
  }
  return typeof value === 'string' ? value.trim() !== '' : value != null;
}

function hasItems(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
