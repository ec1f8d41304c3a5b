/** What the pages of one document share: its pages, its structure, its fonts and the words already written as glyphs. */
import type { Face } from '../../src/typeset/measure.ts';
import type { Font, Fonts } from './fonts.ts';
import type { EmbeddedFont, RawDocument, RawPage } from './pdfkit.ts';
import type { ParentTree } from './structure.ts';

export interface Press {
  readonly document: RawDocument;
  readonly pages: readonly RawPage[];
  readonly tree: ParentTree;
  /** The glyphs of a word as operands of TJ, in the font as this document embeds it. */
  encode(word: string, face: Face): { readonly font: EmbeddedFont; readonly glyphs: string };
}

/** Adds empty pages to the document, so that links can lead to those that are drawn later. */
export function openPress(document: RawDocument, tree: ParentTree, fonts: Fonts, count: number): Press {
  const pages = Array.from({ length: count }, () => {
    document.addPage();
    return document.page;
  });
  const embedded = new Map<Font, EmbeddedFont>();
  const known = { 400: [new Map(), new Map()], 600: [new Map(), new Map()] } as const;
  return {
    document,
    pages,
    tree,
    encode(word, { weight, tabular = false }) {
      const chosen = fonts[weight];
      let font = embedded.get(chosen);
      if (!font) embedded.set(chosen, (font = embed(document, chosen)));
      const cache: Map<string, string> = known[weight][tabular ? 1 : 0]!;
      let glyphs = cache.get(word);
      if (glyphs === undefined) cache.set(word, (glyphs = encode(font, chosen, word, tabular)));
      return { font, glyphs };
    },
  };
}

/** The last font programs, by the glyphs in them: documents of one pitch mostly need the same. */
const programs = new Map<string, Uint8Array>();
const keptPrograms = 8;

function embed(document: RawDocument, font: Font): EmbeddedFont {
  const embedded = document.font(font.file)._font;
  const { subset } = embedded;
  const encodeAnew = subset.encode.bind(subset);
  subset.encode = () => {
    const key = `${font.name} ${subset.glyphs.join(' ')}`;
    const program = programs.get(key) ?? encodeAnew();
    programs.delete(key);
    programs.set(key, program);
    if (programs.size > keptPrograms) programs.delete(programs.keys().next().value!);
    return program;
  };
  return embedded;
}

/** Each byte as it stands in a literal string. */
const literal = Array.from({ length: 256 }, (_, byte) => {
  const sign = String.fromCharCode(byte);
  if (sign === '\n') return '\\n';
  if (sign === '\r') return '\\r';
  return '()\\'.includes(sign) ? `\\${sign}` : sign;
});

function encode(embedded: EmbeddedFont, font: Font, word: string, tabular: boolean): string {
  let result = '(';
  const placed = font.shape(word, tabular);
  placed.forEach(({ glyph, kern }, position) => {
    const index = embedded.subset.includeGlyph(glyph.id);
    embedded.widths[index] ??= glyph.advanceWidth;
    embedded.unicode[index] ??= [...glyph.codePoints];
    result += literal[index >> 8]! + literal[index & 255]!;
    if (kern !== 0 && position < placed.length - 1) result += `)${-kern}(`;
  });
  return `${result})`;
}
