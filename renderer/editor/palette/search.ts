/** Finding in the pitch, its slides and the commands: every word typed must begin a word of the text. */
import { steps } from '../../../src/catalogue/guidance.ts';
import type { Format } from '../../../src/format/format.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { readStep, type Group } from '../steps/reading-model.ts';

export interface FoundPlace {
  path: string;
  text: string;
  step: string;
}

/** A stretch of a text; `hit` marks what was found. */
export interface Piece {
  text: string;
  hit: boolean;
}

const known = new WeakMap<Pitch, FoundPlace[]>();

/** Every text of the pitch with its place, items by their titles first. */
export function placesOf(pitch: Pitch, format: Format): FoundPlace[] {
  let places = known.get(pitch);
  if (!places)
    known.set(
      pitch,
      (places = steps.flatMap(({ id }) => readStep(pitch, id, format).flatMap((group) => placesIn(group, id)))),
    );
  return places;
}

function placesIn({ entries, items }: Group, step: string): FoundPlace[] {
  return [
    ...items.filter((item) => item.title).map((item) => ({ path: item.path, text: item.title, step })),
    ...entries.map(({ path, text }) => ({ path, text, step })),
    ...items.flatMap((item) => [
      ...item.entries.map(({ path, text }) => ({ path, text, step })),
      ...item.groups.flatMap((group) => placesIn(group, step)),
    ]),
  ];
}

/** Lower case without accents, as long as the text itself, so that places in one are places in the other. */
function fold(text: string): string {
  return Array.from(text, (sign) =>
    (sign.normalize('NFD').replace(/\p{M}/gu, '') || sign).toLowerCase().slice(0, sign.length).padEnd(sign.length),
  ).join('');
}

/** Where the words of a query begin words of a text; null when one of them does not. */
export function hits(text: string, query: string): [start: number, end: number][] | null {
  const folded = fold(text);
  const found: [number, number][] = [];
  for (const word of fold(query).split(/\s+/).filter(Boolean)) {
    const at = wordStart(folded, word);
    if (at < 0) return null;
    found.push([at, at + word.length]);
  }
  return found;
}

function wordStart(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return at;
  }
  return -1;
}

const lead = 24;

/** The text around what was found, with the hits marked. */
export function pieces(text: string, query: string): Piece[] {
  const found = (hits(text, query) ?? []).toSorted((a, b) => a[0] - b[0]);
  const first = found[0]?.[0] ?? 0;
  const from = first > lead * 2 ? text.lastIndexOf(' ', first - lead) + 1 : 0;
  const result: Piece[] = from > 0 ? [{ text: '… ', hit: false }] : [];
  let at = from;
  for (const [start, end] of found) {
    if (start < at) continue;
    result.push({ text: text.slice(at, start), hit: false }, { text: text.slice(start, end), hit: true });
    at = end;
  }
  return [...result, { text: text.slice(at), hit: false }].filter((piece) => piece.text !== '');
}
