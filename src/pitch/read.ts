/** Reads the text of a pitch file. What is refused says what and where; what is accepted comes back as it was written. */
import * as z from 'zod';
import { unwrap, metaOf, walkFields } from './fields.ts';
import { idPrefix } from './ids.ts';
import { placeOfJsonError } from './json-place.ts';
import { formatPointer } from './pointer.ts';
import { limits, pitchSchema, type Pitch } from './schema.ts';

/** Why a text is no pitch. The sentences are in assets/words/messages.json. */
type ReadError =
  | { code: 'notJson'; params: { line: number; column: number } }
  | { code: 'notAPitch'; params: Record<string, never> }
  | { code: 'newerSchema'; params: { schema: string } }
  | { code: 'tooDeep'; params: { place: string } }
  | { code: 'notFinite'; params: { place: string } }
  | { code: 'tooLong' | 'tooMany'; params: { place: string; limit: number } }
  | { code: 'wrongType'; params: { place: string } };

export type ReadResult = { ok: true; pitch: Pitch } | { ok: false; error: ReadError };

/** Reads the text of a `.buyin` file, with or without a byte order mark (domain.md 1.1). Items without an id are given one. */
export function readPitch(text: string): ReadResult {
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return fail({ code: 'notJson', params: placeOfJsonError(text) });
  }
  return checkPitch(value);
}

/** The same for a value that is parsed already, such as one that crossed the bridge. It is not changed; missing ids are given in a copy. */
export function checkPitch(value: unknown): ReadResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail({ code: 'notAPitch', params: {} });
  const schema = (value as { schema?: unknown }).schema;
  if (typeof schema !== 'string' || !/^mentoring-pitch\/\d+$/.test(schema))
    return fail({ code: 'notAPitch', params: {} });
  if (schema !== 'mentoring-pitch/1') return fail({ code: 'newerSchema', params: { schema } });
  const unsafe = findUnsafe(value);
  if (unsafe) return fail(unsafe);
  const withIds = giveIds(value);
  const checked = pitchSchema.safeParse(withIds);
  return checked.success ? { ok: true, pitch: withIds as Pitch } : fail(fromIssue(checked.error.issues[0]));
}

function fail(error: ReadError): ReadResult {
  return { ok: false, error };
}

function fromIssue(issue: z.core.$ZodIssue | undefined): ReadError {
  const place = formatPointer((issue?.path ?? []).map(String));
  if (issue?.code === 'too_big' && issue.origin === 'string')
    return { code: 'tooLong', params: { place, limit: Number(issue.maximum) } };
  if (issue?.code === 'too_big' && issue.origin === 'array')
    return { code: 'tooMany', params: { place, limit: Number(issue.maximum) } };
  return { code: 'wrongType', params: { place } };
}

/** Numbers that JSON cannot write back and nesting that would break what walks the document, without recursion of its own. */
function findUnsafe(value: unknown): ReadError | null {
  const open: { value: unknown; tokens: string[] }[] = [{ value, tokens: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.value === 'number' && !Number.isFinite(next.value))
      return { code: 'notFinite', params: { place: formatPointer(next.tokens) } };
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.tokens.length >= limits.depth)
      return { code: 'tooDeep', params: { place: formatPointer(next.tokens.slice(0, 4)) } };
    for (const [key, child] of Object.entries(next.value))
      if (typeof child === 'number' || typeof child === 'object')
        open.push({ value: child, tokens: [...next.tokens, key] });
  }
  return null;
}

/** A copy in which every item that needs an id has one; the same value when none was missing. */
function giveIds(value: object): object {
  const missing: string[] = [];
  const used = new Set<string>();
  walkFields(value, (item, schema, pointer) => {
    const inner = unwrap(schema);
    if (!(inner instanceof z.ZodObject) || typeof item !== 'object' || item === null || Array.isArray(item)) return;
    const { id, ref } = item as { id?: unknown; ref?: unknown };
    if (typeof id === 'string') used.add(id);
    const idSchema = inner.shape['id'];
    const needed = idSchema && (metaOf(idSchema).itemId || 'ref' in inner.shape);
    if (needed && id == null && typeof ref !== 'string') missing.push(pointer);
  });
  if (missing.length === 0) return value;
  const copy = JSON.parse(JSON.stringify(value)) as object;
  const numbers = new Map<string, number>();
  for (const pointer of missing) {
    const tokens = pointer.slice(1).split('/');
    const prefix = idPrefix(tokens.slice(0, -1).join('/'));
    let number = (numbers.get(prefix) ?? 0) + 1;
    while (used.has(`${prefix}${number}`)) number += 1;
    numbers.set(prefix, number);
    let item = copy as Record<string, unknown>;
    for (const token of tokens) item = item[token] as Record<string, unknown>;
    item['id'] = `${prefix}${number}`;
  }
  return copy;
}
