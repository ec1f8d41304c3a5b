/**
 * Tables: rows are never split, the head is drawn anew on every page, numbers get the width they need and texts share the rest.
 */
import type { Table } from '../../src/outline/block.ts';
import { plain } from '../../src/outline/text.ts';
import { measureRich } from '../../src/typeset/measure.ts';
import type { Canvas } from './canvas.ts';
import type { Draw, Slice } from './flow.ts';
import type { Setting } from './setting.ts';
import { lines, type Style } from './styles.ts';
import { node, type StructureNode } from './structure.ts';
import { boxRoom, rowSlices, rule, wide, type ColumnPlace } from './table-row.ts';
import { drawText, setText } from './text.ts';
import { caption } from './caption.ts';
import { textSlices } from './prose.ts';

const columnGap = 10;
/** Between a head and its line. */
const headPadding = 3;
const headGap = 3;
/** The most that a column of numbers may take of the width. */
const widestNumber = 0.4;

export function tableSlices(table: Table, setting: Setting): Slice[] {
  const owner = node('Table', setting.parent);
  const slices: Slice[] = [];
  if (table.caption) slices.push(...caption('table', table.caption, { ...setting, parent: owner }));

  const columns = placeColumns(table, setting);
  const head = headOf(table, columns, owner, setting);
  if (head) slices.push({ ...head, above: slices.length > 0 ? headGap : 0, lines: 1, breakable: slices.length === 0 });

  const body = node('TBody', owner);
  const again = head ?? ruleOnly(setting);
  table.rows.forEach((row, index) => {
    const begins = index === 0 && !head;
    for (const part of rowSlices(row, columns, body, setting, bodyStyle(table, setting))) {
      const first = slices.length === 0;
      slices.push({
        ...part,
        above: begins && !first ? headGap : 0,
        breakable: first || (index > 0 && row.role !== 'sum' && !(index === table.rows.length - 1 && index > 1)),
        ...(begins ? { draw: under(ruleOnly(setting).draw, part.draw) } : { again }),
      });
    }
  });
  for (const note of table.footnotes ?? []) {
    const text = setText(note, setting.styles.caption, setting.width);
    const notes = textSlices(text, node('P', setting.parent));
    slices.push(...notes.map((slice, index) => ({ ...slice, breakable: false, above: index === 0 ? headGap : 0 })));
  }
  return slices;
}

const bodyStyle = (table: Table, { styles }: Setting): Style => (table.dense ? styles.dense : styles.table);

/** Columns of numbers and boxes are as wide as their widest line, the others share what is left. */
function placeColumns(table: Table, setting: Setting): ColumnPlace[] {
  const { columns, rows } = table;
  const style = bodyStyle(table, setting);
  const free = setting.width - columnGap * (columns.length - 1);
  const natural = columns.map(({ align, head }, index) => {
    if (align === 'left') return 0;
    const cells = rows.flatMap((row) => (row.role === 'group' ? [] : [row.cells[index]!]));
    // A chart has the width that its column is given.
    if (cells.some((cell) => cell.chart)) return 0;
    const sums = rows.some((row) => row.role === 'sum');
    const face = sums ? { ...style, weight: 600 as const } : style;
    const widths = cells.flatMap((cell) => [
      measureRich(cell.text, face) + (cell.box ? boxRoom : 0),
      measureRich(cell.below ?? [], setting.styles.caption),
    ]);
    widths.push(measureRich(plain(head), setting.styles.tableHead));
    return Math.min(Math.max(...widths), free * widestNumber) + 0.5;
  });
  const shares = columns.reduce((sum, column, index) => sum + (natural[index] === 0 ? column.share : 0), 0);
  const rest = free - natural.reduce((sum, width) => sum + width, 0);
  let x = 0;
  return columns.map(({ align, share }, index) => {
    const given = natural[index]! > 0 ? natural[index]! : (rest * share) / shares;
    const width = shares === 0 && index === 0 ? given + rest : given;
    const place = { x, width, align };
    x += width + columnGap;
    return place;
  });
}

function headOf(
  { columns }: Table,
  places: readonly ColumnPlace[],
  owner: StructureNode,
  setting: Setting,
): { height: number; draw: Draw } | null {
  if (columns.every(({ head }) => head === '')) return null;
  const row = node('TR', node('THead', owner));
  const style = setting.styles.tableHead;
  const cells = columns.map(({ head }, index) => ({
    place: places[index]!,
    owner: node('TH', row, { scope: 'Column' }),
    text: setText(plain(head), style, places[index]!.width),
  }));
  const height = Math.max(...cells.map(({ text }) => text.height)) + headPadding + lines.rule;
  const words = (canvas: Canvas, x: number, y: number, only: (typeof cells)[number]) => {
    const { place, text } = only;
    drawText(canvas, text, { x: x + place.x, y: y + height - headPadding - lines.rule - text.height, ...wide(place) });
  };
  let drawn = false;
  return {
    height,
    draw(canvas, x, y) {
      if (drawn) canvas.artifact('Pagination', () => cells.forEach((cell) => words(canvas, x, y, cell)));
      else for (const cell of cells) canvas.content(cell.owner, () => words(canvas, x, y, cell));
      drawn = true;
      rule(canvas, x, y + height - lines.rule / 2, setting.width, 'rule');
    },
  };
}

/** A table without head begins with a line. */
function ruleOnly(setting: Setting): { height: number; draw: Draw } {
  return { height: lines.rule, draw: (canvas, x, y) => rule(canvas, x, y + lines.rule / 2, setting.width, 'rule') };
}

function under(one: Draw, other: Draw): Draw {
  return (canvas, x, y) => {
    one(canvas, x, y);
    other(canvas, x, y);
  };
}
