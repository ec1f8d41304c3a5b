/**
 * Images of a pitch, checked before pdfkit sees them: it trusts the lengths that a file states, inflates without limit and throws damage where nobody
 * can catch it.
 */
import { inflateSync } from 'node:zlib';
import type { RawDocument, RawImage } from './pdfkit.ts';

/** Pixels: more than any logo needs, and 160 MB at most while it is read. */
const mostPixels = 40_000_000;

/** The image ready to be embedded; null for what is no sound PNG or JPEG. */
export function openImage(document: RawDocument, bytes: Uint8Array): RawImage | null {
  try {
    const data = Buffer.from(bytes);
    const isPng = data.length > 33 && data.readUInt32BE(0) === 0x89504e47;
    if (isPng ? !soundPng(data) : data[0] !== 0xff || data[1] !== 0xd8) return null;
    const image = document.openImage(data);
    const known = isPng || image.colorSpace !== undefined;
    return known && image.width > 0 && image.height > 0 && image.width * image.height <= mostPixels ? image : null;
  } catch {
    return null;
  }
}

/** Samples of a pixel by color type. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Whether lengths, colors and pixel data hold together. */
function soundPng(data: Buffer): boolean {
  const parts: Buffer[] = [];
  let palette = 0;
  let ended = false;
  for (let at = 8; at + 12 <= data.length && !ended;) {
    const length = data.readUInt32BE(at);
    const name = data.toString('latin1', at + 4, at + 8);
    if (at + 12 + length > data.length) return false;
    if (name === 'IDAT') parts.push(data.subarray(at + 8, at + 8 + length));
    if (name === 'PLTE') palette = length / 3;
    ended = name === 'IEND';
    at += 12 + length;
  }
  const [width, height] = [data.readUInt32BE(16), data.readUInt32BE(20)];
  const [bits = 0, color = 0] = data.subarray(24);
  const interlaced = data[28] === 1;
  if (!ended || parts.length === 0 || width === 0 || height === 0 || width * height > mostPixels) return false;
  if (!depths[color]?.includes(bits) || (color === 3 && (palette < 1 || !Number.isInteger(palette)))) return false;
  // pdfkit weaves only whole bytes.
  if (interlaced && bits < 8) return false;
  const rows = rowsOf(width, height, interlaced, bits * channels[color]!);
  const wanted = rows.reduce((sum, row) => sum + row.count * (row.bytes + 1), 0);
  const pixels = inflateSync(Buffer.concat(parts), { maxOutputLength: wanted + 1024 });
  return pixels.length >= wanted && filtersKnown(pixels, rows);
}

interface Rows {
  readonly count: number;
  readonly bytes: number;
}

/** The lines of pixels that the data holds; an interlaced image has seven smaller ones in it. */
function rowsOf(width: number, height: number, interlaced: boolean, bitsOfPixel: number): Rows[] {
  const passes = interlaced
    ? [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]] // oxfmt-ignore
    : [[0, 0, 1, 1]];
  return passes.flatMap(([x = 0, y = 0, dx = 1, dy = 1]) => {
    const [across, count] = [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)];
    return across > 0 && count > 0 ? [{ count, bytes: Math.ceil((across * bitsOfPixel) / 8) }] : [];
  });
}

/** Every line begins with the number of its filter, 0 to 4. */
function filtersKnown(pixels: Buffer, rows: readonly Rows[]): boolean {
  let at = 0;
  for (const { count, bytes } of rows) {
    for (let line = 0; line < count; line++, at += bytes + 1) if (pixels[at]! > 4) return false;
  }
  return true;
}
