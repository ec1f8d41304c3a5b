/** Which characters can be set, and what becomes of those that cannot be seen. */
import { regular } from './font.ts';

/** Controls, direction marks, joiners that have no glyph, the soft hyphen and variation selectors, but not the line end. */
const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;
const lineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Wide, narrow and other spaces that are no fixed spaces of number and date formats. */
const space = /[\t\u1680\u2000-\u2006\u2008\u200a\u205f\u3000]/g;
/** Nothing to do: most texts. */
const plain = /^[\n -~\u00a0-\u00ac\u00ae-\u02ff]*$/;

/**
 * The text as it is drawn: composed letters, one kind of line end and of plain space, nothing invisible. The hyphen that forbids a break becomes
 * the plain one (hyphens are never broken at), because the font draws both with one glyph and copying from a document would mix them up. The wide
 * yen sign of Japanese formats becomes the narrow one, which the font has.
 */
export function clean(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(lineEnd, '\n')
    .replace(space, ' ')
    .replace(invisible, '')
    .replaceAll('\u2011', '-')
    .replaceAll('\uffe5', '\u00a5');
}

/** The distinct characters that the fonts lack, in order of appearance; empty when everything can be set. */
export function missingCharacters(text: string): string[] {
  const missing = new Set<string>();
  for (const character of clean(text)) {
    const point = character.codePointAt(0)!;
    const combining = point >= 0x300 && point <= 0x36f;
    if (point !== 0x0a && !combining && (point > 0xffff || regular.advances[point] === 0)) missing.add(character);
  }
  return [...missing];
}
