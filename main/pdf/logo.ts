/** The organization's logo on the first page: 14 mm high on a title page, 8 mm in the head of a page that has no room for more. */
import type { Running } from '../../src/handout/outline.ts';
import type { Canvas } from './canvas.ts';
import { openImage } from './image.ts';
import { mm, type Sheet } from './paper.ts';
import type { RawDocument } from './pdfkit.ts';
import { node, type StructureNode } from './structure.ts';

const widest = 60 * mm;

export interface LogoPlace {
  readonly document: RawDocument;
  readonly root: StructureNode;
  readonly sheet: Sheet;
  readonly titled: boolean;
}

/** A damaged image is left out: the document matters more than the logo. */
export function drawLogo(
  canvas: Canvas,
  { base64, altText }: NonNullable<Running['logo']>,
  { document, root, sheet, titled }: LogoPlace,
): void {
  const image = openImage(document, Buffer.from(base64, 'base64'));
  if (!image) return;
  const high = (titled ? 14 : 8) * mm;
  const scale = Math.min(high / image.height, widest / image.width);
  const [width, height] = [image.width * scale, image.height * scale];
  const x = titled ? sheet.left : sheet.left + (sheet.width - width) / 2;
  const y = titled ? sheet.top : 8 * mm;
  const draw = () => canvas.image(image, { x, y, width, height });
  if (altText === '') canvas.artifact('Layout', draw);
  else {
    const owner = node('Figure', null, { alt: altText });
    root.kids.unshift(owner);
    const bottom = canvas.page.height - y - height;
    owner.box = [x, bottom, x + width, bottom + height];
    canvas.content(owner, draw);
  }
}
