/** What is asked for, who decides it, and boxes to tick (deck.md s13-decision). */
import { group, type Mark } from '../../chart/mark.ts';
import { centered, label, setText, type Voice, voice, widthOf } from '../../chart/text.ts';
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
const rowLeast = 42;

function sumsHeight({ total, approved }: DecisionSlide): number {
  return (total ? sums.total : 0) + (approved ? sums.approved : 0);
}

/** How many rows a table of this height holds: eight at most. */
export function mostRows(slide: DecisionSlide, height: number): number {
  return Math.max(1, Math.min(8, Math.floor((height - headHeight - sumsHeight(slide)) / rowLeast)));
}

/** Rows as high as their number allows; the sums stand on the last part only. */
export function decisionTable(
  slide: DecisionSlide,
  rows: readonly DecisionRow[],
  area: Area,
  withSums: boolean,
): Mark[] {
  const { x, width, top, bottom } = area;
  const right = x + width;
  const decides = slide.rows.some((row) => row.decides !== '');
  const decidesWidth = fromRight.decides - fromRight.decidesRight;
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
  const height = Math.max(rowLeast - 2, Math.min(usual, room / rows.length));
  const amountRight = right - (decides ? fromRight.amount : fromRight.decidesRight);
  const marks: Mark[] = [...head.marks];
  rows.forEach((row, index) => {
    const y = head.top + index * height;
    if (index > 0) marks.push(hairline(x, right, y));
    marks.push(group('row', rowCells(row, y + height / 2)));
  });
  const end = head.top + rows.length * height;
  if (withSums) marks.push(...sumRows(end));
  return [group('table', marks)];

  function rowCells(row: DecisionRow, middle: number): Mark[] {
    const amountWidth = row.amount === '' ? 0 : widthOf(row.amount, amountVoice) + 8;
    const whatWidth = amountRight - x - amountWidth;
    const what = setText(row.what, x, 0, whatWidth, whatVoice);
    const who = setText(row.decides, right - fromRight.decides, 0, decidesWidth, decidesVoice);
    return [
      cell('rowHead', setText(row.what, x, middle - what.height / 2, whatWidth, whatVoice).marks),
      cell(
        'cell',
        row.amount === ''
          ? []
          : [label(row.amount, amountRight, centered(middle, amountVoice.size), amountVoice, 'end')],
      ),
      ...(decides
        ? [
            cell(
              'cell',
              setText(row.decides, right - fromRight.decides, middle - who.height / 2, decidesWidth, decidesVoice)
                .marks,
            ),
          ]
        : []),
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
