import { describe, expect, it } from 'vitest';
import { keepAfterHeadings, paginate, type Item, type Slice } from '../../../main/pdf/flow.ts';

const frame = { top: 0, bottom: 100 };

/** A slice that notes nothing but its name; the drawn function's own identity tells it apart. */
function slice(name: string, height: number, more: Partial<Slice> = {}): Slice {
  const draw = Object.assign(() => undefined, { label: name });
  return { height, above: 0, lines: 1, breakable: true, ...more, draw };
}

const labels = (items: readonly Item[], start?: number) =>
  paginate(keepAfterHeadings(items), start === undefined ? frame : { ...frame, start }).placed.map(
    ({ page, y, draw }) => [(draw as unknown as { label: string }).label, page, y],
  );

it('fills a page and goes on at the top of the next, without the space above', () => {
  const items = [slice('a', 60), slice('b', 30, { above: 10 }), slice('c', 30, { above: 10 })];
  expect(labels(items)).toEqual([
    ['a', 0, 0],
    ['b', 0, 70],
    ['c', 1, 0],
  ]);
});

it('takes with it what may not be parted', () => {
  const items = [slice('a', 60), slice('b', 20), slice('c', 30, { breakable: false })];
  expect(labels(items).map(([, page]) => page)).toEqual([0, 1, 1]);
});

it('keeps the next three lines below a heading', () => {
  const line = (name: string) => slice(name, 10);
  const items = [slice('before', 60), slice('head', 10, { heading: true }), line('1'), line('2'), line('3'), line('4')];
  expect(labels(items).map(([name, page]) => [name, page])).toEqual([
    ['before', 0],
    ['head', 0],
    ['1', 0],
    ['2', 0],
    ['3', 0],
    ['4', 1],
  ]);
  const [first, ...rest] = items;
  expect(labels([{ ...(first as Slice), height: 61 }, ...rest]).map(([, page]) => page)).toEqual([0, 1, 1, 1, 1, 1]);
});

it('does not leave a heading above columns that begin on the next page', () => {
  const columns: Item = {
    above: 0,
    columns: [
      { x: 0, slices: [slice('left', 40)] },
      { x: 50, slices: [slice('right', 20)] },
    ],
  };
  expect(labels([slice('before', 60), slice('head', 10, { heading: true }), columns]).map(([, page]) => page)).toEqual([
    0, 1, 1, 1,
  ]);
});

it('draws the head of a table anew where a page begins with its row', () => {
  const again = { height: 15, draw: slice('head again', 0).draw };
  const items = [
    slice('head', 15),
    slice('1', 70, { breakable: false, again }),
    slice('2', 30, { again }),
    slice('3', 30, { again }),
  ];
  expect(labels(items)).toEqual([
    ['head', 0, 0],
    ['1', 0, 15],
    ['head again', 1, 0],
    ['2', 1, 15],
    ['3', 1, 45],
  ]);
});

it('lets columns go on side by side and continues below the longest', () => {
  const columns: Item = {
    above: 5,
    columns: [
      { x: 0, slices: [slice('l1', 30), slice('l2', 30)] },
      { x: 60, slices: [slice('r1', 20)] },
    ],
  };
  expect(labels([slice('a', 40), columns, slice('b', 10)])).toEqual([
    ['a', 0, 0],
    ['l1', 0, 45],
    ['l2', 1, 0],
    ['r1', 0, 45],
    ['b', 1, 30],
  ]);
});

describe('a figure that does not fit', () => {
  const figure = (more: Partial<Slice> = {}) => slice('figure', 50, { floats: true, block: 1, ...more });

  it('lets the next block go before it when all of that fits', () => {
    const items = [
      slice('a', 60, { block: 0 }),
      figure(),
      slice('t1', 15, { block: 2 }),
      slice('t2', 15, { block: 2 }),
      slice('b', 20, { block: 3 }),
    ];
    expect(labels(items).map(([name, page]) => [name, page])).toEqual([
      ['a', 0],
      ['t1', 0],
      ['t2', 0],
      ['figure', 1],
      ['b', 1],
    ]);
  });

  it('does not part a block for it, nor cross a heading', () => {
    const parted = [
      slice('a', 60, { block: 0 }),
      figure(),
      slice('t1', 15, { block: 2 }),
      slice('t2', 30, { block: 2 }),
    ];
    expect(labels(parted).map(([name]) => name)).toEqual(['a', 'figure', 't1', 't2']);
    const headed = [
      slice('a', 60, { block: 0 }),
      figure(),
      slice('head', 10, { block: 2, heading: true }),
      slice('b', 10, { block: 3 }),
    ];
    expect(labels(headed).map(([name]) => name)).toEqual(['a', 'figure', 'head', 'b']);
  });
});

it('goes on where it must when what belongs together is higher than a page', () => {
  const items = [slice('a', 40), ...['1', '2', '3', '4'].map((name) => slice(name, 40, { breakable: false }))];
  expect(labels(items).map(([, page]) => page)).toEqual([0, 0, 1, 1, 2]);
});
