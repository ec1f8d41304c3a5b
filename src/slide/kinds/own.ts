/** A slide of the user's own: words, a picture, or both. */
import { group, type Mark } from '../../chart/mark.ts';
import { setLines, voice } from '../../chart/text.ts';
import { plain } from '../../outline/text.ts';
import { bodyVoice, page } from '../page.ts';
import { type Layout, type Part, titledPart } from '../part.ts';
import { proseParts, takeLines } from '../prose.ts';

const besideImage = 404;
const image = { x: 500, width: 406 };
/** Slide units for a pixel: a small picture is not blown up until its pixels show. */
const largest = 2;
/** A longer text is set smaller. */
const shortText = 320;

export const layoutOwn: Layout<'own'> = (slide, setting) => {
  const style = slide.text.length <= shortText ? voice(24, 33) : bodyVoice;
  let rest = plain(slide.text);
  const first = titledPart(slide.title, slide.subtitle, setting, (top) => {
    const taken = takeLines(rest, slide.image ? besideImage : 740, style, page.bottom - top);
    rest = taken.rest;
    const marks: Mark[] =
      taken.lines.length > 0 ? [group('paragraph', setLines(taken.lines, page.left, top, style))] : [];
    if (slide.image) {
      const place =
        slide.text === ''
          ? { x: page.left, width: page.content, align: 'center' as const }
          : { ...image, align: 'right' as const };
      const { id, altText, size } = slide.image;
      const height = Math.min(page.bottom - top, (size?.height ?? Infinity) * largest);
      const width = Math.min(place.width, (size?.width ?? Infinity) * largest);
      const x = place.align === 'right' ? place.x + place.width - width : place.x + (place.width - width) / 2;
      const drawn: Mark = { kind: 'image', id, x, y: top, width, height, align: place.align };
      marks.push({ kind: 'group', role: 'figure', alt: altText, marks: [drawn] });
    }
    return marks;
  });
  const parts: Part[] = [first];
  if (rest.length > 0) parts.push(...proseParts(slide.title, [{ text: rest }], setting, style));
  return parts;
};
