/** Measures from today to their targets, one row each (deck.md s05-metrics). */
import type { MovementChart, MovementRow } from '../outline/chart.ts';
import type { Rich } from '../outline/text.ts';
import { type Drawing, figure, type Mark, type TextMark } from './mark.ts';
import { movementBar } from './movement-bar.ts';
import { labelVoice, type Sizes, tabular, textVoice } from './sizes.ts';
import { centered, linesOf, setLines, setText, type Voice, widthOf } from './text.ts';

export interface MovementStyle {
  readonly sizes: Sizes;
  /** Width of the bars. */
  readonly bars: number;
  /** Height of a row, and of the row that the decision rests on. A row whose name takes more lines is higher. */
  readonly row: number;
  readonly leadRow: number;
  /** From the last row of a group to the first of the next. */
  readonly groupGap: number;
}

/** Space between the columns, relative to the unit of the sizes. */
const gap = 14;
/** Widest columns of numbers, in widths of the bars: what is longer is broken. */
const widestNumber = 0.6;

/** The width of the number columns: at least as wide as deck.md has them, so that slides look alike. */
function numberWidth(texts: readonly string[], least: number, style: MovementStyle, faces: readonly Voice[]): number {
  const widest = Math.max(0, ...texts.map((text, index) => widthOf(text, faces[index]!)));
  return Math.min(style.bars * widestNumber, Math.max(least * style.sizes.unit, Math.ceil(widest)));
}

function nameOf(row: MovementRow): Rich {
  const name = row.lead ? { text: row.name, strong: true as const } : { text: row.name };
  return row.detail === '' ? [name] : [name, { text: `, ${row.detail}`, soft: true }];
}

/** `x` and `y` are the upper left corner. The group heads are labels; the first carries "Today" and "Target". */
export function movement(chart: MovementChart, x: number, y: number, width: number, style: MovementStyle): Drawing {
  const { sizes } = style;
  const { unit } = sizes;
  const rows = chart.groups.flatMap((group) => group.rows);
  const leadText = { ...textVoice(sizes), size: sizes.text * 1.1 };
  const plainText = textVoice(sizes);
  const figureVoice = (row: MovementRow, weight: 400 | 600) =>
    tabular(
      row.lead
        ? { ...textVoice(sizes, 600, 'accent'), size: sizes.text * 1.4, line: sizes.text * 1.5 }
        : textVoice(sizes, weight),
    );
  const targetText = (row: MovementRow) => row.target?.text ?? row.stop?.text ?? '';
  const targetWidth = numberWidth(
    rows.map(targetText),
    68,
    style,
    rows.map((row) => figureVoice(row, 600)),
  );
  const todayWidth = numberWidth(
    rows.map((row) => row.today?.text ?? ''),
    60,
    style,
    rows.map((row) => figureVoice(row, 400)),
  );
  const right = x + width;
  const barsRight = right - Math.max(targetWidth + gap * unit, 88 * unit);
  const barsLeft = barsRight - style.bars;
  const todayRight = barsLeft - gap * unit;
  const nameWidth = todayRight - todayWidth - gap * unit - x;

  const marks: Mark[] = [];
  const head = labelVoice(sizes);
  let top = y;
  chart.groups.forEach((group, index) => {
    if (index > 0) top += style.groupGap - head.line - 4 * unit;
    const heading = setText(group.heading, x, top, index === 0 ? nameWidth : todayRight - x, head);
    marks.push(...heading.marks);
    if (index === 0) {
      marks.push(
        ...setText(chart.labels.today, barsLeft - gap * unit - 120 * unit, top, 120 * unit, head, 'end').marks,
      );
      marks.push(...setText(chart.labels.target, right - 120 * unit, top, 120 * unit, head, 'end').marks);
    }
    top += Math.max(head.line, heading.height) + 4 * unit;
    for (const row of group.rows) top += drawRow(row, top);
  });
  return { marks: [figure(chart.alt, marks)], height: top - y };

  function drawRow(row: MovementRow, at: number): number {
    const nameVoice = row.lead ? leadText : plainText;
    const names = linesOf(nameOf(row), nameWidth, nameVoice);
    const todayText = row.today?.text ?? (row.target ? chart.labels.none : '');
    const todayVoice = row.today ? figureVoice(row, 400) : { ...labelVoice(sizes) };
    const today = linesOf(todayText, todayWidth, todayVoice);
    const targetVoice = figureVoice(row, 600);
    const target = linesOf(targetText(row), targetWidth, targetVoice);
    const least = row.lead ? style.leadRow : style.row;
    const height = Math.max(
      least,
      ...[names.length * nameVoice.line, today.length * todayVoice.line, target.length * targetVoice.line].map(
        (text) => text + 4 * unit,
      ),
    );
    const middle = at + height / 2;
    // Single lines share the base line of the row's largest figures.
    const base = centered(middle, targetVoice.size);
    const place = (
      lines: ReturnType<typeof linesOf>,
      voice: Voice,
      left: number,
      wide: number,
      anchor: TextMark['anchor'],
    ) => {
      const set = setLines(lines, left, middle - (lines.length * voice.line) / 2, voice, anchor, wide);
      return lines.length === 1 ? set.map((mark) => ({ ...mark, y: base })) : set;
    };
    marks.push(
      ...place(names, nameVoice, x, nameWidth, 'start'),
      ...place(today, todayVoice, todayRight - todayWidth, todayWidth, 'end'),
      ...movementBar(row, barsLeft, middle, style.bars, sizes),
      ...place(target, targetVoice, right - targetWidth, targetWidth, 'end'),
    );
    return height;
  }
}
