/** The words beside the form: steps, fields and choices (assets/guidance.json). Look-ups are maps built at first use. */
import guidance from '../../assets/guidance.json' with { type: 'json' };
import { fill } from '../format/fill.ts';
import { childSchema, unwrap } from '../pitch/fields.ts';
import { formatPointer, parsePointer } from '../pitch/pointer.ts';
import { pitchSchema, type FocusId } from '../pitch/schema.ts';
import * as z from 'zod';

export interface Step {
  /** 1 to 12. */
  n: number;
  id: string;
  group: string;
  title: string;
  question: string;
  whyItMatters: string;
  intro: string;
  done: string;
  minutes: number;
  slides: readonly string[];
}

interface Choice {
  value: string | number | boolean;
  label: string;
  help?: string;
}

export interface Example {
  good: string;
  weak?: string;
  lacks?: string;
}

export interface FieldGuide {
  /** Path with [] for an item of a list and * for a key of a record. */
  path: string;
  /** Id of a step, or `slides` or `decisions`. */
  step: string;
  label: string;
  input: string;
  help?: string;
  question?: string;
  whyAsked?: string;
  goodAnswer?: string;
  choices?: readonly Choice[];
  choicesFrom?: string;
  derivedFrom?: string;
  feeds?: string;
  unit?: string;
  /** A percentage that the file keeps as a factor from 0 to 1. */
  storedAs?: 'factor';
  private?: boolean;
  freeText?: boolean;
  alsoIn?: readonly string[];
  keyLabels?: Readonly<Record<string, string>>;
  examples?: Readonly<Partial<Record<FocusId, Example>>>;
}

/** The twelve steps, in order. */
export const steps = guidance.steps as readonly Step[];

/** The four groups of steps, in order. */
export const groups: readonly { id: string; title: string }[] = guidance.groups;

let fieldsByPath: Map<string, FieldGuide> | undefined;

function fields(): Map<string, FieldGuide> {
  fieldsByPath ??= new Map((guidance.fields as unknown as FieldGuide[]).map((field) => [field.path, field]));
  return fieldsByPath;
}

/** The path of a field: a pointer with each index or id of a list replaced by [] and each key of a record by *. */
export function fieldPath(pointer: string): string {
  let schema: z.core.$ZodType | null = pitchSchema;
  let path = '';
  for (const token of parsePointer(pointer)) {
    const inner: z.core.$ZodType | null = schema && unwrap(schema);
    if (inner instanceof z.ZodArray) path += '[]';
    else if (inner instanceof z.ZodRecord) path += '/*';
    else path += `/${token}`;
    schema = inner && childSchema(inner, token);
  }
  return path;
}

/** The words of the field at a pointer (by index or id); for a list that is typed as one field, those of its items. */
export function fieldGuide(pointer: string): FieldGuide | undefined {
  const path = fieldPath(pointer);
  return fields().get(path) ?? fields().get(`${path}[]`);
}

/** What the key of a record on the way to a place is called, "Year 1" in a table by year; null where there is none or it has no name. */
export function recordKeyLabel(pointer: string): string | null {
  const tokens = parsePointer(pointer);
  for (let length = tokens.length; length > 0; length -= 1) {
    const record = fieldPath(formatPointer(tokens.slice(0, length)));
    if (!record.endsWith('/*')) continue;
    const key = tokens[length - 1] ?? '';
    for (const [path, { keyLabels }] of fields()) {
      if (!keyLabels || (path !== record && !path.startsWith(`${record}/`))) continue;
      const label = keyLabels[key] ?? keyLabels['*'];
      return label === undefined ? null : fill(label, { n: key });
    }
  }
  return null;
}

/** All fields of a step in the order of the form, `alsoIn` included. */
export function fieldsOfStep(step: string): FieldGuide[] {
  return [...fields().values()].filter((field) => field.step === step || field.alsoIn?.includes(step));
}

const stepOfPath = new Map<string, string>();

/**
 * The step that a pointer belongs to: that of its field, else that of the first field inside the object or list it names, else that of the place
 * around it.
 */
export function stepOf(pointer: string): string {
  const path = fieldPath(pointer);
  let step = stepOfPath.get(path);
  if (!step) stepOfPath.set(path, (step = findStep(path)));
  return step;
}

function findStep(path: string): string {
  for (let prefix = path; prefix !== ''; prefix = prefix.replace(/(?:\[\]|\/[^/[]*)$/, '')) {
    const exact = fields().get(prefix) ?? fields().get(`${prefix}[]`);
    if (exact) return exact.step;
    for (const [key, field] of fields())
      if (key.startsWith(`${prefix}[`) || key.startsWith(`${prefix}/`)) return field.step;
  }
  return 'review';
}

const elementLabels = new Map(guidance.elementTypes.map((type) => [type.value, type]));

/** An element in words: its label, and what "ready" means for it. */
export function elementWords(type: string): { label: string; readyWhen: string } {
  return elementLabels.get(type) ?? { label: type, readyWhen: '' };
}

/** The label of a choice of the field at a pointer; the value itself where it is no listed choice. */
export function choiceLabel(pointer: string, value: string | number | boolean): string {
  return fieldGuide(pointer)?.choices?.find((choice) => choice.value === value)?.label ?? String(value);
}

/** A role of the program in words. */
export function programRole(role: string): { one: string; many: string } {
  const words: Record<string, { one: string; many: string }> = guidance.words.roles;
  return words[role] ?? { one: role, many: role };
}

/** The example of a field for a focus, with the invented organization it comes from. */
export function exampleOf(field: FieldGuide, focus: FocusId): (Example & { organization: string }) | undefined {
  const example = field.examples?.[focus];
  return example && { ...example, organization: guidance.exampleOrganizations[focus].name };
}
