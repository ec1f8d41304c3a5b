/**
 * Writes assets/fonts/widths.json from the fonts beside it: `node test/support/font-widths.ts`.
 *
 * The fonts themselves are never read at run time by src: it is pure and the widths are all that line breaking needs. The unit test
 * compares the file with the fonts, so a new font without new widths is noticed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

interface FontkitFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly characterSet: readonly number[];
  glyphForCodePoint(point: number): { readonly advanceWidth: number };
  layout(text: string, features: readonly string[]): { readonly advanceWidth: number };
}

export interface FontTable {
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** Runs of neighboring characters: the first code point, then the advance width of each, figures tabular. */
  readonly advances: readonly (readonly number[])[];
  /** Advance widths of the proportional figures 0 to 9. */
  readonly figures: readonly number[];
  /** First character -> second characters and what the pair is wider (ligatures included): "V-20 W-15". */
  readonly kerning: Readonly<Record<string, string>>;
}

const fonts = fileURLToPath(new URL('../../assets/fonts/', import.meta.url));
export const tableFile = `${fonts}widths.json`;

// fontkit comes with pdfkit and is what pdfkit draws with.
const require = createRequire(createRequire(import.meta.url).resolve('pdfkit'));
const fontkit = require('fontkit') as { create(bytes: Buffer): FontkitFont };

/** Letters, figures and the punctuation that stands beside them; accented letters take the kerning of their base letter. */
const kerned = [
  ...Array.from({ length: 0x7e - 0x20 }, (_, index) => String.fromCodePoint(0x21 + index)),
  ...Array.from('’‘“”–—…·×−€£'),
];

export function openFont(file: string): FontkitFont {
  return fontkit.create(readFileSync(fonts + file));
}

/** Lays text out with proportional figures, as prose is set. The result is in thousandths of the size. */
export function shapedWidth(font: FontkitFont, text: string): number {
  return font.layout(text, ['pnum']).advanceWidth;
}

function fontTable(font: FontkitFont): FontTable {
  const advances: number[][] = [];
  let next = -1;
  for (const point of [...font.characterSet].toSorted((a, b) => a - b)) {
    if (point < 0x20) continue;
    if (point !== next) advances.push([point]);
    advances.at(-1)?.push(font.glyphForCodePoint(point).advanceWidth);
    next = point + 1;
  }
  const alone = new Map(kerned.map((character) => [character, shapedWidth(font, character)]));
  const kerning: Record<string, string> = {};
  for (const first of kerned) {
    const pairs: string[] = [];
    for (const second of kerned) {
      const wider = shapedWidth(font, first + second) - alone.get(first)! - alone.get(second)!;
      if (wider !== 0) pairs.push(second + wider);
    }
    if (pairs.length > 0) kerning[first] = pairs.join(' ');
  }
  const { ascent, descent, capHeight, xHeight } = font;
  const figures = Array.from('0123456789', (figure) => shapedWidth(font, figure));
  return { ascent, descent, capHeight, xHeight, advances, figures, kerning };
}

/** Both weights that slides and pages are set in. */
export function fontTables() {
  return {
    regular: fontTable(openFont('SourceSans3-Regular.ttf')),
    semibold: fontTable(openFont('SourceSans3-Semibold.ttf')),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(tableFile, JSON.stringify(fontTables()) + '\n');
}
