/** The two complete pitches of the tests, without their expected results. */
import a from '../../fixtures/sample-a-manufacturing.json' with { type: 'json' };
import b from '../../fixtures/sample-b-hospital-leadership.json' with { type: 'json' };
import type { Pitch } from '../../../src/pitch/schema.ts';

function pitchOf(sample: object): Pitch {
  const { expectedResults: _results, ...pitch } = structuredClone(sample) as Record<string, unknown>;
  return pitch as unknown as Pitch;
}

/** A fresh copy each time. */
export const samples = { A: () => pitchOf(a), B: () => pitchOf(b) };
