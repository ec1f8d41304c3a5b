/** Whether what was laid out can be shown: nothing beyond the margins, nothing on the foot, no text on another. */
import type { Mark, TextMark } from '../chart/mark.ts';
import { page } from './page.ts';

/** From the base line up to the tallest letters and down to the lowest, as parts of the size. */
const reach = { up: 0.72, down: 0.2 };
/** Less than a line of text may come nearer than this. */
const tolerance = 0.75;

export interface TextBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The area that the letters of a line take. */
function textBox(mark: TextMark): TextBox {
  const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - mark.width : mark.x - mark.width / 2;
  const size = Math.max(0, ...mark.spans.map((span) => span.size));
  return { left, right: left + mark.width, top: mark.y - reach.up * size, bottom: mark.y + reach.down * size };
}

/** All lines of text, however deep in groups. */
function textMarks(marks: readonly Mark[]): TextMark[] {
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : mark.kind === 'group' ? textMarks(mark.marks) : []));
}

/** `marks` without the foot. */
export function isSound(marks: readonly Mark[]): boolean {
  const boxes = textMarks(marks).map(textBox);
  const lowest = page.footLine - 4;
  const inside = boxes.every(
    (box) =>
      box.left >= page.left - 6 && box.right <= page.right + 6 && box.top >= page.top - 14 && box.bottom <= lowest,
  );
  if (!inside) return false;
  const sorted = boxes.toSorted((one, other) => one.top - other.top);
  return sorted.every((box, index) => {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next]!;
      if (other.top >= box.bottom - tolerance) return true;
      if (other.left < box.right - tolerance && box.left < other.right - tolerance) return false;
    }
    return true;
  });
}
