import type { Pitch } from './schema.ts';

/**
 * The text of a pitch file: two-space indentation, keys in the document's own order, a newline at the end, so that a diff shows what was edited and
 * nothing else. Reading it again gives an equal pitch.
 */
export function writePitch(pitch: Pitch): string {
  return `${JSON.stringify(pitch, null, 2)}\n`;
}
