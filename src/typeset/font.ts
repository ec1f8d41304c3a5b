/** Source Sans 3 as numbers: advance widths and kerning of the two weights, in thousandths of the size. */
import tables from '../../assets/fonts/widths.json' with { type: 'json' };

export interface FontWidths {
  /** By code point; 0 for what the font lacks. Figures are tabular. */
  readonly advances: Uint16Array;
  /** Proportional figures 0 to 9. */
  readonly figures: readonly number[];
  /** What a pair is wider than its two characters, by `pairKey`. */
  readonly kerning: ReadonlyMap<number, number>;
}

export const pairKey = (first: number, second: number): number => first * 0x10000 + second;

function read(source: (typeof tables)['regular' | 'semibold']): FontWidths {
  const advances = new Uint16Array(0x10000);
  for (const [first = 0, ...widths] of source.advances) {
    if (first < 0x10000) advances.set(widths, first);
  }
  const kerning = new Map<number, number>();
  for (const [first, pairs] of Object.entries(source.kerning)) {
    for (const pair of pairs.split(' ')) {
      kerning.set(pairKey(first.charCodeAt(0), pair.charCodeAt(0)), Number(pair.slice(1)));
    }
  }
  return { advances, figures: source.figures, kerning };
}

export const regular = read(tables.regular);
export const semibold = read(tables.semibold);

/** Heights of the letters, as parts of the size. */
export const letters = {
  cap: tables.regular.capHeight / 1000,
  x: tables.regular.xHeight / 1000,
  ascent: tables.regular.ascent / 1000,
  descent: -tables.regular.descent / 1000,
} as const;
