/**
 * What an answer changes in a pitch: the express path's pitch before and after the answer are compared, and the difference is carried over to the real
 * one. A field that somebody has written keeps what they wrote, and an item that somebody has deleted stays away.
 */
import type { Op } from '../pitch/change.ts';
import { formatPointer, itemId } from '../pitch/pointer.ts';
import type { Pitch } from '../pitch/schema.ts';
import type { Draft } from './draft.ts';

interface Sides {
  /** The express path's pitch as the answers were. */
  base: Draft;
  /** As they are now. */
  next: Draft;
  /** The real one. */
  pitch: Pitch;
  /** Marks of the real one. */
  marks: ReadonlySet<string>;
}

export interface Followed {
  ops: Op[];
  marks: Set<string>;
}

type Fields = Record<string, unknown>;

/**
 * Operations and marks for the difference.
 * @param adds whether something new may be proposed; otherwise only proposals that are there follow
 */
export function follow(sides: Sides, adds: boolean): Followed {
  const merge = new Merge(sides, adds);
  merge.fields('', sides.base.pitch, sides.next.pitch, sides.pitch);
  if (adds) merge.addNeeded();
  // From the end of each list, so that the places before it hold.
  const removals = merge.removals.toSorted((one, other) => other.index - one.index);
  return { ops: [...merge.ops, ...removals], marks: merge.marks };
}

class Merge {
  readonly ops: Op[] = [];
  /** Removals come last, so that the places of items that are added hold. */
  readonly removals: Extract<Op, { op: 'remove' }>[] = [];
  readonly marks: Set<string>;
  private readonly sides: Sides;
  private readonly adds: boolean;
  private readonly added = new Map<string, number>();
  /** Items of the express path that the pitch does not have, by id. */
  private readonly absent = new Map<string, { list: string; item: unknown }>();

  constructor(sides: Sides, adds: boolean) {
    this.sides = sides;
    this.adds = adds;
    this.marks = new Set(sides.marks);
  }

  fields(path: string, base: Fields | undefined, next: Fields | undefined, now: Fields): void {
    for (const key of new Set([...Object.keys(base ?? {}), ...Object.keys(next ?? {})]))
      this.value(path + formatPointer([key]), base?.[key], next?.[key], now[key]);
  }

  /** Adds the items that something new refers to and that the pitch lacks, such as the program leader. */
  addNeeded(): void {
    for (let found = true; found;) {
      found = false;
      const text = JSON.stringify(this.ops);
      for (const [id, { list, item }] of this.absent) {
        if (!text.includes(JSON.stringify(id))) continue;
        this.absent.delete(id);
        this.insert(list, item);
        found = true;
      }
    }
  }

  private value(path: string, base: unknown, next: unknown, now: unknown): void {
    if (isItems(base) || isItems(next)) {
      this.items(path, base as unknown[] | undefined, next as unknown[] | undefined, now);
      return;
    }
    if (isEqual(base, next)) return;
    if (isObject(next) && isObject(now)) this.fields(path, isObject(base) ? base : undefined, next, now);
    else if (isObject(base) && isObject(now)) this.withdraw(path, base, now);
    else if (isObject(next)) this.put(path, base, next);
    else this.leaf(path, base, next, now);
  }

  private items(path: string, base: readonly unknown[] = [], next: readonly unknown[] = [], now: unknown): void {
    const found = (list: readonly unknown[], id: string) => list.find((item) => itemId(item) === id);
    const present = Array.isArray(now) ? now : [];
    for (const id of new Set([...base, ...next].map((item) => itemId(item) ?? ''))) {
      const [before, after, here] = [found(base, id), found(next, id), found(present, id)] as (Fields | undefined)[];
      const itemPath = path + formatPointer([id]);
      if (after && here) this.fields(itemPath, before, after, here);
      else if (after && (!before || this.isAnswered(itemPath, before, after))) this.insert(path, after);
      else if (after) this.absent.set(id, { list: path, item: after });
      else if (before && here && this.adds) this.remove(path, itemPath, before, here, present.indexOf(here));
    }
  }

  /** Whether something that was entered differs. */
  private isAnswered(path: string, base: unknown, next: unknown): boolean {
    const entered = new Map(leaves(path, next).filter(([leaf]) => !this.sides.next.proposed.has(leaf)));
    const before = new Map(leaves(path, base));
    return [...entered].some(([leaf, value]) => !isEqual(before.get(leaf), value));
  }

