/**
 * How wide text is, by the advance widths and kerning of the fonts that screen and paper share.
 *
 * Sizes and widths are in points.
 */
import type { Rich, Run } from '../outline/text.ts';
import { clean } from './characters.ts';
import { letters, pairKey, regular, semibold } from './font.ts';

/** The voice of a text: `strong` runs are set in 600 whatever its weight. */
export interface Face {
  /** Points. */
  readonly size: number;
  readonly weight: 400 | 600;
  /** Figures of equal width, for tables and axes. Prose, titles and large numbers have proportional ones. */
  readonly tabular?: boolean;
  /** Points of soft runs, where they are smaller than the rest. */
  readonly softSize?: number;
  /** Letter spacing as a part of the size, after every character. */
  readonly tracking?: number;
}

/** A raised footnote number: its size and how far its base line is lifted, as parts of the text's size. */
export const raised = { size: 0.65, rise: 0.33 } as const;

/** From the top of a line to its base line, as browsers center text in a line of that height. Points. */
export function baseline(size: number, lineHeight: number): number {
  return (lineHeight + (letters.ascent - letters.descent) * size) / 2;
}

/** Accented letters kern like their base letter. */
const bases = new Map<number, number>();
function base(code: number): number {
  if (code < 0xc0 || code > 0x17f) return code;
  let found = bases.get(code);
  if (found === undefined) {
    found = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
    bases.set(code, found);
  }
  return found;
}

/** What the font lacks comes from another font: a full square is a safe guess, half of one for half a surrogate pair. */
function unknownAdvance(code: number): number {
  if (code < 0x20 || (code >= 0x300 && code <= 0x36f)) return 0;
  return code >= 0xd800 && code <= 0xdfff ? 500 : 1000;
}

const isFigure = (code: number) => code >= 0x30 && code <= 0x39;

/** Width in points of one line of clean text (`clean`). */
export function measure(text: string, face: Face): number {
  const font = face.weight === 600 ? semibold : regular;
  let thousandths = 0;
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const figure = isFigure(code);
    if (figure && !face.tabular) thousandths += font.figures[code - 0x30]!;
    else thousandths += font.advances[code] || unknownAdvance(code);
    const here = base(code);
    // Tabular figures do not kern with each other, or they would not stand below each other.
    if (!face.tabular || !figure || !isFigure(before)) thousandths += font.kerning.get(pairKey(before, here)) ?? 0;
    before = here;
  }
  return (thousandths / 1000 + text.length * (face.tracking ?? 0)) * face.size;
}

/** The face that a run of a text is set in. */
export function faceOf(run: Run, face: Face): Face {
  if (run.raised) return { ...face, size: face.size * raised.size };
  if (run.soft && face.softSize !== undefined) return { ...face, size: face.softSize, weight: 400 };
  return run.strong && face.weight !== 600 ? { ...face, weight: 600 } : face;
}

/** Width in points of a text of several voices on one line. */
export function measureRich(rich: Rich, face: Face): number {
  return rich.reduce((sum, run) => sum + measure(clean(run.text), faceOf(run, face)), 0);
}
