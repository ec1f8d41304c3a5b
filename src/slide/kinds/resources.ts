/** Resources and cost (deck.md s09-resources-cost). */
import { amountBar, split } from '../../chart/amounts.ts';
import { group, type Mark } from '../../chart/mark.ts';
import { centered, heightOf, label, setText, type Voice, voice, widthOf } from '../../chart/text.ts';
import type { ResourceRow, ResourcesSlide } from '../../deck/slide.ts';
import { labelVoice, page, sizes } from '../page.ts';
import { distribute, type Layout, titledPart, worded } from '../part.ts';
import { plainWords } from '../plain-words.ts';
import { cell, hairline, type Head, headRow } from '../table.ts';

interface Voices {
  readonly type: Voice;
  readonly description: Voice;
  readonly amount: Voice;
  readonly padding: { readonly least: number; readonly most: number };
}
const usual: Voices = {
  type: voice(18, 21, 600),
  description: voice(16, 19, 400, 'ink2'),
  amount: { ...voice(20, 25, 600), tabular: true },
  padding: { least: 8, most: 14 },
};
const few: Voices = {
  type: voice(22, 27, 600),
  description: voice(18, 23, 400, 'ink2'),
  amount: { ...voice(24, 30, 600), tabular: true },
  padding: { least: 20, most: 32 },
};
const approverVoice = labelVoice;
const laterVoice = voice(18, 22, 400, 'ink2');
/** Where the bars begin and how long they are, where amounts end, where approvers begin. */
const place = { bars: 532, bar: 120, amount: 750, approver: 774 };

export const layoutResources: Layout<'resources'> = (slide, setting) => {
  const voices = slide.rows.length <= 3 ? few : usual;
  const columns = columnsOf(slide, voices);
  const later = setText(slide.later, 0, 0, page.content, laterVoice).height;
  const top = setting.continued ? 140 : 105;
  const bar = slide.chart ? split(slide.chart, page.left, 0, page.content, sizes).height + 12 : 0;
  const headHeight = 27;
  const laterRoom = later > 0 ? later + 8 : 0;
  const sum = (rows: readonly ResourceRow[]) =>
    rows.reduce((total, row) => total + rowHeight(row, columns, voices) + voices.padding.least, 0);
  const runs = distribute(
    slide.rows,
    (rows, part) => top + (part === 0 ? bar : 0) + headHeight + sum(rows) + laterRoom <= page.bottom + 6,
  );
  return runs.map((rows, index) =>
    worded(
      titledPart(slide.title, slide.subtitle, setting, (at) => {
        const marks: Mark[] = [];
        let y = at;
        if (slide.chart && index === 0) {
          const drawing = split(
            { ...slide.chart, alt: slide.altText || slide.chart.alt },
            page.left,
            y,
            page.content,
            sizes,
          );
          marks.push(...drawing.marks);
          y += drawing.height + 12;
        }
        const last = index === runs.length - 1;
        const drawn = table(slide, rows, columns, voices, y, page.bottom - (last ? laterRoom : 0));
        marks.push(drawn.table);
        if (last && later > 0)
          marks.push(
            group('paragraph', setText(slide.later, page.left, drawn.end + 9, page.content, laterVoice).marks),
          );
        return marks;
      }),
      () => plainWords({ ...slide, rows }),
    ),
  );
};

interface Columns {
  readonly what: number;
  readonly bars: number | null;
  readonly amount: number;
  readonly approver: number | null;
}

/** A column that is empty in every row is left out and its width goes to the first. */
function columnsOf({ rows }: ResourcesSlide, voices: Voices): Columns {
  const approvers = rows.some((row) => row.approver !== '');
  const priced = rows.some((row) => row.amount !== '');
  const shift = approvers ? 0 : page.right - place.amount;
  const amountWidth = Math.max(0, ...rows.map((row) => widthOf(row.amount, voices.amount)));
  const extra = Math.max(0, amountWidth - (place.amount - place.bars - place.bar - 14));
  if (!priced)
    return {
      what: place.amount - page.left + shift - 20,
      bars: null,
      amount: place.amount + shift,
      approver: approvers ? place.approver : null,
    };
  const bars = place.bars + shift - extra;
  return {
    what: bars - page.left - 20,
    bars,
    amount: place.amount + shift,
    approver: approvers ? place.approver : null,
  };
}

