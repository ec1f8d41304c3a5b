/**
 * Slices of a document and how they fill pages.
 *
 * A slice is never cut and never higher than a page. Whether a page may end before it was decided when it was made (`breakable`): a heading keeps the next three lines, a caption its
 * figure, a paragraph no line alone, a table its first row. `keepAfterHeadings` holds the first of these rules.
 */
import type { Canvas } from './canvas.ts';

export type Draw = (canvas: Canvas, x: number, y: number) => void;

export interface Slice {
  /** Points. */
  readonly height: number;
  /** Space above; none at the top of a page or column. */
  readonly above: number;
  /** Lines of text that it counts for when a heading asks for company. */
  readonly lines: number;
  /** Whether a page may end before it. */
  readonly breakable: boolean;
  /** A heading or a caption: stays with what follows. */
  readonly heading?: true;
  readonly caption?: true;
  /** Begins a page unless it is the first slice of all. */
  readonly newPage?: true;
  /** What is drawn anew above it when a page begins with it: the head of its table. */
  readonly again?: { readonly height: number; readonly draw: Draw };
  readonly draw: Draw;
  /** Number of the block that it is part of. */
  readonly block?: number;
  /** The beginning of a figure: where it does not fit, the blocks after it may go before it, up to the next heading or figure. */
  readonly floats?: true;
  /** Where the slice comes to stand is noted here, for bookmarks and the table of contents. */
  readonly anchor?: Anchor;
}

export interface Anchor {
  page: number;
  y: number;
}

/** Slices side by side, each column going on in the same place on the next page. */
interface Parallel {
  readonly above: number;
  /** Whether a page may end before it; it may unless this says no. */
  readonly breakable?: false;
  readonly block?: number;
  readonly columns: readonly { readonly x: number; readonly slices: readonly Slice[] }[];
}

export type Item = Slice | Parallel;

const isParallel = (item: Item): item is Parallel => 'columns' in item;

/** A place on a page. */
export interface Placed {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly draw: Draw;
  readonly anchor?: Anchor;
}

/** Lines that a heading keeps below it. */
const company = 3;

/** The slices with those made unbreakable that a heading keeps: the next three lines. */
export function keepAfterHeadings(items: readonly Item[]): Item[] {
  let wanted = 0;
  return items.map((item) => {
    if (isParallel(item)) {
      const keep = wanted > 0;
      wanted = 0;
      return keep ? { ...item, breakable: false } : item;
    }
    const keep = wanted > 0 && !item.newPage;
    wanted = item.heading ? company : Math.max(0, wanted - item.lines);
    return keep && item.breakable ? { ...item, breakable: false } : item;
  });
}

/** Items that may not be parted, and their height together. Of parallel columns only the beginnings count. */
interface Stretch {
  readonly items: readonly Item[];
  readonly height: number;
}

function stretches(items: readonly Item[]): Stretch[] {
  const result: { items: Item[]; height: number }[] = [];
  items.forEach((item) => {
    const height = isParallel(item)
      ? Math.max(0, ...item.columns.map(({ slices }) => stretches(slices)[0]?.height ?? 0))
      : item.height;
    const last = result.at(-1);
    if (last && item.breakable === false) {
      last.items.push(item);
      last.height += item.above + height;
    } else result.push({ items: [item], height });
  });
  return result;
}

const isFloating = (item: Item) => !isParallel(item) && item.floats === true;

/** How many stretches after a figure may go before it into a height: whole blocks, up to the next heading or figure. */
function advancing(list: readonly Stretch[], figure: number, room: number): number {
  let used = 0;
  let count = 0;
  for (let from = figure + 1; from < list.length;) {
    const { block } = list[from]!.items[0]!;
    let to = from;
    while (to < list.length && list[to]!.items[0]!.block === block) {
      const part = list[to++]!;
      if (part.items.some((item) => isParallel(item) || (item.heading && !item.caption) || item.floats)) return count;
      used += part.items[0]!.above + part.height;
    }
    if (block === undefined || used > room) return count;
    count += to - from;
    from = to;
  }
  return count;
}

/**
 * Fills pages from `top` to `bottom` one after the other; the first one from `start` on. What may not be parted and is still higher than a page goes
 * on where it must.
 */
export function paginate(
  items: readonly Item[],
  frame: { readonly top: number; readonly bottom: number; readonly start?: number },
): { readonly placed: readonly Placed[]; readonly pages: number; readonly end: number } {
  const list = stretches(items);
  const placed: Placed[] = [];
  let page = 0;
  let y = frame.start ?? frame.top;
  // Nothing stands above: at the top of a page, and where the text begins.
  let first = true;
  const full = (height: number) => y > frame.top && y + height > frame.bottom + 0.01;
  const turn = () => {
    page++;
    y = frame.top;
    first = true;
  };
  const put = (item: Slice) => {
    if ((item.newPage && y > frame.top) || full((first ? 0 : item.above) + item.height)) turn();
    if (!first) y += item.above;
    else if (item.again && page > 0) {
      placed.push({ page, x: 0, y, draw: item.again.draw });
      y += item.again.height;
    }
    placed.push({ page, x: 0, y, draw: item.draw, ...(item.anchor && { anchor: item.anchor }) });
    y += item.height;
    first = false;
  };
  const putParallel = ({ above, columns: source }: Parallel) => {
    const start = y + (first ? 0 : above);
    const columns = source.map(({ x, slices }) => ({ x, ...paginate(slices, { ...frame, start }) }));
    for (const column of columns) {
      placed.push(...column.placed.map((one) => ({ ...one, page: page + one.page, x: column.x + one.x })));
    }
    const more = Math.max(0, ...columns.map(({ pages }) => pages - 1));
    y = Math.max(...columns.map((column) => (column.pages - 1 === more ? column.end : frame.top)));
    page += more;
    first = false;
  };

  for (let index = 0; index < list.length; index++) {
    const { items: together, height } = list[index]!;
    const [head] = together;
    if (full((first ? 0 : head!.above) + height)) {
      const ahead = isFloating(head!) && !first ? advancing(list, index, frame.bottom - y) : 0;
      if (ahead > 0) {
        list.splice(index, ahead + 1, ...list.slice(index + 1, index + 1 + ahead), list[index]!);
        index--;
        continue;
      }
      turn();
    }
    for (const item of together) {
      if (isParallel(item)) putParallel(item);
      else put(item);
    }
  }
  return { placed, pages: page + 1, end: y };
}
