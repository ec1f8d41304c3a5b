/** The elements as a checklist (deck.md s07-elements). */
import { group, line, type Mark } from '../../chart/mark.ts';
import { heightOf, label, setText, type Voice, voice, widthOf } from '../../chart/text.ts';
import type { ElementRow } from '../../deck/slide.ts';
import { baseline } from '../../typeset/measure.ts';
import { labelVoice, page, strongVoice } from '../page.ts';
import { distribute, type Layout, spread, titledPart, worded } from '../part.ts';
import { noteOf, plainWords } from '../plain-words.ts';
import { stateSign } from '../signs.ts';

const left = { x: page.left, width: 404 };
const right = { x: 500, width: 406 };
const noteVoice = voice(16, 19, 400, 'ink2');
const noteLarge = voice(20, 26, 400, 'ink2');
const restVoice = voice(16, 19);
const softVoice = voice(16, 19, 400, 'ink2');
const sign = 30;
/** From the head's top to the first row. */
const headHeight = 35;
const wordGap = 12;

/** Columns of the short list: sign, name, owner, state. */
const columns = { sign: 28, name: 172, owner: 116, state: 90 };

export const layoutElements: Layout<'elements'> = (slide, setting) => {
  const wide = slide.rest.length === 0;
  const width = wide ? page.content : left.width;
  const note = wide ? noteLarge : noteVoice;
  const room = page.bottom - (setting.continued ? 140 : 105) - headHeight;
  const first = distribute(
    slide.five,
    (rows) => rows.reduce((sum, row) => sum + fiveHeight(row, width, note) + 9, 0) <= room,
  );
  const restRuns = columnsOf(
    slide.rest,
    (rows) => rows.reduce((sum, row) => sum + restHeight(row) + 4, 0) <= room,
    first.length,
  );
  return Array.from({ length: Math.max(first.length, restRuns.length, 1) }, (_, index) => {
    const five = first[index] ?? [];
    const rest = restRuns[index] ?? [];
    const part = titledPart(slide.title, slide.subtitle, setting, (top) => {
      const places = five.length > 0 ? [right] : [left, right];
      return [
        ...(five.length > 0 ? fiveColumn(slide.heads.five, five, top, width, note) : []),
        ...rest.flatMap((rows, column) => restColumn(slide.heads.rest, rows, places[column]!, top)),
      ];
    });
    return worded(part, () => plainWords({ ...slide, five, rest: rest.flat() }));
  });
};

/** The short list runs beside the five as long as there are some, then in both columns. */
function columnsOf(
  rows: readonly ElementRow[],
  fits: (rows: readonly ElementRow[]) => boolean,
  beside: number,
): ElementRow[][][] {
  const runs = distribute(rows, fits);
  const parts: ElementRow[][][] = runs.slice(0, beside).map((run) => [run]);
  for (let index = beside; index < runs.length; index += 2) parts.push(runs.slice(index, index + 2));
  return parts;
}

function head(text: string, x: number, top: number, width: number): Mark[] {
  const rule = top + 27;
  return [
    group('ornament', [line(x, rule, x + width, rule, 'mark', 1)]),
    group('paragraph', setText(text, x, top, width, labelVoice).marks),
  ];
}

const stateWidth = (row: ElementRow, style: Voice) => widthOf(row.stateWords, style) + 0.5;

function nameWidth(row: ElementRow, width: number): number {
  return width - sign - stateWidth(row, softVoice) - wordGap;
}

function fiveHeight(row: ElementRow, width: number, note: Voice): number {
  return heightOf(row.name, nameWidth(row, width), strongVoice) + heightOf(noteOf(row), width - sign, note);
}

function fiveColumn(title: string, rows: readonly ElementRow[], top: number, width: number, note: Voice): Mark[] {
  const heights = rows.map((row) => fiveHeight(row, width, note));
  const between = spread(heights, page.bottom - top - headHeight, 9, 20);
  let y = top + headHeight;
  const items = rows.map((row) => {
    const base = y + baseline(strongVoice.size, strongVoice.line);
    const name = setText(row.name, left.x + sign, y, nameWidth(row, width), strongVoice);
    const words = setText(noteOf(row), left.x + sign, y + name.height, width - sign, note);
    const state = stateLabel(row, left.x + width, base);
    const mark = group('ornament', stateSign(row.state, left.x + 9, y + strongVoice.line / 2));
    y += name.height + words.height + between;
    return group('item', [mark, ...name.marks, state, ...words.marks]);
  });
  return [...head(title, left.x, top, width), group('list', items)];
}

/** Dates are in full ink, so that what is still to come stands out from what is ready. */
function stateLabel(row: ElementRow, x: number, base: number): Mark {
  const color = row.state === 'planned' || row.state === 'missing' ? 'ink' : 'ink2';
  return label(row.stateWords, x, base, { ...softVoice, color, tabular: true }, 'end');
}

function restHeight(row: ElementRow): number {
  const name = heightOf(row.name, columns.name - wordGap, restVoice);
  return Math.max(restVoice.line, name, heightOf(row.owner, columns.owner - 8, softVoice));
}

function restColumn(
  title: string,
  rows: readonly ElementRow[],
  place: { readonly x: number; readonly width: number },
  top: number,
): Mark[] {
  const heights = rows.map(restHeight);
  const between = spread(heights, page.bottom - top - headHeight, 4, 8);
  let y = top + headHeight - 2 + between / 2;
  const items = rows.map((row, index) => {
    const nameX = place.x + columns.sign;
    const name = setText(row.name, nameX, y, columns.name - wordGap, restVoice);
    const owner = setText(row.owner, nameX + columns.name, y, columns.owner - 8, softVoice);
    const state = stateLabel(row, place.x + place.width, y + baseline(restVoice.size, restVoice.line));
    const mark = group('ornament', stateSign(row.state, place.x + 9, y + restVoice.line / 2));
    y += heights[index]! + between;
    return group('item', [mark, ...name.marks, ...owner.marks, state]);
  });
  return [...head(title, place.x, top, place.width), group('list', items)];
}
