/** Where a pitch refers to what: every id and every reference, found along a plan that is made from the schema once. */
import * as z from 'zod';
import { metaOf, unwrap } from '../pitch/fields.ts';
import { pitchSchema, type ListName, type Pitch } from '../pitch/schema.ts';
import type { Part } from './check.ts';

/** What a part of the pitch holds. */
interface References {
  /** Ids of items (and refs of library entries) with the path of the field that holds them. */
  readonly ids: { id: string; path: string }[];
  readonly refs: { id: string; list: ListName; path: string }[];
}

/** What to look at below a value; what holds neither ids nor references has no plan. */
type Plan =
  | { kind: 'id' }
  | { kind: 'reference'; list: ListName }
  | { kind: 'list'; item: Plan }
  | { kind: 'object'; fields: readonly { key: string; end: string; plan: Plan }[] };

let plans: readonly (readonly [Part, Plan])[] | undefined;

function planOf(schema: z.core.$ZodType, key: string): Plan | undefined {
  const list = metaOf(schema).ref;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) {
    const item = planOf(inner.element, '');
    return item && { kind: 'list', item };
  }
  if (list) return { kind: 'reference', list };
  if (inner instanceof z.ZodObject) {
    const fields = Object.entries(inner.shape as Record<string, z.core.$ZodType>).flatMap(([field, child]) => {
      const plan = planOf(child, field);
      return plan ? [{ key: field, end: `/${field}`, plan }] : [];
    });
    return fields.length > 0 ? { kind: 'object', fields } : undefined;
  }
  return key === 'id' || key === 'ref' ? { kind: 'id' } : undefined;
}

const cache = new WeakMap<object, References>();

/** Every id and reference of the pitch, by its parts in the order of the schema. A part that was looked at before is not looked at again. */
export function referencesOf(pitch: Pitch): References[] {
  plans ??= Object.entries(pitchSchema.shape as Record<string, z.core.$ZodType>).flatMap(([part, schema]) => {
    const plan = part === 'id' ? undefined : planOf(schema, part);
    return plan ? [[part as Part, plan] as const] : [];
  });
  return plans.map(([part, plan]) => {
    const value: unknown = pitch[part];
    const isKept = typeof value === 'object' && value !== null;
    const known = isKept ? cache.get(value) : undefined;
    if (known) return known;
    const found: References = { ids: [], refs: [] };
    collect(value, plan, `/${part}`, found);
    if (isKept) cache.set(value, found);
    return found;
  });
}

function collect(value: unknown, plan: Plan, path: string, into: References): void {
  if (plan.kind === 'list') {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index += 1) collect(value[index], plan.item, `${path}/${index}`, into);
  } else if (plan.kind === 'object') {
    if (typeof value !== 'object' || value === null) return;
    for (const { key, end, plan: below } of plan.fields) {
      const inside = (value as Record<string, unknown>)[key];
      if (inside != null) collect(inside, below, path + end, into);
    }
  } else if (typeof value === 'string' && value.trim() !== '') {
    if (plan.kind === 'id') into.ids.push({ id: value, path });
    else into.refs.push({ id: value, list: plan.list, path });
  }
}
