import { describe, expect, test } from 'vitest';
import evidence from '../../../assets/evidence.json' with { type: 'json' };
import { skepticsView } from '../../../src/business-case/skeptic.ts';
import { evidenceFor, supportOf } from '../../../src/catalogue/evidence.ts';
import type { Evidence, FocusId, Pitch } from '../../../src/pitch/schema.ts';

const pitchWith = (entry: Evidence, primary: FocusId = 'knowledge_transfer'): Pitch => ({
  schema: 'mentoring-pitch/1',
  focus: { primary },
  evidence: [entry],
});

describe('what an entry of evidence can carry', () => {
  test.each([
    ['A', 'sound'],
    ['C', 'sound'],
    ['D', 'weak'],
    ['E', 'weak'],
    [null, 'sound'],
  ] as const)('an own entry of grade %s is %s', (grade, support) => {
    expect(supportOf(pitchWith({ id: 'EV1', grade }), 'EV1')).toBe(support);
  });

  test('an entry that is not there carries nothing', () => {
    expect(supportOf(pitchWith({ id: 'EV1', grade: 'A' }), 'EV2')).toBeNull();
  });

  test('an entry of the library is weak when it is not for money', () => {
    const notForMoney = evidence.find((entry) => !entry.forMoney)!.id;
    expect(supportOf(pitchWith({ ref: notForMoney }), notForMoney)).toBe('weak');
  });

  test('an entry of the library is weak for a focus that it is not for', () => {
    const entry = evidenceFor('knowledge_transfer').find(
      ({ forMoney, notForFocus }) => forMoney && notForFocus.length > 0,
    )!;
    expect(supportOf(pitchWith({ ref: entry.id }, entry.notForFocus[0]), entry.id)).toBe('weak');
    expect(supportOf(pitchWith({ ref: entry.id }), entry.id)).toBe('sound');
  });
});

test('the skeptic leaves out exactly what rests on weak evidence', () => {
  const line = {
    id: 'B1',
    name: 'Scrap avoided',
    type: 'hard',
    monetised: true,
    valueBasis: 'Ledger of 2026',
    evidenceIds: ['EV1'],
  } as const;
  const left = (grade: 'A' | 'E') => {
    const pitch: Pitch = { ...pitchWith({ id: 'EV1', grade }), benefits: [{ ...line, evidenceIds: ['EV1'] }] };
    return skepticsView(pitch, (id) => supportOf(pitch, id)).leftOut.map(({ reason }) => reason);
  };
  expect(left('A')).toEqual([]);
  expect(left('E')).toEqual(['weak']);
});
