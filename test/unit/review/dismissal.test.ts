import { describe, expect, test } from 'vitest';
import vectors from '../../fixtures/test_vectors.json' with { type: 'json' };
import { moveItem, setField } from '../../../src/pitch/edit.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { dismissalOf, valueHash } from '../../../src/review/dismissal.ts';
import { review } from '../../../src/review/review.ts';
import { samples } from './samples.ts';

test('TV-40: the hash of a value', () => {
  expect(valueHash(vectors.valueHash.value)).toBe(vectors.valueHash.hash);
});

test('a value that is not there has the hash of null', () => {
  expect(valueHash(undefined)).toBe(valueHash(null));
});

describe('a finding that was dismissed', () => {
  const reason = { reason: 'agreed with finance', by: 'ST3', on: '2026-11-24' };

  /** The sample with a warning, and the same with it dismissed. */
  function dismissed(change: (pitch: Pitch) => void): { id: string; pitch: Pitch } {
    const pitch = samples.A();
    change(pitch);
    const [finding] = review(pitch);
    return { id: finding!.id, pitch: { ...pitch, dismissed: [dismissalOf(pitch, finding!, reason)] } };
  }

  const openIds = (pitch: Pitch) =>
    review(pitch)
      .filter((finding) => !finding.dismissed)
      .map(({ id }) => id);
  const withoutSource = (pitch: Pitch) => {
    pitch.metrics![1]!.dataSource = '';
  };

  test('is silent and still listed', () => {
    const { id, pitch } = dismissed(withoutSource);
    expect(openIds(pitch)).toEqual([]);
    expect(review(pitch).map((finding) => [finding.id, finding.dismissed])).toEqual([[id, true]]);
  });

  test('stays silent when its item moves', () => {
    const { pitch } = dismissed(withoutSource);
    expect(openIds(moveItem(pitch, '/metrics/1', 4, 'x').pitch)).toEqual([]);
  });

  test('speaks again when the value changes', () => {
    const { id, pitch } = dismissed(withoutSource);
    expect(openIds(setField(pitch, '/metrics/M2/dataSource', ' ', 'x').pitch)).toEqual([id]);
  });

  test('stays silent about a list whatever is added to it', () => {
    const { pitch } = dismissed((sample) => {
      sample.roleProfiles = sample.roleProfiles!.filter(({ role }) => role !== 'sponsor');
    });
    expect(pitch.dismissed![0]).toMatchObject({ path: '/roleProfiles', subject: 'sponsor', valueHash: null });
    const more = { ...pitch, roleProfiles: [...pitch.roleProfiles!, { id: 'RP9', role: 'steering_member' as const }] };
    expect(openIds(more)).toEqual([]);
  });

  test('is told apart from others at its path by its subject', () => {
    const { pitch } = dismissed((sample) => {
      sample.roleProfiles = sample.roleProfiles!.filter(({ role }) => role !== 'sponsor' && role !== 'administrator');
    });
    expect(review(pitch).map(({ subject, dismissed: isSilent }) => [subject, isSilent])).toEqual([
      ['administrator', true],
      ['sponsor', false],
    ]);
  });
});
