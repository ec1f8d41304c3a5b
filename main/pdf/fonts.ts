/**
 * The fonts of all documents, read once in a process: which glyphs a word is made of.
 *
 * Where glyphs stand is decided by `src/typeset`, as on screen; shaping by fontkit would give the same places at a tenth of a millisecond a word.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measure } from '../../src/typeset/measure.ts';
import { openRaw, type FontkitFont, type Glyph } from './pdfkit.ts';

type Weight = 400 | 600;

/** A glyph and by how much the next one stands further away than its advance says, in thousandths of the size. */
interface Placed {
  readonly glyph: Glyph;
  readonly kern: number;
}

export interface Font {
  /** Path of the file. */
  readonly name: string;
  readonly file: FontkitFont;
  /** The glyphs of a word of clean text, figures tabular or proportional. */
  shape(word: string, tabular: boolean): readonly Placed[];
}

export type Fonts = Readonly<Record<Weight, Font>>;

const files: Record<Weight, string> = { 400: 'SourceSans3-Regular.ttf', 600: 'SourceSans3-Semibold.ttf' };
/** Words whose glyphs are kept, for each font and kind of figures; beyond, the collection starts anew. */
const keptWords = 20_000;
/** Letters that the font joins. */
const joined = ['ff', 'ft'];

const loaded = new Map<string, Promise<Fonts>>();

/** The fonts in a folder (SourceSans3-Regular.ttf, SourceSans3-Semibold.ttf). Rejects when a file is missing or is no font. */
export function loadFonts(folder: string): Promise<Fonts> {
  let fonts = loaded.get(folder);
  if (!fonts) {
    fonts = Promise.all([open(folder, 400), open(folder, 600)]).then(([regular, semibold]) => ({
      400: regular,
      600: semibold,
    }));
    loaded.set(folder, fonts);
    fonts.catch(() => loaded.delete(folder));
  }
  return fonts;
}

async function open(folder: string, weight: Weight): Promise<Font> {
  const name = join(folder, files[weight]);
  const bytes = await readFile(name);
  // pdfkit brings fontkit along and has no other door to it.
  const file = openRaw({ font: bytes, size: [1, 1], lang: 'en', info: { CreationDate: new Date(0) } })._font.font;
  const proportional = file.layout('0123456789', ['pnum']).glyphs;
  const glyphs = new Map<number, Glyph>();
  const kerns = new Map<string, number>();

  const glyphOf = (code: number, tabular: boolean): Glyph => {
    if (!tabular && code >= 0x30 && code <= 0x39) return proportional[code - 0x30]!;
    let glyph = glyphs.get(code);
    if (!glyph) glyphs.set(code, (glyph = file.glyphForCodePoint(code)));
    return glyph;
  };
  const measured = (text: string, tabular: boolean) => Math.round(measure(text, { size: 1000, weight, tabular }));
  const kernOf = (pair: string, tabular: boolean): number => {
    const key = tabular ? `${pair}=` : pair;
    let kern = kerns.get(key);
    if (kern === undefined) {
      kern = measured(pair, tabular) - measured(pair[0]!, tabular) - measured(pair[1]!, tabular);
      kerns.set(key, kern);
    }
    return kern;
  };
  const ligatures = new Map<string, Placed>();
  for (const pair of joined) {
    const [glyph, second] = file.layout(pair).glyphs;
    if (glyph && !second) ligatures.set(pair, { glyph, kern: measured(pair, false) - glyph.advanceWidth });
  }

  const shape = (word: string, tabular: boolean): Placed[] => {
    const result: Placed[] = [];
    for (let index = 0; index < word.length; index++) {
      const pair = word.slice(index, index + 2);
      const ligature = ligatures.get(pair);
      // A joined pair stays as wide as its two letters are measured to be.
      if (ligature) index++;
      const glyph = ligature?.glyph ?? glyphOf(word.charCodeAt(index), tabular);
      const next = word.slice(index, index + 2);
      result.push({ glyph, kern: (ligature?.kern ?? 0) + (next.length === 2 ? kernOf(next, tabular) : 0) });
    }
    return result;
  };

  const shaped = [new Map<string, Placed[]>(), new Map<string, Placed[]>()] as const;
  return {
    name,
    file,
    shape(word, tabular) {
      const known = shaped[tabular ? 1 : 0];
      let placed = known.get(word);
      if (!placed) {
        if (known.size >= keptWords) known.clear();
        known.set(word, (placed = shape(word, tabular)));
      }
      return placed;
    },
  };
}
