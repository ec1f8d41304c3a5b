import { createFormat, type Format } from '../../../src/format/format.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { usePitch } from '../../store/stores.ts';

const none = {};
const known = new WeakMap<object, Format>();

/** The formats of a pitch; the same object while its locale and currency do not change. */
export function formatOf({ organisation }: Pitch): Format {
  const of = organisation ?? none;
  let format = known.get(of);
  if (!format) known.set(of, (format = createFormat(organisation)));
  return format;
}

export function useFormat(): Format {
  return usePitch(formatOf);
}
