import { walkFields } from '../../../src/pitch/fields.ts';
import { publicPart } from '../../../src/pitch/public.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { missingCharacters } from '../../../src/typeset/characters.ts';

/** The characters in the public part of a pitch that the fonts lack, each once, with spaces between. */
export function unprintableIn(pitch: Pitch): string {
  const missing = new Set<string>();
  walkFields(publicPart(pitch), (value, _schema, pointer) => {
    if (typeof value === 'string' && !pointer.endsWith('/base64'))
      for (const sign of missingCharacters(value)) missing.add(sign);
  });
  return [...missing].join(' ');
}
