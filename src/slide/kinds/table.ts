/** Assumptions, alternatives, evidence, method, dismissed findings (deck.md b03-assumptions). */
import { group, type Mark } from '../../chart/mark.ts';
import { heightOf, setText, type Voice, voice, widthOf } from '../../chart/text.ts';
import type { TableSlide } from '../../deck/slide.ts';
import type { Rich } from '../../outline/text.ts';
import { baseline } from '../../typeset/measure.ts';
import { bodyVoice, labelVoice, page } from '../page.ts';
import { distribute, type Layout, titledPart, worded } from '../part.ts';
import { plainWords } from '../plain-words.ts';
import { cell, hairline, headRow } from '../table.ts';

type Column = TableSlide['columns'][number];
type Row = readonly Rich[];
/** A row, or the heading of a group, which stays with the row below it. */
interface Item {
  readonly heading: string;
  readonly row: Row;
}

/** Above and below a row; the smaller one where it saves a part. */
const paddings = { usual: 12, dense: 8 };
const columnGap = 24;
const headingVoice = voice(16, 20, 600);
const voices: Readonly<Record<Column['role'], Voice>> = {
  number: { ...bodyVoice, color: 'ink2' },
  main: bodyVoice,
  side: labelVoice,
};
const headRoom = 27;

export const layoutTable: Layout<'table'> = (slide, setting) => {
  const places = placesOf(slide.columns);
  const items = slide.groups.flatMap(({ heading, rows }) =>
    rows.map((row, index): Item => ({ heading: index === 0 ? heading : '', row })),
  );
  const runsWith = (padding: number) => {
    const available = page.bottom + padding - (setting.continued ? 140 : 105) - (hasHeads(slide) ? headRoom : 0);
    const heightOfItem = (item: Item) => itemHeight(item, slide, places, padding);
    return distribute(items, (some) => some.reduce((sum, item) => sum + heightOfItem(item), 0) <= available);
  };
  const [usual, dense] = [runsWith(paddings.usual), runsWith(paddings.dense)];
  const saves = dense.length < usual.length;
  const padding = saves ? paddings.dense : paddings.usual;
  return (saves ? dense : usual).map((some) =>
    worded(
      titledPart(slide.title, slide.subtitle, setting, (top) => [table(slide, some, places, top, padding)]),
      () => plainWords({ ...slide, groups: [{ heading: '', rows: some.map((item) => item.row) }] }),
    ),
  );
};

const hasHeads = ({ columns }: TableSlide) => columns.some((column) => column.head !== '');

interface Placed {
  readonly x: number;
  readonly width: number;
}

function placesOf(columns: readonly Column[]): Placed[] {
  const numbers = columns.filter((column) => column.role === 'number').reduce((sum, column) => sum + column.share, 0);
  const shares = columns.filter((column) => column.role !== 'number').reduce((sum, column) => sum + column.share, 0);
  const shared = ({ role, share }: Column) =>
    role === 'number' ? share : (share / Math.max(1, shares)) * (page.content - numbers);
  // A column is at least as wide as its head; the wider ones give way.
  const least = ({ head }: Column) => Math.min(120, widthOf(head, labelVoice)) + columnGap + 1;
  const lacks = columns.map((column) => (column.role === 'number' ? 0 : Math.max(0, least(column) - shared(column))));
  const lack = lacks.reduce((sum, missing) => sum + missing, 0);
  const gives = (column: Column, index: number) => column.role !== 'number' && lacks[index] === 0;
  const giving = columns.filter(gives).reduce((sum, column) => sum + shared(column), 0);
  let x: number = page.left;
  return columns.map((column, index) => {
    const own = shared(column);
    const wide = gives(column, index) ? own - (lack * own) / giving : own + lacks[index]!;
    const placed = { x, width: wide - (index === columns.length - 1 || column.role === 'number' ? 0 : columnGap) };
    x += wide;
    return placed;
  });
}

/** Every cell begins on the base line of the row's largest text. */
function cellDrop(voiceOf: Voice): number {
  return baseline(bodyVoice.size, bodyVoice.line) - baseline(voiceOf.size, voiceOf.line);
}

function itemHeight(
  { heading, row }: Item,
  { columns }: TableSlide,
  places: readonly Placed[],
  padding: number,
): number {
  const cells = row.map((text, index) => {
    const style = voices[columns[index]!.role];
    const height = heightOf(text, places[index]!.width, style);
    return height > 0 ? height + cellDrop(style) : 0;
  });
  return (
    Math.max(0, ...cells) + 2 * padding + (heading === '' ? 0 : heightOf(heading, page.content, headingVoice) + padding)
  );
}

function table(
  slide: TableSlide,
  items: readonly Item[],
  places: readonly Placed[],
  top: number,
  padding: number,
): Mark {
  const marks: Mark[] = [];
  let y = top;
  if (hasHeads(slide)) {
    const heads = slide.columns.map((column, index) => ({
      text: column.head,
      ...places[index]!,
      anchor: column.align === 'right' ? ('end' as const) : ('start' as const),
    }));
    const head = headRow(heads, page.left, page.right, top - 4);
    marks.push(...head.marks);
    y = head.top;
  }
  items.forEach(({ heading, row }, index) => {
    const height = itemHeight({ heading, row }, slide, places, padding);
    if (index > 0) marks.push(hairline(page.left, page.right, y));
    let rowTop = y + padding;
    if (heading !== '') {
      const words = setText(heading, page.left, rowTop, page.content, headingVoice);
      marks.push(group('row', [cell('rowHead', words.marks)]));
      rowTop += words.height + padding;
    }
    marks.push(group('row', cells(row, slide, places, rowTop)));
    y += height;
  });
  return group('table', marks);
}

function cells(row: Row, { columns }: TableSlide, places: readonly Placed[], top: number): Mark[] {
  return row.map((text, index) => {
    const column = columns[index]!;
    const style = voices[column.role];
    const { x, width } = places[index]!;
    return cell(
      column.role === 'main' && index <= 1 ? 'rowHead' : 'cell',
      setText(text, x, top + cellDrop(style), width, style, column.align === 'right' ? 'end' : 'start').marks,
    );
  });
}
