import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { readiness } from '../../../src/review/readiness.ts';
import { review } from '../../../src/review/review.ts';
import { anyPitch } from './arbitrary-pitch.ts';
import { samples } from './samples.ts';

const before = '2026-12-05';
const of = (pitch: Pitch, today: string | null = before) => readiness(review(pitch), pitch, today);
const rehearsed = { startedAt: '2026-12-01T10:00:00Z', slides: [] };

test('a complete pitch is ready, and its next thing is a rehearsal', () => {
  const ready = of(samples.A());
  expect(ready).toMatchObject({ state: 'ready', status: 'Ready to present', listStatus: 'Ready' });
  expect(ready.counts).toEqual({ error: 0, warning: 0, info: 0 });
  expect(ready.essentials.answered).toHaveLength(12);
  expect(ready.next).toMatchObject({ kind: 'rehearse', text: 'rehearse it once' });
});

test('an empty pitch counts essentials and begins with the first', () => {
  const ready = of({ schema: 'mentoring-pitch/1' });
  expect(ready.status).toBe('0 of 12 essentials, then you can present');
  expect(ready.next).toMatchObject({ kind: 'essential', question: 1, text: 'choose the focus' });
});

describe('the next thing', () => {
  test('is the first error before any warning', () => {
    const pitch = samples.A();
    pitch.metrics![0]!.dataSource = null;
    pitch.metrics![3]!.target = { value: null };
    const ready = of(pitch);
    expect(ready.next).toMatchObject({
      kind: 'error',
      path: '/metrics/3/target/value',
      text: 'set the target of “Procedures signed off per trainee per month”',
    });
    expect(ready.status).toBe('Not ready: 1 error and 1 warning');
  });

  test('is the first warning when no error is open', () => {
    const pitch = samples.A();
    pitch.metrics![0]!.dataSource = null;
    expect(of(pitch).next).toMatchObject({ kind: 'warning', text: 'name the source of “Scrap rate”' });
    expect(of(pitch)).toMatchObject({ status: 'Ready to present, 1 warning left', listStatus: 'Ready, 1 warning' });
  });

  test('is whoever must be there and was not met', () => {
    expect(of(samples.A(), '2026-12-01').next).toMatchObject({
      kind: 'meet',
      text: 'meet Marta Quillfeather before the meeting',
      path: '/stakeholders/0/preBriefOn',
    });
  });

  test('is the status after a rehearsal, then nothing', () => {
    const draft: Pitch = { ...samples.A(), status: 'draft', rehearsals: [rehearsed] };
    expect(of(draft).next).toMatchObject({ kind: 'setStatus', path: '/status' });
    expect(of({ ...draft, status: 'ready_for_decision' }).next).toBeNull();
  });

  test('is the record after the meeting', () => {
    expect(of(samples.A(), '2026-12-11').next).toMatchObject({ kind: 'record', path: '/record/heldOn' });
    expect(of({ ...samples.A(), record: { heldOn: '2026-12-10' } }, '2026-12-11').next).toBeNull();
  });
});

test('findings are counted by the step of their path', () => {
  const pitch = samples.A();
  pitch.metrics![0]!.dataSource = null;
  pitch.stakeholders![6]!.invited = false;
  pitch.objectives![0]!.strategicSource = null;
  pitch.deck!.hidden = ['time'];
  const { byStep } = of(pitch);
  expect(byStep['success-metrics']).toEqual({ error: 0, warning: 1, info: 0 });
  expect(byStep['objectives']).toEqual({ error: 1, warning: 1, info: 0 });
  expect(byStep['room']).toMatchObject({ error: 1 });
  expect(byStep['slides']).toEqual({ error: 1, warning: 0, info: 0 });
  expect(Object.keys(byStep)).toHaveLength(13);
});

test('dismissed findings are not counted', () => {
  expect(of(samples.B(), '2026-12-14').counts).toEqual({ error: 0, warning: 0, info: 1 });
});

test.each([
  ['approved', 'Approved'],
  ['declined', 'Declined'],
  ['deferred', 'Deferred'],
] as const)('the status %s is said as it is', (status, said) => {
  expect(of({ ...samples.A(), status }).status).toBe(said);
});

test('no half-filled pitch makes it fail, and its texts are whole', () => {
  fc.assert(
    fc.property(anyPitch, (pitch) => {
      const { status, listStatus, next } = of(pitch);
      expect(`${status} ${listStatus} ${next?.text ?? ''}`).not.toMatch(/\{\w+\}|undefined/);
    }),
    { numRuns: 60 },
  );
});
