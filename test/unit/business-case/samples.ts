/** The two sample pitches, and changes of them. */
import type { Pitch } from '../../../src/pitch/schema.ts';
import fixtureA from '../../fixtures/sample-a-manufacturing.json' with { type: 'json' };
import fixtureB from '../../fixtures/sample-b-hospital-leadership.json' with { type: 'json' };

export const sampleA = fixtureA as unknown as Pitch;
export const sampleB = fixtureB as unknown as Pitch;
export const expectedA = fixtureA.expectedResults;
export const expectedB = fixtureB.expectedResults;

/** A deep copy with a change. */
export function changed(pitch: Pitch, change: (copy: Pitch) => void): Pitch {
  const copy = structuredClone(pitch);
  change(copy);
  return copy;
}

/** Every place of a value, as the way to it. */
export function placesOf(value: unknown, way: readonly (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const place = [...way, Array.isArray(value) ? Number(key) : key];
    return [place, ...placesOf(child, place)];
  });
}

/** A deep copy in which one place holds another value; undefined takes it out. */
export function withValueAt(pitch: Pitch, place: readonly (string | number)[], value: unknown): Pitch {
  const copy = structuredClone(pitch);
  let parent = copy as unknown as Record<string | number, unknown>;
  for (const key of place.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  const last = place.at(-1) ?? '';
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}
