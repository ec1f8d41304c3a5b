import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createReviewing } from '../../../renderer/background/reviewing.ts';
import { shownSlide, talkOf } from '../../../renderer/background/slides.ts';
import { newPitch } from '../../../src/catalogue/new-pitch.ts';
import { deleteItem, setField } from '../../../src/pitch/edit.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';

const today = '2026-11-24';
const sample = JSON.parse(
  readFileSync(new URL('../../../assets/samples/foundry.buyin', import.meta.url), 'utf8'),
) as Pitch;

describe('what the review says to the screen', () => {
  test('a finding keeps its place by id when rows before it go', () => {
    const review = createReviewing(today);
    const unowned = setField(sample, '/metrics/M6/ownerId', null, 'owner').pitch;
    const before = review(unowned).findings.find((finding) => finding.id === 'CHK-06');
    expect(before).toMatchObject({ place: '/metrics/M6/ownerId', step: 'success-metrics', absent: true });
    const after = review(deleteItem(unowned, '/metrics/M2', 'M2').pitch).findings.find(({ id }) => id === 'CHK-06');
    expect(after?.place).toBe('/metrics/M6/ownerId');
    expect(after?.path).not.toBe(before?.path);
  });

  test('a new pitch has begun nothing: no step but the first is started, and none is complete', () => {
    const pitch = newPitch({
      id: 'x',
      today,
      locale: 'en-US',
      currency: 'USD',
      focus: 'onboarding',
      random: () => 0.5,
    });
    const { begun, states, fingerprint } = createReviewing(today)(pitch);
    expect(begun).toBe(false);
    expect(fingerprint).toBeNull();
    expect(Object.entries(states).filter(([, state]) => state !== 'empty')).toEqual([['program-focus', 'started']]);
  });

  test('a sample without open findings is complete in every step', () => {
    const { begun, states } = createReviewing(today)(sample);
    expect(begun).toBe(true);
    expect(new Set(Object.values(states))).toEqual(new Set(['complete']));
  });
});

describe('the slide beside the page', () => {
  test('has its number in the talk, and the last part of a slide that goes on can be asked for', () => {
    const many: Pitch = {
      ...sample,
      metrics: Array.from({ length: 30 }, (_, index) => ({ ...sample.metrics![index % 7], id: `M${index}` })),
    };
    const talk = talkOf(many);
    const metrics = talk.slides.find(({ key }) => key === 'metrics');
    expect(metrics!.parts).toBeGreaterThan(1);
    const last = shownSlide(many, { key: 'metrics', part: -1 }, talk);
    expect(last.part).toBe(metrics!.parts - 1);
    expect(JSON.stringify(last.laid!.marks)).toContain(`${metrics!.number + last.part} / ${talk.count}`);
  });

  test('is empty where nothing is written', () => {
    const empty = shownSlide({ schema: 'mentoring-pitch/1' }, { key: 'risks', part: 0 }, { slides: [], count: 0 });
    expect(empty).toEqual({ key: 'risks', laid: null, part: 0, parts: 0 });
  });
});
