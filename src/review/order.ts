/** The order of places in the document: that of the schema, items by index. */
import { keyOrder } from '../pitch/fields.ts';
import { parsePointer } from '../pitch/pointer.ts';

const templates = new Map<string, ReadonlyMap<string, number>>();
const keys = new Map<string, string>();
const mostKeys = 20_000;

/** A text that sorts as the place stands in the document: a parent before what it holds, item 2 before item 10. */
export function orderKey(path: string): string {
  let key = keys.get(path);
  if (key === undefined) {
    if (keys.size >= mostKeys) keys.clear();
    keys.set(path, (key = keyOf(path)));
  }
  return key;
}

function keyOf(path: string): string {
  let key = '';
  let template = '';
  for (const token of parsePointer(path)) {
    const isIndex = /^\d+$/.test(token);
    const rank = isIndex ? Number(token) : ranksAt(template).get(token);
    key += rank === undefined ? `/~${token}` : `/${String(rank).padStart(5, '0')}`;
    template += isIndex ? '/0' : `/${token}`;
  }
  return key;
}

function ranksAt(template: string): ReadonlyMap<string, number> {
  let ranks = templates.get(template);
  if (!ranks) templates.set(template, (ranks = new Map(keyOrder(template).map((key, rank) => [key, rank]))));
  return ranks;
}
