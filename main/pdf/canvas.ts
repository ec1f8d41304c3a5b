/**
 * One page to draw on: glyphs, lines, areas and marked content, written straight into the page's content stream.
 *
 * Points, y downward from the top edge. State (font, color, line width) is written only when it changes, numbers with two decimals (0.004 mm).
 */
import type { Face } from '../../src/typeset/measure.ts';
import type { EmbeddedFont, RawImage, RawPage } from './pdfkit.ts';
import type { Press } from './press.ts';
import type { StructureNode } from './structure.ts';

/** How a stretch of text looks. Color as #RRGGBB. */
export interface Voice extends Face {
  readonly color: string;
}

/** A number with at most two decimals. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const colors = new Map<string, string>();
function components(color: string): string {
  let known = colors.get(color);
  if (!known) {
    const value = Number.parseInt(color.slice(1), 16);
    known = [value >> 16, (value >> 8) & 255, value & 255].map((part) => short(part / 255)).join(' ');
    colors.set(color, known);
  }
  return known;
}

export class Canvas {
  readonly page: RawPage;
  readonly #press: Press;
  readonly #parts: string[] = [];
  #owner: StructureNode | null = null;
  #font = '';
  #fill = '';
  #stroke = '';
  #width = '';

  constructor(press: Press, page: number) {
    this.#press = press;
    this.page = press.pages[page]!;
  }

  /** Content that belongs to a node of the structure. What follows directly for the same node joins it. */
  content(owner: StructureNode, draw: () => void): void {
    if (owner === this.#owner) this.#parts.pop();
    else this.#parts.push(`/${owner.role} <</MCID ${this.#press.tree.content(this.page, owner)}>> BDC`);
    draw();
    this.#parts.push('EMC');
    this.#owner = owner;
  }

  /** What is no content: rules, running heads, repeated table heads. */
  artifact(kind: 'Header' | 'Footer' | 'Pagination' | 'Layout', draw: () => void): void {
    const type = kind === 'Header' || kind === 'Footer' ? `Pagination /Subtype /${kind}` : kind;
    this.#parts.push(`/Artifact <</Type /${type}>> BDC`);
    draw();
    this.#parts.push('EMC');
    this.#owner = null;
  }

  /** One line of clean text in one voice; as wide as `measure` says. */
  text(x: number, baseline: number, text: string, voice: Voice): void {
    if (text.trim() === '') return;
    let glyphs = '';
    let font: EmbeddedFont | undefined;
    // A fixed space has the plain space's glyph; drawn as such it is copied as such.
    text
      .replaceAll('\u00a0', ' ')
      .split(' ')
      .forEach((word, index) => {
        if (index > 0) glyphs += this.#press.encode(' ', voice).glyphs;
        if (word === '') return;
        const encoded = this.#press.encode(word, voice);
        font = encoded.font;
        glyphs += encoded.glyphs;
      });
    if (!font) return;
    this.#fillWith(voice.color);
    const chosen = `/${font.id} ${short(voice.size)} Tf`;
    const select = chosen === this.#font ? '' : `${chosen} `;
    this.#font = chosen;
    this.page.fonts[font.id] ??= font.ref();
    this.#parts.push(`BT ${select}1 0 0 -1 ${short(x)} ${short(baseline)} Tm [${glyphs}] TJ ET`);
  }

  line(x1: number, y1: number, x2: number, y2: number, width: number, color: string): void {
    this.stroke(`${short(x1)} ${short(y1)} m ${short(x2)} ${short(y2)} l`, width, color);
  }

  rectangle(x: number, y: number, width: number, height: number, color: string): void {
    this.fill(`${short(x)} ${short(y)} ${short(width)} ${short(height)} re`, color);
  }

  /** A rectangle's edge, drawn inside the area. */
  frame(area: Area, width: number, color: string): void {
    const sides = [area.x + width / 2, area.y + width / 2, area.width - width, area.height - width];
    this.stroke(`${sides.map(short).join(' ')} re`, width, color);
  }

  /** Fills a path of PDF operators. */
  fill(path: string, color: string): void {
    this.#fillWith(color);
    this.#parts.push(`${path} f`);
  }

  /** Strokes a path of PDF operators; `dash` is the length of dashes and gaps, `round` the form of their ends. */
  stroke(path: string, width: number, color: string, dash: readonly number[] = [], round = false): void {
    const chosen = components(color);
    if (chosen !== this.#stroke) this.#parts.push(`${(this.#stroke = chosen)} RG`);
    const wide = short(width);
    if (wide !== this.#width) this.#parts.push(`${(this.#width = wide)} w`);
    const dashed = dash.length > 0 ? `[${dash.map(short).join(' ')}] 0 d ` : '';
    const ends = round ? '1 J ' : '';
    this.#parts.push(dashed || ends ? `q ${ends}${dashed}${path} S Q` : `${path} S`);
  }

  image(image: RawImage, { x, y, width, height }: Area): void {
    if (!image.obj) image.embed(this.#press.document);
    this.page.xobjects[image.label] ??= image.obj!;
    const place = [width, 0, 0, -height, x, y + height].map(short).join(' ');
    this.#parts.push(`q ${place} cm /${image.label} Do Q`);
  }

  /** A link over an area; `to` is an address or a place in the document. `words` say where it leads. */
  link(owner: StructureNode, area: Area, to: string | Destination, words: string): void {
    const { document, pages, tree } = this.#press;
    const { x, y, width, height } = area;
    const page = this.page;
    const action =
      typeof to === 'string'
        ? { S: 'URI', URI: new String(to) }
        : { S: 'GoTo', D: [pages[to.page]!.dictionary, 'XYZ', null, page.height - to.y, null] };
    const annotation = document.ref({
      Type: 'Annot',
      Subtype: 'Link',
      F: 4,
      Border: [0, 0, 0],
      Rect: [x, page.height - y - height, x + width, page.height - y],
      Contents: new String(words),
      A: action,
    });
    tree.annotation(page, owner, annotation);
    annotation.end();
    page.annotations.push(annotation);
  }

  /** Writes what was drawn; nothing may be drawn after. */
  close(): void {
    this.page.write(this.#parts.join('\n'));
  }

  #fillWith(color: string): void {
    const chosen = components(color);
    if (chosen !== this.#fill) this.#parts.push(`${(this.#fill = chosen)} rg`);
  }
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place in the document: a page from 0 and points from its top. */
export interface Destination {
  readonly page: number;
  readonly y: number;
}
