/** The size of a PNG or JPEG from its first bytes, so that a small image is not blown up. */

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** Enough for what cameras and editors write before the size. */
const bytesRead = 65_536;

/** Width and height in pixels; undefined for what is neither, or says no size in its beginning. */
export function pixelSize(base64: string): PixelSize | undefined {
  const bytes = firstBytes(base64, bytesRead);
  const size = bytes[0] === 0x89 && bytes[1] === 0x50 ? pngSize(bytes) : jpegSize(bytes);
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

const word = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** The header chunk comes first: width and height are the numbers at 16 and 20. */
function pngSize(bytes: Uint8Array): PixelSize {
  const number = (at: number) => word(bytes, at) * 65_536 + word(bytes, at + 2);
  return { width: number(16), height: number(20) };
}

/** Segments until the start of a frame, whatever its coding. */
function jpegSize(bytes: Uint8Array): PixelSize | undefined {
  if (word(bytes, 0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + word(bytes, at + 2)) {
    const kind = bytes[at + 1] ?? 0;
    const isFrame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
    if (isFrame) return { width: word(bytes, at + 7), height: word(bytes, at + 5) };
    if (word(bytes, at + 2) < 2) return undefined;
  }
  return undefined;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map(Array.from(letters, (letter, value) => [letter, value]));

function firstBytes(base64: string, count: number): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of base64.slice(0, Math.ceil((count * 4) / 3))) {
    const value = values.get(letter);
    if (value === undefined) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return Uint8Array.from(bytes);
}
