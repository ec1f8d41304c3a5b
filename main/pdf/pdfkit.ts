/**
 * The parts of pdfkit 0.20.2 that its types leave out: content streams, references, embedded fonts and the structure's parent tree.
 *
 * The writer places glyphs and marks content itself, because pdfkit's own text and structure calls are slower than a page may cost and get tables,
 * links and captions of a tagged document wrong (empty link descriptions, header cells that name themselves, no IDs).
 */
import PDFDocument from 'pdfkit';

export interface Reference {
  readonly id: number;
  data: Record<string, unknown>;
  write(chunk: string): void;
  end(): void;
}

export interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/** A font file read by fontkit. All our fonts have 1000 units to the em. */
export interface FontkitFont {
  glyphForCodePoint(codePoint: number): Glyph;
  layout(text: string, features?: readonly string[]): { readonly glyphs: readonly Glyph[] };
}

/** A font as a document embeds it: only glyphs that were included are written. */
export interface EmbeddedFont {
  readonly id: string;
  readonly font: FontkitFont;
  readonly subset: { includeGlyph(id: number): number; encode: () => Uint8Array; readonly glyphs: readonly number[] };
  readonly widths: number[];
  readonly unicode: number[][];
  ref(): Reference;
}

export interface RawPage {
  readonly height: number;
  readonly dictionary: Reference;
  readonly fonts: Record<string, Reference>;
  readonly xobjects: Record<string, Reference>;
  readonly annotations: Reference[];
  readonly structParentTreeKey: number;
  write(chunk: string): void;
}

/** An image that is embedded when it is first drawn. */
export interface RawImage {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Of a JPEG; undefined when its number of colors is unknown. */
  readonly colorSpace?: string;
  readonly obj: Reference | null;
  embed(document: RawDocument): void;
}

export interface RawDocument {
  readonly page: RawPage;
  readonly _font: EmbeddedFont;
  _addInfo: () => void;
  push: (chunk: Uint8Array | null) => boolean;
  /** What was written so far. */
  read(): Uint8Array | null;
  readonly info: Record<string, unknown>;
  readonly outline: Bookmark;
  addPage(): void;
  ref(data: Record<string, unknown>): Reference;
  font(source: FontkitFont | Uint8Array): RawDocument;
  appendXML(xml: string): void;
  getStructTreeRoot(): Reference;
  getStructParentTree(): { get(key: number): Reference[]; add(key: number, value: Reference): void };
  createStructParentTreeNextKey(): number;
  openImage(source: Uint8Array): RawImage;
  end(): void;
}

interface Bookmark {
  addItem(title: string, options: { pageNumber: number; top: number; left: number }): Bookmark;
}

export interface DocumentOptions {
  readonly font: FontkitFont | Uint8Array;
  readonly size: readonly [number, number];
  readonly lang: string;
  readonly info: Record<string, unknown>;
}

/** An empty tagged document that claims PDF/UA-1. A font must be given: without one pdfkit looks for Helvetica's metrics. */
export function openRaw(options: DocumentOptions): RawDocument {
  return new PDFDocument({
    ...options,
    autoFirstPage: false,
    bufferPages: true,
    margin: 0,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
  } as unknown as PDFKit.PDFDocumentOptions) as unknown as RawDocument;
}
