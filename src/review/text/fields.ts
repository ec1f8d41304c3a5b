/** The text fields that the text checks look at, found along patterns such as `/objectives[]/statement` (checks.json, fields). */
import { formatPointer } from '../../pitch/pointer.ts';
import type { Pitch } from '../../pitch/schema.ts';
import type { Part } from '../check.ts';
import { filled } from '../../catalogue/terms.ts';

export interface TextField {
  path: string;
  text: string;
  /** What was made of the text, by the number of what made it. An edit of another text keeps it. */
  made: unknown[];
}

/** The fields of several patterns, in their order, with the parts of the pitch that hold them. */
export interface TextFields {
  parts: readonly Part[];
  /** One list for each pattern; a list keeps its identity as long as the part of the pitch does. */
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
  return {
    parts: [...new Set(compiled.map(({ part }) => part))],
    lists: (pitch) => compiled.map(({ part, tokens }) => fieldsOfPart(pitch[part], part, tokens)),
  };
}

/** What is remembered of a pattern: the fields of every part it was laid on, and those of the last one. */
interface Known {
  byPart: WeakMap<object, TextField[]>;
  last: readonly TextField[];
}

const known = new Map<string, Known>();

/** A part that was looked at before, with the same pattern, is not looked at again. */
function fieldsOfPart(value: unknown, part: Part, tokens: readonly Token[]): TextField[] {
  const found: TextField[] = [];
  if (typeof value !== 'object' || value === null) {
    collect(value, tokens, 0, `/${part}`, part, found);
    return found;
  }
  const key = `${part}/${tokens.join('/')}`;
  let ofPattern = known.get(key);
  if (!ofPattern) known.set(key, (ofPattern = { byPart: new WeakMap(), last: [] }));
  const before = ofPattern.byPart.get(value);
  if (before) return before;
  collect(value, tokens, 0, `/${part}`, part, found);
  keepMade(ofPattern.last, found);
  ofPattern.byPart.set(value, found);
  ofPattern.last = found;
  return found;
}

/** How many fields an edit may take out of a pattern before what was made of the texts behind them is made again. */
const mostGone = 8;

/** Takes over what was made of the texts that were there before, in the same order but for what came and went. */
function keepMade(before: readonly TextField[], now: readonly TextField[]): void {
  let at = 0;
  for (const field of now) {
    for (let next = at; next < before.length && next <= at + mostGone; next += 1) {
      if (before[next]!.text !== field.text) continue;
      field.made = before[next]!.made;
      at = next + 1;
      break;
    }
  }
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
    if (typeof value === 'string' && filled(value)) found.push({ path, text: value, made: [] });
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

/** Something made of a text or a list, and with what else. */
interface Made<T, With> {
  readonly by: With;
  readonly result: T;
}

let makers = 0;

/** Remembers what a function makes of a text, and of the last other thing it is given, so that an edit looks only at the texts that changed. */
export function perText<T, With = undefined>(
  make: (text: string, by: With) => T,
): (field: TextField, ...by: With extends undefined ? [] : [With]) => T {
  const number = makers;
  makers += 1;
  return ({ text, made }, ...[by]) => {
    const known = made[number] as Made<T, unknown> | undefined;
    if (known && known.by === by) return known.result;
    const result = make(text, by as With);
    made[number] = { by, result };
    return result;
  };
}

/** Remembers likewise what a function makes of the fields of a pattern, so that an edit looks only at those of the part that changed. */
export function perList<T, With = undefined>(
  make: (list: readonly TextField[], by: With) => T,
): (list: readonly TextField[], ...by: With extends undefined ? [] : [With]) => T {
  const results = new WeakMap<readonly TextField[], Made<T, unknown>>();
  return (list, ...[by]) => {
    const known = results.get(list);
    if (known && known.by === by) return known.result;
    const result = make(list, by as With);
    results.set(list, { by, result });
    return result;
  };
}
