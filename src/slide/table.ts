/** Rows of cells with hairlines: what tables on slides share. */
import { type GroupMark, group, line, type Mark, type PlainRole } from '../chart/mark.ts';
import { setText, type Voice } from '../chart/text.ts';
import { labelVoice } from './page.ts';

/** A cell of a table, or null where there is nothing to read. */
export function cell(role: PlainRole & ('cell' | 'rowHead' | 'columnHead'), marks: readonly Mark[]): GroupMark {
  return group(role, marks);
}

export interface Head {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** The row of column heads with the line below it; returns where the first row begins. */
export function headRow(
  heads: readonly Head[],
  x: number,
  right: number,
  top: number,
  style: Voice = labelVoice,
): { marks: Mark[]; top: number } {
  const set = heads.map((head) => setText(head.text, head.x, top, head.width, style, head.anchor ?? 'start'));
  const height = Math.max(style.line, ...set.map((text) => text.height));
  const rule = top + height + 6;
  return {
    marks: [
      group(
        'row',
        set.map((text) => cell('columnHead', text.marks)),
      ),
      hairline(x, right, rule),
    ],
    top: rule,
  };
}

export function hairline(x: number, right: number, y: number): Mark {
  return group('ornament', [line(x, y, right, y, 'line', 1)]);
}

/** The heavier line above a sum. */
export function sumLine(x: number, right: number, y: number): Mark {
  return group('ornament', [line(x, y, right, y, 'ink', 1.5)]);
}
