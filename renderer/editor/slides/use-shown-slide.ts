import type { LaidSlide } from '../../../src/slide/layout.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { usePitch, useSlides } from '../../store/stores.ts';

type Images = LaidSlide['images'];

const none: Images = new Map();
const known = new WeakMap<NonNullable<Pitch['images']>, Images>();

/** The images of a pitch by id; the same map while they do not change. */
export function imagesOf({ images }: Pitch): Images {
  if (!images?.length) return none;
  let map = known.get(images);
  if (!map) known.set(images, (map = new Map(images.map((image) => [image.id, image]))));
  return map;
}

/** The slide to draw; null when it has nothing to say yet. */
export function useShownSlide(): Pick<LaidSlide, 'title' | 'marks' | 'images'> | null {
  const laid = useSlides((state) => state.slide?.laid ?? null);
  const images = usePitch(imagesOf);
  return laid && { ...laid, images };
}