const approverWidth = page.right - place.approver;

function rowHeight(row: ResourceRow, columns: Columns, voices: Voices): number {
  const approver = heightOf(row.approver, approverWidth, approverVoice);
  if (isOneLine(row, columns, voices)) return Math.max(voices.type.line, approver);
  const what =
    heightOf(row.type, columns.what, voices.type) + heightOf(row.description, columns.what, voices.description);
  return Math.max(what, voices.amount.line, approver);
}

/** What asks for nothing takes one line, type and description side by side. */
function isOneLine(row: ResourceRow, columns: Columns, voices: Voices): boolean {
  const wide = columns.what + (columns.bars === null ? 0 : place.bar);
  return row.free && widthOf(row.type, voices.type) + 8 + widthOf(row.description, voices.description) <= wide;
}

function table(
  slide: ResourcesSlide,
  rows: readonly ResourceRow[],
  columns: Columns,
  voices: Voices,
  top: number,
  bottom: number,
) {
  const most = Math.max(0, ...slide.rows.map((row) => row.cash + row.time));
  const heads: Head[] = [{ text: slide.heads.what, x: page.left, width: columns.what }];
  if (columns.approver !== null) heads.push({ text: slide.heads.signs, x: columns.approver, width: approverWidth });
  const head = headRow(heads, page.left, page.right, top);
  const heights = rows.map((row) => rowHeight(row, columns, voices));
  const used = heights.reduce((sum, height) => sum + height, 0);
  const padding = Math.max(
    voices.padding.least,
    Math.min(voices.padding.most, (bottom - head.top - used) / rows.length),
  );
  const marks: Mark[] = [...head.marks];
  let y = head.top;
  rows.forEach((row, index) => {
    if (index > 0) marks.push(hairline(page.left, page.right, y));
    const height = heights[index]! + padding;
    const middle = y + height / 2 + 0.5;
    marks.push(group('row', rowCells(row, middle, height - padding, columns, voices, most)));
    y += height;
  });
  return { table: group('table', marks), end: y };
}

function rowCells(
  row: ResourceRow,
  middle: number,
  height: number,
  columns: Columns,
  voices: Voices,
  most: number,
): Mark[] {
  const top = middle - height / 2;
  const cells: Mark[] = [];
  if (isOneLine(row, columns, voices)) {
    const base = centered(middle, voices.type.size);
    const type = label(row.type, page.left, base, voices.type);
    const gap = row.type === '' ? 0 : 8;
    cells.push(
      cell('rowHead', [
        type,
        ...(row.description === ''
          ? []
          : [label(row.description, page.left + type.width + gap, base, voices.description)]),
      ]),
    );
  } else {
    const type = setText(row.type, page.left, top, columns.what, voices.type);
    const words = setText(row.description, page.left, top + type.height, columns.what, voices.description);
    const offset = (height - type.height - words.height) / 2;
    const shifted = [
      ...setText(row.type, page.left, top + offset, columns.what, voices.type).marks,
      ...setText(row.description, page.left, top + offset + type.height, columns.what, voices.description).marks,
    ];
    cells.push(cell('rowHead', shifted));
    if (columns.bars !== null && row.amount !== '') {
      cells.push(group('ornament', amountBar(row.cash, row.time, most, columns.bars, middle, place.bar, sizes)));
    }
  }
  const amount: Voice = row.free ? { ...voices.amount, weight: 400 } : voices.amount;
  if (row.amount !== '')
    cells.push(cell('cell', [label(row.amount, columns.amount, centered(middle, amount.size), amount, 'end')]));
  if (columns.approver !== null) {
    const approver = setText(row.approver, columns.approver, 0, approverWidth, approverVoice);
    cells.push(
      cell(
        'cell',
        setText(row.approver, columns.approver, middle - approver.height / 2, approverWidth, approverVoice).marks,
      ),
    );
  }
  return cells;
}
