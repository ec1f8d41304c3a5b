/** Sheets of paper and their margins (deck.md section 7), in points from the top left corner. */
import type { Paper } from '../../src/bridge.ts';

/** Points of a millimeter. */
export const mm = 72 / 25.4;

export interface Sheet {
  readonly paper: Paper;
  readonly size: readonly [width: number, height: number];
  /** Where text begins and ends; the text is 170 mm wide on both papers. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

const widths: Record<Paper, readonly [number, number]> = { a4: [210 * mm, 297 * mm], letter: [612, 792] };
const textWidth = 170 * mm;
const margin = 20 * mm;

export const sheets: Record<Paper, Sheet> = { a4: sheet('a4'), letter: sheet('letter') };

function sheet(paper: Paper): Sheet {
  const size = widths[paper];
  const left = (size[0] - textWidth) / 2;
  return { paper, size, left, right: left + textWidth, top: margin, bottom: size[1] - margin, width: textWidth };
}
