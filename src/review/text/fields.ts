/** The text fields that the text checks look at, found along patterns such as `/objectives[]/statement` (checks.json, fields). */
import { formatPointer } from '../../pitch/pointer.ts';
import type { Pitch } from '../../pitch/schema.ts';
import type { Part } from '../check.ts';
import { filled } from '../../catalogue/terms.ts';
import { keepMade, type TextField } from './made.ts';

/** The fields of several patterns, in their order, with the parts of the pitch that hold them. */
export interface TextFields {
  parts: readonly Part[];
  /** One list for each pattern; a list keeps its identity as long as no edit touches its texts. */
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

/** A pattern with what is remembered of it: the fields of every part that it was laid on, and of the last one. */
interface Pattern {
  readonly part: Part;
  /** `[]` for every item of a list, `*` for every key of a record, else a key. */
  readonly tokens: readonly string[];
  readonly byPart: WeakMap<object, readonly TextField[]>;
  last: readonly TextField[];
}

const compiled = new Map<string, Pattern>();

function compile(pattern: string): Pattern {
  let known = compiled.get(pattern);
  if (!known) {
    const [part = '', ...tokens] = pattern.slice(1).replaceAll('[]', '/[]').split('/');
    known = { part: part as Part, tokens, byPart: new WeakMap(), last: [] };
    compiled.set(pattern, known);
  }
  return known;
}

export function textFields(patterns: readonly string[]): TextFields {
  const all = patterns.map(compile);
  return {
    parts: [...new Set(all.map(({ part }) => part))],
    lists: (pitch) => all.map((pattern) => fieldsOfPart(pitch[pattern.part], pattern)),
  };
}

/** A part that was looked at before, with the same pattern, is not looked at again. */
function fieldsOfPart(value: unknown, pattern: Pattern): readonly TextField[] {
  const isKept = typeof value === 'object' && value !== null;
  const known = isKept ? pattern.byPart.get(value) : undefined;
  if (known) return known;
  const { part, tokens, last } = pattern;
  const found: TextField[] = [];
  if (Array.isArray(value) && tokens[0] === '[]')
    for (const { path, item } of itemsOf(value, part)) collect(item, tokens, 1, path, found);
  else collect(value, tokens, 0, `/${part}`, found);
  const isSame = keepMade(last, found);
  pattern.last = isSame ? last : found;
  if (isKept) pattern.byPart.set(value, pattern.last);
  return pattern.last;
}

interface PlacedItem {
  readonly path: string;
  readonly item: unknown;
}

const itemsOfLists = new WeakMap<readonly unknown[], readonly PlacedItem[]>();

/** The items of a list of the pitch that are not being typed. */
function itemsOf(list: readonly unknown[], part: Part): readonly PlacedItem[] {
  let items = itemsOfLists.get(list);
  if (!items) {
    const key = leading[part];
    items = list.flatMap((item, index) => {
      const isTyped = key !== undefined && !filled((item as Record<string, string | null | undefined> | null)?.[key]);
      return isTyped ? [] : [{ path: `/${part}/${index}`, item }];
    });
    itemsOfLists.set(list, items);
  }
  return items;
}

/** Looks at the tokens from `at` on. */
function collect(value: unknown, tokens: readonly string[], at: number, path: string, found: TextField[]): void {
  const token = tokens[at];
  if (token === undefined) {
    if (typeof value === 'string' && filled(value)) found.push({ path, text: value, made: [] });
  } else if (token === '[]') {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index += 1)
      collect(value[index], tokens, at + 1, `${path}/${index}`, found);
  } else if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>;
    if (token === '*')
      for (const key of Object.keys(fields)) collect(fields[key], tokens, at + 1, path + formatPointer([key]), found);
    else if (fields[token] != null) collect(fields[token], tokens, at + 1, `${path}/${token}`, found);
  }
}
