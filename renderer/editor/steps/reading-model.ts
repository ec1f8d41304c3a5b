/**
 * A step's part of the pitch as text: every field that is filled in, under the guidance's label, printed as the pitch's locale prints it. Nothing that
 * is empty is in it.
 */
import { choiceLabel, elementWords, fieldsOfStep, type FieldGuide } from '../../../src/catalogue/guidance.ts';
import { focusOf } from '../../../src/catalogue/focuses.ts';
import { libraryEntry } from '../../../src/catalogue/evidence.ts';
import { fill } from '../../../src/format/fill.ts';
import type { Format } from '../../../src/format/format.ts';
import { typeset } from '../../../src/format/own-words.ts';
import { fieldSchema, metaOf, unwrap } from '../../../src/pitch/fields.ts';
import { formatPointer, getAt, itemId } from '../../../src/pitch/pointer.ts';
import type { ListName, Pitch } from '../../../src/pitch/schema.ts';
import * as z from 'zod';

export interface Entry {
  /** Pointer by id. */
  path: string;
  label: string;
  text: string;
  isPrivate: boolean;
}

export interface Item {
  path: string;
  title: string;
  entries: Entry[];
  groups: Group[];
}

export interface Group {
  /** Pointer to the list or object. */
  path: string;
  entries: Entry[];
  items: Item[];
}

interface Node {
  children: Map<string, Node>;
  guide?: FieldGuide;
}

/** Everything of a step that is filled in. */
export function readStep(pitch: Pitch, step: string, format: Format): Group[] {
  return readTree(pitch, treeOf(fieldsOfStep(step)), format);
}

function treeOf(guides: readonly FieldGuide[]): Node {
  const root: Node = { children: new Map() };
  for (const guide of guides) {
    let node = root;
    for (const key of guide.path.slice(1).split('/')) {
      let child = node.children.get(key);
      if (!child) node.children.set(key, (child = { children: new Map() }));
      node = child;
    }
    node.guide = guide;
  }
  return root;
}

function readTree(pitch: Pitch, tree: Node, format: Format): Group[] {
  const direct: Entry[] = [];
  const groups = groupsIn(tree, pitch, [], direct);
  return direct.length > 0 ? [{ path: '', entries: direct, items: [] }, ...groups] : groups;

  /** Fields that stand here go into `entries`, lists and objects become groups. */
  function groupsIn(node: Node, value: unknown, tokens: readonly string[], entries: Entry[]): Group[] {
    const found: Group[] = [];
    for (const [name, child] of node.children) {
      const isList = name.endsWith('[]');
      const key = isList ? name.slice(0, -2) : name;
      if (key === '*') {
        readRecord(child, value, tokens, entries, found);
        continue;
      }
      const below = property(value, key);
      const path = [...tokens, key];
      if (isBlank(below)) continue;
      if (child.children.size === 0) entries.push(...entryOf(child, below, path));
      else if (isList) found.push({ path: formatPointer(path), entries: [], items: itemsIn(child, below, path) });
      else {
        const group: Group = { path: formatPointer(path), entries: [], items: [] };
        const inner = groupsIn(child, below, path, group.entries);
        if (group.entries.length > 0) found.push(group);
        found.push(...inner);
      }
    }
    return found.filter((group) => group.entries.length > 0 || group.items.length > 0);
  }

  /** A record of values gives a field for each key, a record of objects an item for each. */
  function readRecord(node: Node, value: unknown, tokens: readonly string[], entries: Entry[], found: Group[]): void {
    const items: Item[] = [];
    const label = [...node.children.values()].find((child) => child.guide?.keyLabels)?.guide;
    for (const [key, below] of Object.entries((value ?? {}) as object)) {
      if (isBlank(below)) continue;
      const path = [...tokens, key];
      if (node.children.size === 0) {
        entries.push(...entryOf(node, below, path, key));
        continue;
      }
      const inner: Entry[] = [];
      const groups = groupsIn(node, below, path, inner);
      if (inner.length > 0)
        items.push({ path: formatPointer(path), title: label ? keyLabel(label, key) : key, entries: inner, groups });
    }
    if (items.length > 0) found.push({ path: formatPointer(tokens), entries: [], items });
  }

  function percent(value: number): string {
    return format.percent(value, Number.isInteger(value) ? 0 : 1);
  }

  function itemsIn(node: Node, list: unknown, tokens: readonly string[]): Item[] {
    if (!Array.isArray(list)) return [];
    return list.flatMap((value: unknown, index) => {
      const path = [...tokens, itemId(value) ?? String(index)];
      const entries: Entry[] = [];
      const groups = groupsIn(node, value, path, entries);
      const lead = leadOf(entries, value, formatPointer(path));
      if (!lead && entries.length === 0 && groups.length === 0) return [];
      return [
        {
          path: formatPointer(path),
          title: lead?.title ?? '',
          entries: entries.filter((entry) => entry !== lead?.entry),
          groups,
        },
      ];
    });
  }

  function entryOf(node: Node, value: unknown, tokens: readonly string[], key?: string): Entry[] {
    const { guide } = node;
    if (!guide) return [];
    const path = formatPointer(tokens);
    const text = printed(guide, value, path);
    const label = key === undefined ? guide.label : keyLabel(guide, key);
    return text === '' ? [] : [{ path, label, text, isPrivate: guide.private === true }];
  }

  function printed(guide: FieldGuide, value: unknown, path: string): string {
    if (Array.isArray(value)) return joined(value.map((one: unknown) => printed(guide, one, `${path}/0`)));
    const list = refOf(path);
    if (list && typeof value === 'string') return nameOfItem(pitch, list, value);
    if (typeof value === 'number') return number(guide, value, path);
    if (guide.input === 'date') return format.date(String(value));
    if (guide.choicesFrom === 'focuses') return focusOf(String(value))?.name ?? String(value);
    if (guide.choicesFrom === 'elementTypes') return elementWords(String(value)).label;
    if (guide.choices) return choiceLabel(path, value as string | boolean);
    return typeset(String(value), format);
  }

  function number(guide: FieldGuide, value: number, path: string): string {
    if (guide.choices) return choiceLabel(path, value);
    if (guide.input === 'money') return format.moneyExact(value);
    if (guide.input === 'percent') return percent(guide.storedAs === 'factor' ? Math.round(value * 1e6) / 1e4 : value);
    if (guide.choicesFrom === 'months') return format.month(value);
    const unit = guide.unit === guide.label.toLocaleLowerCase('en-US') ? undefined : guide.unit;
    return [format.number(value), unit].filter(Boolean).join('\u00A0');
  }
}

