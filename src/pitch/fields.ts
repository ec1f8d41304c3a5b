/** Looks into the schema: which field stands at a path, in what order fields are written, what a field refers to. */
import * as z from 'zod';
import { parsePointer } from './pointer.ts';
import { pitchSchema, type FieldMeta } from './schema.ts';

/** The schema without its "may be absent" shells. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodNullable) current = current.unwrap();
  return current;
}

/** What the schema says of a field besides its type; the shells of an optional field are looked through. */
export function metaOf(schema: z.core.$ZodType): FieldMeta {
  let current: z.core.$ZodType = schema;
  for (;;) {
    const meta = z.globalRegistry.get(current);
    if (meta) return meta as FieldMeta;
    if (!(current instanceof z.ZodOptional || current instanceof z.ZodNullable)) return {};
    current = current.unwrap();
  }
}

/** The schema one step down from `schema`, or null where no field is known. */
export function childSchema(schema: z.core.$ZodType, key: string): z.core.$ZodType | null {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return Object.hasOwn(inner.shape, key) ? (inner.shape[key] ?? null) : null;
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  return null;
}

/** The schema at a pointer (with ids or indexes), or null where no field is known. */
export function fieldSchema(pointer: string): z.core.$ZodType | null {
  let current: z.core.$ZodType | null = pitchSchema;
  for (const token of parsePointer(pointer)) current = current && childSchema(current, token);
  return current;
}

/** What a number field of the format takes; null ends are open. */
interface NumberRules {
  whole: boolean;
  from: number | null;
  to: number | null;
}

/** The rules of the number at a pointer (with ids or indexes); null where no number field is known. */
export function numberRules(pointer: string): NumberRules | null {
  const schema = fieldSchema(pointer);
  const inner = schema && unwrap(schema);
  if (!(inner instanceof z.ZodNumber)) return null;
  const bound = (value: number | null) =>
    value === null || !(Math.abs(value) < Number.MAX_SAFE_INTEGER) ? null : value;
  return { whole: inner.isInt, from: bound(inner.minValue), to: bound(inner.maxValue) };
}

/** The order in which the keys of the object at a pointer are written; empty where the object is no field or a record. */
export function keyOrder(pointer: string): readonly string[] {
  const schema = fieldSchema(pointer);
  const inner = schema && unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** Calls `visit` for every value of `value` that is a field, with its schema and pointer (by index), parents first. */
export function walkFields(
  value: unknown,
  visit: (value: unknown, schema: z.core.$ZodType, pointer: string) => void,
  schema: z.core.$ZodType = pitchSchema,
  pointer = '',
): void {
  visit(value, schema, pointer);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const below = childSchema(schema, key);
    if (below) walkFields(child, visit, below, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}
