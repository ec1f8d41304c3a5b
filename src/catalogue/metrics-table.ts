/**
 * Reads measures out of a table such as a CSV file gives: which column is which field, and what each line says. What cannot be read is never guessed:
 * the line then has a reason instead of a measure.
 */
import words from '../../assets/words/import.json' with { type: 'json' };
import { createFormat, type Format } from '../format/format.ts';
import { readDate } from '../format/read-date.ts';
import { readNumber } from '../format/read-number.ts';
import type { Op } from '../pitch/change.ts';
import { newId } from '../pitch/ids.ts';
import { limits, type Metric, type Pitch } from '../pitch/schema.ts';

/** The fields that a column can be read as, as pointers within a measure; in the order of the form. */
export const tableFields = Object.keys(words.columns) as readonly TableField[];
export type TableField = keyof typeof words.columns;
export type DecimalSign = '.' | ',';

const numbers: ReadonlySet<TableField> = new Set(['baseline/value', 'target/value', 'threshold']);

/** Names of columns and choices are compared without case, spaces and signs. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What each column is, by its name; null where that says nothing. A field is given to the column whose name is the likelier. */
export function matchColumns(header: readonly string[]): (TableField | null)[] {
  const names = header.map(bare);
  const matched: (TableField | null)[] = names.map(() => null);
  // All first choices before any second one.
  const most = Math.max(...Object.values(words.columns).map((known) => known.length));
  for (let rank = 0; rank < most; rank += 1) {
    for (const field of tableFields) {
      const name = words.columns[field][rank];
      const at = name === undefined || matched.includes(field) ? -1 : names.indexOf(bare(name));
      if (at >= 0 && matched[at] === null) matched[at] = field;
    }
  }
  return matched;
}

/** The decimal sign of the numbers in those columns: the one that more of them can only have, else that of the pitch. */
export function decimalSignOf(
  rows: readonly (readonly string[])[],
  columns: readonly (TableField | null)[],
  format: Format,
): DecimalSign {
  let commas = 0;
  for (const row of rows) {
    for (const [at, field] of columns.entries()) {
      if (!field || !numbers.has(field)) continue;
      const [first, ...more] = (row[at] ?? '').replace(/[^.,]/g, '');
      const last = more.at(-1) ?? first;
      if (first === undefined) continue;
      // Twice the same sign parts groups; two signs end with the decimal one; one alone is it unless three digits follow.
      if (more.length > 0 && first === last) commas += last === ',' ? -1 : 1;
      else if (more.length > 0 || !/[.,]\d{3}\D*$/.test(row[at] ?? '')) commas += last === ',' ? 1 : -1;
    }
  }
  if (commas !== 0) return commas > 0 ? ',' : '.';
  return format.number(1.5).includes(',') ? ',' : '.';
}

/** Why a line cannot be read: a key of assets/words/import.json `reasons`, with what fills it. `column` is the number of the column. */
export interface Unread {
  code: keyof typeof words.reasons;
  params: Record<string, string | number>;
  column?: number;
}

export interface TableLine {
  /** Number of the line in the table; the first one names the columns. */
  line: number;
  /** What was understood, by column; the text itself where nothing was. */
  shown: readonly string[];
  metric: Partial<Metric>;
  /** The name of who answers, when it is nobody of the pitch yet. */
  newOwner: string | null;
  unread: Unread | null;
}

export interface TableQuestion {
  /** All lines, the first with the names of the columns. */
  rows: readonly (readonly string[])[];
  columns: readonly (TableField | null)[];
  decimal: DecimalSign;
  pitch: Pitch;
  /** ISO; dates without a year count from it. */
  today: string;
}

