/** The text fields that the text checks look at, found along patterns such as `/objectives[]/statement` (checks.json, fields). */
import { formatPointer } from '../../pitch/pointer.ts';
import type { Pitch } from '../../pitch/schema.ts';
import type { Part } from '../check.ts';
import { filled } from '../../catalogue/terms.ts';

export interface TextField {
  path: string;
  text: string;
}

/** The fields of several patterns, in the order of the patterns, with the parts that hold them. */
export interface TextFields {
  parts: readonly Part[];
  of: (pitch: Pitch) => TextField[];
  /** The same, one list for each pattern; a list keeps its identity as long as the part of the pitch does. */
  lists: (pitch: Pitch) => (readonly TextField[])[];
}

/** Lists whose items are being typed, and left alone, while this key is blank (domain.md 5.2.2). */
const leading: Readonly<Record<string, string>> = {
  objectives: 'statement',
  metrics: 'name',
  stakeholders: 'name',
  resources: 'description',
  benefits: 'name',
  risks: 'text',
  objections: 'text',
};

/** `[]` for every item of a list, `*` for every key of a record, else a key. */
type Token = string;

export function textFields(patterns: readonly string[]): TextFields {
  const compiled = patterns.map((pattern) => {
    const [part = '', ...tokens] = pattern.slice(1).replaceAll('[]', '/[]').split('/');
    return { part: part as Part, tokens };
  });
  const lists = (pitch: Pitch) => compiled.map(({ part, tokens }) => fieldsOfPart(pitch[part], part, tokens));
  return { parts: [...new Set(compiled.map(({ part }) => part))], of: (pitch) => lists(pitch).flat(), lists };
}

const caches = new Map<string, WeakMap<object, TextField[]>>();

/** A part that was looked at before, with the same pattern, is not looked at again. */
function fieldsOfPart(value: unknown, part: Part, tokens: readonly Token[]): TextField[] {
  const found: TextField[] = [];
  if (typeof value !== 'object' || value === null) {
    collect(value, tokens, 0, `/${part}`, part, found);
    return found;
  }
  const key = `${part}/${tokens.join('/')}`;
  let cache = caches.get(key);
  if (!cache) caches.set(key, (cache = new WeakMap()));
  const known = cache.get(value);
  if (known) return known;
  collect(value, tokens, 0, `/${part}`, part, found);
  cache.set(value, found);
  return found;
}

/** Looks at the tokens from `at` on. */
function collect(
  value: unknown,
  tokens: readonly Token[],
  at: number,
  path: string,
  part: string,
  found: TextField[],
): void {
  const token = tokens[at];
  if (token === undefined) {
    if (typeof value === 'string' && filled(value)) found.push({ path, text: value });
  } else if (token === '[]') {
    if (!Array.isArray(value)) return;
    const key = at === 0 ? leading[part] : undefined;
    const items = value as readonly (Record<string, string | null | undefined> | null)[];
    for (let index = 0; index < items.length; index += 1)
      if (key === undefined || filled(items[index]?.[key]))
        collect(items[index], tokens, at + 1, `${path}/${index}`, part, found);
  } else if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>;
    if (token === '*')
      for (const key of Object.keys(fields))
        collect(fields[key], tokens, at + 1, path + formatPointer([key]), part, found);
    else if (fields[token] != null) collect(fields[token], tokens, at + 1, `${path}/${token}`, part, found);
  }
}

const mostTexts = 20_000;

/** Remembers what a function makes of a text, so that an edit looks only at the text that changed. */
export function perText<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      if (known.size >= mostTexts) known.clear();
      known.set(text, (result = make(text)));
    }
    return result;
  };
}
