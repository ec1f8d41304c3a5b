/** What can be said of a laid slide by its marks alone. */
import type { Mark, TextMark } from '../../../src/chart/mark.ts';
import { measure } from '../../../src/typeset/measure.ts';

export interface Drawn {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function allTexts(marks: readonly Mark[]): TextMark[] {
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : mark.kind === 'group' ? allTexts(mark.marks) : []));
}

/** The area of capitals and descenders, by the fonts' widths and not by the width that the mark claims. */
function drawn(mark: TextMark): Drawn {
  const width = mark.spans.reduce((sum, span) => sum + measure(span.text, span), 0);
  const left = { start: mark.x, middle: mark.x - width / 2, end: mark.x - width }[mark.anchor];
  const sizes = mark.spans.map((span) => span.size);
  const largest = Math.max(0, ...sizes);
  return {
    text: mark.spans.map((span) => span.text).join(''),
    size: Math.min(...sizes),
    left,
    right: left + width,
    top: mark.y - 0.66 * largest,
    bottom: mark.y + 0.18 * largest,
  };
}

function overlaps(one: Drawn, other: Drawn): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 1 && down > 1;
}

/** What is wrong with the texts of a laid slide, in words; nothing when all can be read. The foot is the last three groups. */
export function faults(marks: readonly Mark[]): string[] {
  const body = allTexts(marks.slice(0, -3)).map(drawn);
  const foot = allTexts(marks.slice(-3)).map(drawn);
  const found: string[] = [];
  for (const text of body) {
    if (text.left < 46 || text.right > 914 || text.top < 30) found.push(`beyond the margin: ${text.text}`);
    if (text.bottom > 500) found.push(`on the foot: ${text.text}`);
    if (text.size < 15.9) found.push(`too small (${text.size}): ${text.text}`);
  }
  for (const text of foot) {
    if (text.left < 46 || text.right > 914 || text.bottom > 536) found.push(`foot beyond the slide: ${text.text}`);
  }
  const all = [...body, ...foot];
  all.forEach((one, index) => {
    for (const other of all.slice(index + 1)) {
      if (overlaps(one, other)) found.push(`"${one.text}" lies on "${other.text}"`);
    }
  });
  return found;
}
