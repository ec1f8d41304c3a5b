/** The rows of a table and what stands in their cells. */
import type { Cell, Column, Row } from '../../src/outline/block.ts';
import type { Canvas } from './canvas.ts';
import { cellChart, type SetChart } from './figure.ts';
import type { Slice } from './flow.ts';
import type { Setting } from './setting.ts';
import { inks, lines, type Style } from './styles.ts';
import { node, type StructureNode } from './structure.ts';
import { drawText, setText, type SetText } from './text.ts';
import { drawTickBox } from './tick-box.ts';

/** Side of a box to tick in a cell, and how far its words stand from it. */
const box = { size: 9, gap: 3 };
export const boxRoom = box.size + box.gap;

export interface ColumnPlace {
  readonly x: number;
  readonly width: number;
  readonly align: Column['align'];
}

interface SetCell {
  readonly place: ColumnPlace;
  readonly owner: StructureNode;
  readonly text: SetText;
  readonly below: SetText;
  readonly height: number;
  readonly chart?: SetChart;
  readonly ticked?: boolean;
}

export type RowSlice = Omit<Slice, 'above' | 'breakable'>;

export const wide = ({ width, align }: ColumnPlace) => ({ width, align });

/** A line under a head or between two rows. */
export function rule(canvas: Canvas, x: number, y: number, width: number, kind: 'rule' | 'hair'): void {
  const color = kind === 'rule' ? inks.rule : inks.hairline;
  canvas.artifact('Layout', () => canvas.line(x, y, x + width, y, lines[kind], color));
}

/** One slice; more only for a row that is higher than a page. */
export function rowSlices(
  row: Row,
  places: readonly ColumnPlace[],
  body: StructureNode,
  setting: Setting,
  base: Style,
): RowSlice[] {
  const owner = node('TR', body);
  if (row.role === 'group') return [groupSlice(row, places, owner, setting)];
  const style: Style = row.role === 'sum' ? { ...base, weight: 600 } : base;
  const cells = row.cells.map((cell, index) =>
    setCell(cell, places[index]!, index === 0 ? node('TH', owner, { scope: 'Row' }) : node('TD', owner), style),
  );
  const { rowPadding: padding } = setting;
  const inner = Math.max(style.leading, ...cells.map((cell) => cell.height));
  const room = setting.room - 40;
  if (inner > room) return tallRow(cells, style, room, setting);

  const height = inner + 2 * padding;
  // Beside a chart numbers and names stand in the middle.
  const middle = cells.some((cell) => cell.chart);
  return [
    {
      height,
      lines: Math.round(inner / style.leading),
      draw(canvas, x, y) {
        for (const cell of cells) {
          const top = y + padding + (middle ? (inner - cell.height) / 2 : 0);
          drawCell(canvas, cell, x, top);
        }
        if (row.role === 'sum') rule(canvas, x, y, setting.width, 'rule');
        rule(canvas, x, y + height, setting.width, 'hair');
      },
    },
  ];
}

function groupSlice(row: Row, places: readonly ColumnPlace[], owner: StructureNode, setting: Setting): RowSlice {
  const cell = node('TH', owner, { scope: 'Row', ...(places.length > 1 ? { span: places.length } : {}) });
  const text = setText(row.cells[0]?.text ?? [], setting.styles.tableHead, setting.width);
  const { rowPadding: padding } = setting;
  const height = text.height + 2 * padding + 4;
  return {
    height,
    lines: 1,
    draw(canvas, x, y) {
      canvas.content(cell, () => drawText(canvas, text, { x, y: y + padding + 4 }));
      rule(canvas, x, y + height, setting.width, 'hair');
    },
  };
}

function setCell(cell: Cell, place: ColumnPlace, owner: StructureNode, style: Style): SetCell {
  const text = setText(cell.text, style, place.width - (cell.box ? boxRoom : 0));
  const below = setText(cell.below ?? [], { ...style, weight: 400, color: inks.soft }, place.width);
  const chart = cell.chart ? cellChart(cell.chart, place.width, owner) : undefined;
  const height = Math.max(text.height + below.height, chart?.height ?? 0, cell.box ? box.size : 0);
  return {
    place,
    owner,
    text,
    below,
    height,
    ...(chart ? { chart } : {}),
    ...(cell.box ? { ticked: cell.box.ticked } : {}),
  };
}

function drawCell(canvas: Canvas, cell: SetCell, x: number, y: number): void {
  const { place, owner, text, below, chart, ticked } = cell;
  const left = x + place.x;
  const indent = ticked === undefined || text.lines.length === 0 ? 0 : boxRoom;
  if (text.lines.length > 0 || below.lines.length > 0) {
    canvas.content(owner, () => {
      const goesOn = below.lines.length > 0;
      drawText(canvas, text, { x: left + indent, y, width: place.width - indent, align: place.align, goesOn });
      drawText(canvas, below, { x: left, y: y + text.height, ...wide(place) });
    });
  }
  if (ticked !== undefined) {
    const offset =
      indent > 0 || place.align === 'left' ? 0 : (place.width - box.size) / (place.align === 'center' ? 2 : 1);
    drawTickBox(canvas, { x: left + offset, y: y + (text.style.leading - box.size) / 2, size: box.size, ticked });
  }
  chart?.draw(canvas, left, y);
}

/** A row that is higher than a page goes on line by line. */
function tallRow(
  cells: readonly SetCell[],
  style: Style,
  room: number,
  { width, rowPadding: padding }: Setting,
): RowSlice[] {
  const perSlice = Math.max(1, Math.floor((room - 2 * padding) / style.leading));
  const texts = cells.flatMap(({ place, owner, text, below }) => [
    { place, owner, text: { ...text, lines: [...text.lines, ...below.lines] } },
  ]);
  const count = Math.max(...texts.map(({ text }) => Math.ceil(text.lines.length / perSlice)));
  return Array.from({ length: count }, (_, part) => {
    const from = part * perSlice;
    const used = Math.max(...texts.map(({ text }) => Math.min(perSlice, text.lines.length - from)));
    const height = used * style.leading + 2 * padding;
    return {
      height,
      lines: used,
      draw(canvas: Canvas, x: number, y: number) {
        for (const { place, owner, text } of texts) {
          const to = Math.min(text.lines.length, from + perSlice);
          if (to <= from) continue;
          canvas.content(owner, () =>
            drawText(canvas, text, { x: x + place.x, y: y + padding, ...wide(place) }, [from, to]),
          );
        }
        if (part === count - 1) rule(canvas, x, y + height, width, 'hair');
      },
    };
  });
}
