/** Images of the pitch by id: slides name them, the bytes stay in the pitch. */
import type { Image } from '../pitch/schema.ts';
import type { Context } from './context.ts';
import { pixelSize, type PixelSize } from './image-size.ts';
import { isBlank } from '../format/sentence.ts';
import type { ImageRef } from './slide.ts';

/** The image with this id, if the pitch has its bytes. `altText` stands before the image's own. */
export function imageRef(
  context: Context,
  id: string | null | undefined,
  altText?: string | null,
): ImageRef | undefined {
  const image = context.pitch.images?.find((item) => item.id === id);
  if (!image || isBlank(image.base64)) return undefined;
  const size = sizeOf(image);
  return {
    id: image.id,
    altText: context.text(isBlank(altText) ? image.altText : altText),
    ...(size && { size }),
  };
}

const sizes = new WeakMap<Image, PixelSize | undefined>();

/** Read once for each image: a slide is made anew with each key press. */
function sizeOf(image: Image): PixelSize | undefined {
  if (!sizes.has(image)) sizes.set(image, pixelSize(image.base64 ?? ''));
  return sizes.get(image);
}