/** Short ones in a line, longer ones each on a line of its own. */
function joined(texts: readonly string[]): string {
  return texts.join(texts.some((text) => text.length > 24) ? '\n' : ', ');
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function keyLabel(guide: FieldGuide, key: string): string {
  return fill(guide.keyLabels?.[key] ?? guide.keyLabels?.['*'] ?? guide.label, { n: key });
}

const leadingFields = [
  'statement',
  'name',
  'type',
  'role',
  'description',
  'text',
  'title',
  'label',
  'mechanism',
  'category',
  'claim',
  'cite',
];

/** The field that an item is known by. */
function leadOf(
  entries: readonly Entry[],
  item: unknown,
  path: string,
): { title: string; entry: Entry | undefined } | null {
  for (const key of leadingFields) {
    const entry = entries.find((other) => other.path === `${path}/${key}`);
    if (entry) return { title: entry.text, entry };
  }
  const library = libraryEntry(property(item, 'ref') as string | null | undefined);
  return library ? { title: library.claim, entry: undefined } : null;
}

function refOf(path: string): ListName | undefined {
  const schema = fieldSchema(path);
  if (!schema) return undefined;
  const inner = unwrap(schema);
  return metaOf(schema).ref ?? (inner instanceof z.ZodArray ? metaOf(inner.element).ref : undefined);
}

const places: Record<ListName, string> = {
  stakeholders: '/stakeholders',
  objectives: '/objectives',
  metrics: '/metrics',
  evidence: '/evidence',
  competencies: '/competencyFramework/competencies',
  costs: '/costs',
  resources: '/resources',
  images: '/images',
};

const byId = new WeakMap<readonly unknown[], Map<string, unknown>>();

function itemWithId(list: unknown, id: string): unknown {
  if (!Array.isArray(list)) return undefined;
  let map = byId.get(list);
  if (!map) byId.set(list, (map = new Map(list.map((item: unknown) => [itemId(item) ?? '', item]))));
  return map.get(id);
}

/** What the item that an id names is called. */
function nameOfItem(pitch: Pitch, list: ListName, id: string): string {
  const item = itemWithId(getAt(pitch, places[list]), id);
  for (const key of ['name', 'statement', 'description', 'claim', 'cite', 'title'] as const) {
    const text = property(item, key);
    if (typeof text === 'string' && text.trim()) return text.trim();
  }
  const category = property(item, 'category') ?? property(item, 'type');
  if (typeof category === 'string')
    return choiceLabel(`${places[list]}/0/${list === 'costs' ? 'category' : 'type'}`, category);
  return libraryEntry(id)?.claim ?? id;
}