/** Each line below the first as a measure, or with the reason why not. */
export function readMetricsTable({ rows, columns, decimal, pitch, today }: TableQuestion): TableLine[] {
  const format = createFormat(pitch.organisation);
  // Its group sign is never the decimal sign that was found.
  const figures = createFormat({ ...pitch.organisation, locale: decimal === ',' ? 'de-DE' : 'en-US' });
  const people = new Map((pitch.stakeholders ?? []).map(({ name, id }) => [bare(name ?? ''), id ?? '']));
  const there = new Set((pitch.metrics ?? []).map(({ name }) => bare(name ?? '')));
  const lines = new Map<string, number>();

  return rows.slice(1).map((row, index) => {
    const line = index + 2;
    const read = { line, shown: [] as string[], metric: {} as Partial<Metric>, newOwner: null as string | null };
    let unread: Unread | null = null;
    for (const [at, field] of columns.entries()) {
      const text = (row[at] ?? '').trim();
      read.shown.push(text);
      if (!field || text === '') continue;
      if (text.length > limits.characters) {
        unread ??= { code: 'tooLong', params: { limit: limits.characters }, column: at };
        continue;
      }
      const result = valueOf(field, text);
      if ('code' in result) unread ??= { code: result.code, params: { text: text.slice(0, 60) }, column: at };
      else {
        read.shown[at] = result.shown;
        put(read.metric, field, result.value);
        if (field === 'ownerId' && result.value === null) read.newOwner = text;
      }
    }
    const name = bare(read.metric.name ?? '');
    const before = lines.get(name);
    if (!read.metric.name) unread = { code: 'noName', params: {} };
    else if (there.has(name)) unread ??= { code: 'isThere', params: {} };
    else if (before !== undefined) unread ??= { code: 'twice', params: { line: before } };
    else lines.set(name, line);
    return { ...read, unread };
  });

  function valueOf(field: TableField, text: string): Understood | { code: Unread['code'] } {
    if (numbers.has(field)) {
      const reading = readNumber(text, figures);
      // Two readings: the sign before three digits, which is the decimal sign here.
      const meanings = reading.kind === 'ambiguous' ? reading.readings : reading.kind === 'value' ? [reading] : [];
      const [meaning] = meanings.toSorted((a, b) => Math.abs(a.value) - Math.abs(b.value));
      return meaning ? { value: meaning.value, shown: format.number(meaning.value) } : { code: 'number' };
    }
    if (field === 'target/by') {
      const reading = readDate(text, format, today);
      return reading.kind === 'value' ? { value: reading.value, shown: reading.understood } : { code: 'date' };
    }
    if (field === 'kind') return choiceOf(words.kinds, text);
    if (field === 'direction') return choiceOf(words.directions, text);
    if (field === 'ownerId') return { value: people.get(bare(text)) ?? null, shown: text };
    return { value: text, shown: text };
  }
}

interface Understood {
  value: unknown;
  shown: string;
}

function choiceOf(choices: Readonly<Record<string, readonly string[]>>, text: string): Understood | { code: 'choice' } {
  const found = Object.entries(choices).find(([, names]) => names.some((name) => bare(name) === bare(text)));
  return found ? { value: found[0], shown: text } : { code: 'choice' };
}

function put(metric: Partial<Metric>, field: TableField, value: unknown): void {
  const [key = '', inner] = field.split('/');
  const into = metric as Record<string, unknown>;
  if (inner === undefined) into[key] = value;
  else into[key] = { ...(into[key] as object | undefined), [inner]: value };
}

/**
 * The operations that put those lines at the end of the measures, with people that are new. A measure without a kind is a result. With one objective
 * only, the measures serve that. `random` draws the ids.
 */
export function importOps(pitch: Pitch, lines: readonly TableLine[], random: () => number): Op[] {
  const ops: Op[] = [];
  const people = new Map<string, string>();
  let person = pitch.stakeholders?.length ?? 0;
  let index = pitch.metrics?.length ?? 0;
  const [only, ...others] = pitch.objectives ?? [];
  const serves = only?.id && others.length === 0 ? { objectiveIds: [only.id] } : {};
  for (const { metric, newOwner } of lines) {
    let owner = {};
    if (newOwner !== null) {
      const known = people.get(bare(newOwner));
      const id = known ?? newId('/stakeholders', random);
      owner = { ownerId: id };
      people.set(bare(newOwner), id);
      if (known === undefined)
        ops.push({ op: 'insert', path: '/stakeholders', index: person++, item: { id, name: newOwner } });
    }
    const item = { id: newId('/metrics', random), kind: 'lagging', ...serves, ...metric, ...owner };
    ops.push({ op: 'insert', path: '/metrics', index: index++, item });
  }
  return ops;
}
