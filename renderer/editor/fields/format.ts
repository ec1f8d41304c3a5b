import { createFormat, type Format } from '../../../src/format/format.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { usePitch } from '../../store/stores.ts';

/** The formats of a pitch; the same object while its locale and currency do not change. */
export function formatOf(pitch: Pitch): Format {
  return createFormat(pitch.organisation);
}

export function useFormat(): Format {
  return usePitch(formatOf);
}
