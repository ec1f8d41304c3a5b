/** Pitches of any size made from a real one: every list longer or shorter, every free text of any length. */
import { type Pitch, pitchSchema } from '../../../src/pitch/schema.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Fields whose texts are not free. */
const fixed =
  /(?:^id|Id|Ids|schema|status|kind|type|unit|role|level|locale|currency|cadence|direction|stake|stance|inRoom|perspective|category|grade|use|cash|op|by|date|Date|start|end|first|due|on|On|until|mime|base64|answer|response|name\$phase|decisionRole|ratio|preparedOn|minutes|order|hidden|leadWith|askKey|primary|secondary)$/;
/** The answer of an objection is free, that of a decision is not. */
const isFree = (key: string, inside: string) =>
  key === 'answer' ? inside === 'objections' : key === 'name' ? inside !== 'phases' : !fixed.test(key);

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const words = [
  'a',
  'the',
  'of',
  'scrap',
  'rate',
  'mentors',
  'critical',
  'procedures',
  '4.8%',
  '€12,300',
  '20',
  'months',
  'sign-off',
  'per',
  'trainee',
  'independent',
  'Überführung',
  '31 Dec 2028',
  '–',
];

/** Numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

const oddTexts = ['', ' ', 'x', longWord, '1234567890'.repeat(8), 'line one\nline two\n\nline three'];
const sentence = 'All of this text has to be read somewhere. ';

/** From nothing to texts of several slides. */
function anyText(random: () => number): string {
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const someWords = (count: number) => Array.from({ length: count }, () => words[whole(0, words.length - 1)]).join(' ');
  const kind = random();
  if (kind < 0.15) return oddTexts[whole(0, oddTexts.length - 1)]!;
  if (kind < 0.65) return someWords(whole(1, 14));
  if (kind < 0.95) return someWords(whole(20, 120));
  return sentence.repeat(whole(12, 80));
}

export interface Shaking {
  /** Chance in a hundred that a free text is another one, and that a number is. */
  readonly texts: number;
  readonly numbers: number;
  /** Longest list. */
  readonly items: number;
}

/** The value with lists cut or repeated and texts exchanged, drawn from a seed. Repeated items get ids of their own. */
export function shaken(value: Json, seed: number, how: Shaking): Json {
  const random = seeded(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;
  const chance = (percent: number) => random() * 100 < percent;
  const walk = (node: Json, key: string, inside: string): Json => {
    if (typeof node === 'string') return isFree(key, inside) && chance(how.texts) ? anyText(random) : node;
    if (typeof node === 'number') {
      return chance(how.numbers) ? pick([0, 1, -5, 3.5, 1e9, 7, 100]) : node;
    }
    if (Array.isArray(node)) {
      const list = node as readonly Json[];
      const isItems = list.every((item) => typeof item === 'object' && item !== null && 'id' in item);
      const length =
        list.length === 0 || !isItems || !chance(40) ? list.length : Math.floor(random() * (how.items + 1));
      return Array.from({ length }, (_, index) => {
        const item = list[index % list.length]!;
        const copy =
          index < list.length ? item : { ...(item as object), id: `${(item as { id: string }).id}.${index}` };
        return walk(copy as Json, key, key);
      });
    }
    if (node !== null && typeof node === 'object') {
      return Object.fromEntries(
        Object.entries(node as Record<string, Json>).flatMap(([name, child]) =>
          name !== 'id' && name !== 'schema' && chance(3) ? [] : [[name, walk(child, name, inside)]],
        ),
      );
    }
    return node;
  };
  return walk(value, '', '');
}

/** The pitch without the values that a file must not hold. */
export function repaired(value: Json): Pitch {
  const copy: unknown = structuredClone(value);
  for (;;) {
    const read = pitchSchema.safeParse(copy);
    if (read.success) return read.data;
    for (const { path } of read.error.issues) empty(copy, path);
  }
}

/** Takes the value at the path out; where nothing is there, what should hold it. */
function empty(root: unknown, path: readonly PropertyKey[]): void {
  const parent = path.slice(0, -1).reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown>)?.[key], root);
  if (parent === null || typeof parent !== 'object') return;
  const key = path.at(-1)!;
  if (Reflect.get(parent, key) == null) empty(root, path.slice(0, -1));
  else Reflect.set(parent, key, null);
}