  private insert(list: string, item: unknown): void {
    if (!this.adds) return;
    const place = this.added.get(list) ?? lengthAt(this.sides.pitch, list);
    this.added.set(list, place + 1);
    this.ops.push({ op: 'insert', path: list, index: place, item });
    this.mark(list + formatPointer([itemId(item) ?? '']));
  }

  private put(path: string, base: unknown, next: Fields): void {
    if (!this.adds || (base !== undefined && !this.isAnswered(path, base, next))) return;
    this.ops.push({ op: 'set', path, value: next });
    this.mark(path);
  }

  private mark(path: string): void {
    for (const proposed of this.sides.next.proposed)
      if (proposed === path || proposed.startsWith(`${path}/`)) this.marks.add(proposed);
  }

  private leaf(path: string, base: unknown, next: unknown, now: unknown): void {
    const isMine = this.isMine(path, base, now);
    if (next === undefined) {
      if (!isMine || !this.adds) return;
      this.ops.push({ op: 'unset', path });
      this.marks.delete(path);
      return;
    }
    if (this.sides.next.proposed.has(path)) {
      if (!isMine && !(this.adds && base === undefined && (now ?? null) === null)) return;
      this.marks.add(path);
    } else {
      // A person who is there already keeps the name they have: they may have been found by their title.
      if (!this.adds || (base === undefined && isNameOfPerson(path)) || (isEmptyList(next) && now != null)) return;
      this.marks.delete(path);
    }
    if (!isEqual(now, next)) this.ops.push({ op: 'set', path, value: next });
  }

  /** Whether a field holds what the express path put there and nobody has touched. */
  private isMine(path: string, base: unknown, now: unknown): boolean {
    if (this.marks.has(path)) return true;
    return this.adds && base !== undefined && !this.sides.base.proposed.has(path) && isEqual(base, now);
  }

  /** An object without an answer behind it goes with what the express path put there, and stays with the rest. */
  private withdraw(path: string, base: Fields, now: Fields): void {
    if (!this.adds) return;
    if (this.isOwn(path, base, now)) {
      this.ops.push({ op: 'unset', path });
      this.unmark(path);
    } else this.fields(path, base, undefined, now);
  }

  private remove(list: string, path: string, base: Fields, now: Fields, index: number): void {
    if (this.isOwn(path, base, now)) {
      this.removals.push({ op: 'remove', path: list, index });
      this.unmark(path);
    } else {
      const { id: _base, ...before } = base;
      this.fields(path, before, undefined, now);
    }
  }

  /** Whether everything in it is the express path's own. */
  private isOwn(path: string, base: unknown, now: unknown): boolean {
    const before = new Map(leaves(path, base));
    return leaves(path, now).every(
      ([leaf, value]) => value === null || leaf.endsWith('/id') || this.isMine(leaf, before.get(leaf), value),
    );
  }

  private unmark(path: string): void {
    for (const mark of this.marks) if (mark.startsWith(`${path}/`)) this.marks.delete(mark);
  }
}

/** Values that hold no named fields, each with its pointer. */
function leaves(path: string, value: unknown): [string, unknown][] {
  if (!isObject(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inside]) =>
    leaves(path + formatPointer([itemIn(value, key, inside)]), inside),
  );
}

/** The token of an item of a list is its id. */
function itemIn(value: Fields, key: string, inside: unknown): string {
  return Array.isArray(value) ? (itemId(inside) ?? key) : key;
}

/** Objects, and lists whose items have no id: they are compared by place, since such a list has one item here. */
function isObject(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false;
  return !Array.isArray(value) || (value.length > 0 && value.every((item) => typeof item === 'object'));
}

function isItems(value: unknown): boolean {
  return Array.isArray(value) && value.some((item) => itemId(item) !== null);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function isNameOfPerson(path: string): boolean {
  return /^\/stakeholders\/[^/]+\/name$/.test(path);
}

function isEqual(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || JSON.stringify(one) === JSON.stringify(other);
}

function lengthAt(pitch: Pitch, list: string): number {
  let value: unknown = pitch;
  for (const key of list.slice(1).split('/')) value = (value as Fields | null | undefined)?.[key];
  return Array.isArray(value) ? value.length : 0;
}
