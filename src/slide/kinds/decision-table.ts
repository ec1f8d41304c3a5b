/** What is asked for, who decides it, and boxes to tick (deck.md s13-decision). */
import { group, type Mark } from '../../chart/mark.ts';
import { centered, heightOf, label, setText, type Voice, voice, widthOf } from '../../chart/text.ts';
import type { DecisionRow, DecisionSlide, LabeledText } from '../../deck/slide.ts';
import { strongVoice } from '../page.ts';
import { checkbox } from '../signs.ts';
import { cell, hairline, headRow, sumLine } from '../table.ts';

export interface Area {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

const whatVoice: Voice = { ...strongVoice, line: 23 };
const amountVoice: Voice = { ...voice(20, 25), tabular: true };
const decidesVoice = voice(16, 19, 400, 'ink2');
/** From the right edge: centers of the boxes, left and right end of who decides, right end of the amounts. */
const fromRight = { later: 20, no: 57, yes: 91, decidesRight: 108, decides: 192, amount: 206 };
const answers = ['yes', 'no', 'later'] as const;
const headHeight = 38;
/** Height of the sum, and of what was approved below it. */
const sums = { total: 42, approved: 36 };
const rowLeast = 40;

function sumsHeight({ total, approved }: DecisionSlide): number {
  return (total ? sums.total : 0) + (approved ? sums.approved : 0);
}

const mostRows = 8;

interface Columns {
  readonly decides: boolean;
  readonly amountRight: number;
  readonly x: number;
  readonly right: number;
}

function columnsOf({ rows }: DecisionSlide, x: number, width: number): Columns {
  const decides = rows.some((row) => row.decides !== '');
  const right = x + width;
  return { decides, right, x, amountRight: right - (decides ? fromRight.amount : fromRight.decidesRight) };
}

const decidesWidth = fromRight.decides - fromRight.decidesRight;

function whatWidth({ amount }: DecisionRow, { x, amountRight }: Columns): number {
  return amountRight - x - (amount === '' ? 0 : widthOf(amount, amountVoice) + 8);
}

/** A row is at least this high; names that take more lines make it higher. */
function leastHeight(row: DecisionRow, columns: Columns): number {
  const what = heightOf(row.what, whatWidth(row, columns), whatVoice);
  return Math.max(rowLeast, what + 2, heightOf(row.decides, decidesWidth, decidesVoice) + 2);
}

/** Whether a table of this width and height holds the rows with the sums below. */
export function fitsTable(slide: DecisionSlide, rows: readonly DecisionRow[], width: number, height: number): boolean {
  const columns = columnsOf(slide, 0, width);
  const used = rows.reduce((sum, row) => sum + leastHeight(row, columns), headHeight + sumsHeight(slide));
  return rows.length <= mostRows && used <= height;
}

/** Rows as high as their number allows; the sums stand on the last part only. */
export function decisionTable(
  slide: DecisionSlide,
  rows: readonly DecisionRow[],
  area: Area,
  withSums: boolean,
): Mark[] {
  const { x, width, top, bottom } = area;
  const columns = columnsOf(slide, x, width);
  const { right, decides, amountRight } = columns;
  const heads = [
    { text: slide.heads.what, x, width: width - fromRight.amount },
    ...(decides ? [{ text: slide.heads.decides, x: right - fromRight.decides, width: decidesWidth }] : []),
    ...answers.map((answer) => ({
      text: slide.heads[answer],
      x: right - fromRight[answer] - 25,
      width: 50,
      anchor: 'middle' as const,
    })),
  ];
  const head = headRow(heads, x, right, top + 7.5);
  const usual = slide.rows.length <= 3 ? 74 : slide.rows.length <= 5 ? 62 : 52;
  const room = bottom - head.top - (withSums ? sumsHeight(slide) : 0);
  const least = rows.map((row) => leastHeight(row, columns));
  // Equal heights, as far as there is room beside rows that need more.
  const share = Math.min(usual, room / rows.length);
  const spare = Math.max(0, room - least.reduce((sum, height) => sum + height, 0)) / rows.length;
  const heights = least.map((height) => Math.max(height, Math.min(share, height + spare)));
  const marks: Mark[] = [...head.marks];
  let end = head.top;
  rows.forEach((row, index) => {
    if (index > 0) marks.push(hairline(x, right, end));
    marks.push(group('row', rowCells(row, end + heights[index]! / 2)));
    end += heights[index]!;
  });
  if (withSums) marks.push(...sumRows(end));
  return [group('table', marks)];

  function rowCells(row: DecisionRow, middle: number): Mark[] {
    const wide = whatWidth(row, columns);
    const whatTop = middle - heightOf(row.what, wide, whatVoice) / 2;
    const whoTop = middle - heightOf(row.decides, decidesWidth, decidesVoice) / 2;
    const who = setText(row.decides, right - fromRight.decides, whoTop, decidesWidth, decidesVoice);
    return [
      cell('rowHead', setText(row.what, x, whatTop, wide, whatVoice).marks),
      cell(
        'cell',
        row.amount === ''
          ? []
          : [label(row.amount, amountRight, centered(middle, amountVoice.size), amountVoice, 'end')],
      ),
      ...(decides ? [cell('cell', who.marks)] : []),
      ...answers.map((answer) => cell('cell', [boxFigure(row, answer, middle)])),
    ];
  }

  /** A box is read as its column's word and whether it is ticked. */
  function boxFigure(row: DecisionRow, answer: (typeof answers)[number], middle: number): Mark {
    const ticked = row.answer === answer;
    const box = checkbox(ticked, right - fromRight[answer], middle);
    return { kind: 'group', role: 'figure', alt: `${slide.heads[answer]} ${ticked ? '\u2611' : '\u2610'}`, marks: box };
  }

  function sumRows(from: number): Mark[] {
    const found: Mark[] = [];
    let y = from;
    const add = (sum: LabeledText, color: 'ink' | 'accent', high: number) => {
      const middle = y + high / 2;
      const name = label(sum.label, x, centered(middle, whatVoice.size), { ...whatVoice, color });
      const value = label(
        sum.value,
        amountRight,
        centered(middle, amountVoice.size),
        { ...amountVoice, weight: 600, color },
        'end',
      );
      found.push(group('row', [cell('rowHead', [name]), cell('cell', [value])]));
      y += high;
    };
    if (slide.total) {
      found.push(sumLine(x, right, y));
      add(slide.total, 'ink', sums.total);
    }
    if (slide.approved) add(slide.approved, 'accent', sums.approved);
    return found;
  }
}
