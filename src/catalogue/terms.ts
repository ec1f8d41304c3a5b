/** The terms that checks and room share (domain.md 5.2.2): what is filled, which items count, who is there. */
import type {
  Benefit,
  Metric,
  Objection,
  Objective,
  Pitch,
  Report,
  Resource,
  Risk,
  Stakeholder,
} from '../pitch/schema.ts';
import { shortName, withoutPeriod } from '../format/sentence.ts';

type Text = string | null | undefined;

/** Null, absent or white space only. */
export function blank(text: Text): boolean {
  return text === null || text === undefined || text.trim() === '';
}

/** Text with at least one character that is not white space. */
export function filled(text: Text): text is string {
  return !blank(text);
}

/** Whether a number, 0 included, or another value is there. */
export function given<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

/** Shorter than `length` characters after trimming. */
export function shorterThan(text: Text, length: number): boolean {
  return !given(text) || text.trim().length < length;
}

/** A text as it stands inside a sentence: trimmed, without its final period; empty when blank. */
export function quoted(text: Text): string {
  return withoutPeriod(text ?? '');
}

/** A person or group in a sentence: the name up to its first comma or bracket. */
export function personName(person: Pick<Stakeholder, 'name'> | null | undefined): string {
  return shortName(quoted(person?.name));
}

/** An item with its index in the list of the file. */
export interface Placed<T> {
  item: T;
  index: number;
}

const placedCache = new WeakMap<object, Placed<unknown>[]>();

/** The items whose leading text is filled: the others are still being typed and no check but CHK-51 looks at them. */
function placed<T extends object>(list: T[] | null | undefined, leading: (item: T) => Text): Placed<T>[] {
  if (!list) return [];
  let result = placedCache.get(list) as Placed<T>[] | undefined;
  if (!result) {
    result = [];
    for (const [index, item] of list.entries()) if (filled(leading(item))) result.push({ item, index });
    placedCache.set(list, result);
  }
  return result;
}

export const objectivesOf = (pitch: Pitch): Placed<Objective>[] => placed(pitch.objectives, (item) => item.statement);
export const metricsOf = (pitch: Pitch): Placed<Metric>[] => placed(pitch.metrics, (item) => item.name);
export const stakeholdersOf = (pitch: Pitch): Placed<Stakeholder>[] => placed(pitch.stakeholders, (item) => item.name);
export const resourcesOf = (pitch: Pitch): Placed<Resource>[] => placed(pitch.resources, (item) => item.description);
export const benefitsOf = (pitch: Pitch): Placed<Benefit>[] => placed(pitch.benefits, (item) => item.name);
export const risksOf = (pitch: Pitch): Placed<Risk>[] => placed(pitch.risks, (item) => item.text);
export const objectionsOf = (pitch: Pitch): Placed<Objection>[] => placed(pitch.objections, (item) => item.text);

const byIdCache = new WeakMap<object, Map<string, Placed<unknown>>>();

/** The item of a list with this id, the first of equals. */
export function withId<T extends { id?: unknown }>(list: T[] | null | undefined, id: Text): Placed<T> | undefined {
  if (!list || !given(id)) return undefined;
  let map = byIdCache.get(list) as Map<string, Placed<T>> | undefined;
  if (!map) {
    map = new Map();
    for (const [index, item] of list.entries())
      if (typeof item.id === 'string' && !map.has(item.id)) map.set(item.id, { item, index });
    byIdCache.set(list, map);
  }
  return map.get(id);
}

/** Invited, and in the room not "no". */
export function isInRoom(person: Stakeholder): boolean {
  return person.invited === true && person.inRoom !== 'no';
}

const readersCache = new WeakMap<object, Set<string>>();

/** Ids of everybody in the audience of some report. */
export function readers(reports: Report[] | null | undefined): Set<string> {
  if (!reports) return new Set();
  let result = readersCache.get(reports);
  if (!result) readersCache.set(reports, (result = new Set(reports.flatMap((report) => report.audienceIds ?? []))));
  return result;
}

const partsCache = new Map<string, readonly string[]>();

/** The parts of a department text: split at / , & ; and the word "and", trimmed, lower case. */
export function partsOf(text: string): readonly string[] {
  let parts = partsCache.get(text);
  if (!parts) {
    parts = text
      .toLowerCase()
      .split(/[/,&;]|\band\b/u)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (partsCache.size > 5000) partsCache.clear();
    partsCache.set(text, parts);
  }
  return parts;
}

/** Whether two department texts share a part. */
export function sharePart(one: Text, other: Text): boolean {
  if (!filled(one) || !filled(other)) return false;
  const parts = partsOf(other);
  return partsOf(one).some((part) => parts.includes(part));
}

/** Earliest start of a phase, ISO; null when no phase has one. */
export function firstStart(pitch: Pitch): string | null {
  let first: string | null = null;
  for (const phase of pitch.scale?.phases ?? [])
    if (phase.start && (!first || phase.start < first)) first = phase.start;
  return first;
}

const firstReportCache = new WeakMap<object, Map<string, string | null>>();

/**
 * The first report of each metric that stands in a report: the smallest first date of its reports (domain.md 1.3), null when none of them has one.
 * A metric that is in no report is not a key.
 */
export function firstReports(reports: Report[] | null | undefined): Map<string, string | null> {
  if (!reports) return new Map();
  let result = firstReportCache.get(reports);
  if (!result) {
    result = new Map();
    for (const report of reports)
      for (const id of report.metricIds ?? []) {
        const known = result.get(id) ?? null;
        const first = report.first ?? null;
        result.set(id, known && first ? (known < first ? known : first) : (known ?? first));
      }
    firstReportCache.set(reports, result);
  }
  return result;
}

/** Whether giving or gaining: stake in the running or the outcome. */
export function isAffected(person: Stakeholder): boolean {
  return person.stake === 'running' || person.stake === 'outcome' || person.stake === 'both';
}

/** Whether the person approves a resource. */
export function signs(pitch: Pitch, person: Stakeholder): boolean {
  return resourcesOf(pitch).some(({ item }) => item.approverId === person.id);
}
