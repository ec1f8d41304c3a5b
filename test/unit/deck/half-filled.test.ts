import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backups, deck, omitted, slideFor } from '../../../src/deck/deck.ts';
import { speakerNotes } from '../../../src/deck/notes.ts';
import type { Slide } from '../../../src/deck/slide.ts';
import { publicPart } from '../../../src/pitch/public.ts';
import { type Pitch, pitchSchema } from '../../../src/pitch/schema.ts';
import { foundry, hospital, pitchOf } from './pitches.ts';

describe('an empty pitch', () => {
  test('has no slide, and every core slide says why', () => {
    const pitch = pitchOf({});
    expect([...deck(pitch), ...backups(pitch)]).toEqual([]);
    expect(
      omitted(pitch)
        .filter(({ core }) => core)
        .map(({ key }) => key),
    ).toEqual(['title', 'objectives', 'metrics', 'scale', 'resources', 'business_case', 'time', 'risks', 'decision']);
    for (const { text } of omitted(pitch)) expect(text).toMatch(/^[A-Z].+\.$/);
  });

  test('nor has one whose lists hold nothing but blanks', () => {
    const blank = ' \n ';
    const pitch = pitchOf({
      title: blank,
      decision: { ask: blank, fallback: blank, alternatives: [{ id: 'A', name: blank }] },
      problem: { statement: blank, facts: [{ id: 'F', text: blank, source: blank }], costOfInaction: {} },
      objectives: [{ id: 'O', statement: blank }],
      strategyLinks: [{ id: 'L', mechanism: blank, assumption: 'So it is' }],
      metrics: [{ id: 'M', name: blank, kind: 'lagging' }],
      reporting: [{ id: 'R', name: blank }],
      elements: [{ id: 'E', status: 'ready' }],
      scale: { phases: [{ id: 'P' }], constraint: blank },
      resources: [{ id: 'Q', description: blank }],
      risks: [{ id: 'K', text: blank }],
      objections: [{ id: 'B', text: 'Why?', answer: blank }],
      evidence: [{ id: 'V', cite: blank }],
      assumptions: [{ id: 'S', text: blank }],
      dismissed: [{ checkId: 'CHK-01', reason: blank }],
      deck: { ownSlides: [{ id: 'N', title: blank, text: blank, imageId: 'gone' }] },
    });
    expect([...deck(pitch), ...backups(pitch)].map(({ key }) => key)).toEqual([]);
  });
});

test('a slide with nothing but a picture that nobody described has a message, too', () => {
  const images = [{ id: 'I', mime: 'image/png' as const, base64: 'iVBORw0KGgo=' }];
  const [slide] = deck(pitchOf({ images, deck: { ownSlides: [{ id: 'N', imageId: 'I' }] } }));
  expect(slide?.title).toBe('Slide');
});

/** Removes or blanks what the numbers point at, so that any field may be missing. */
function withHoles(value: unknown, next: () => number): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.filter(() => next() % 6 !== 0).map((item) => withHoles(item, next));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      if (key === 'id' || key === 'schema') return [[key, item]];
      const chance = next() % 8;
      return chance === 0 ? [] : chance === 1 ? [[key, null]] : [[key, withHoles(item, next)]];
    }),
  );
}

const holes = fc.array(fc.nat(1000), { minLength: 50, maxLength: 400 });
const numbers = (list: readonly number[]) => {
  let at = 0;
  return () => list[at++ % list.length]!;
};

test('a half-filled pitch never throws, and no slide is without a message', () => {
  for (const sample of [foundry(), hospital()]) {
    fc.assert(
      fc.property(holes, (list) => {
        const pitch = withHoles(sample, numbers(list));
        expect(pitchSchema.safeParse(pitch).success).toBe(true);
        checkAll(pitch as Pitch);
      }),
      { numRuns: 150 },
    );
  }
}, 60_000);

const hostile = [
  '{pairs} {movement} {nothing} $& $1 $$',
  '<script>alert(1)</script>',
  '\u202Eright to left\u202C',
  '__proto__',
  'constructor',
  'M1',
  '…',
  ',',
  '(',
  'a'.repeat(3000),
  '漢字 кириллица العربية 🧑‍🏭',
  'Line\r\nbreak\u2028more',
];

test('hostile texts never throw and fill no slot', () => {
  const overwritten = (value: unknown, text: () => string): unknown => {
    if (Array.isArray(value)) return value.map((item) => overwritten(item, text));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        const isText = typeof item === 'string' && (/\s/.test(item) || ['currency', 'locale', 'unit'].includes(key));
        return [key, isText ? text() : overwritten(item, text)];
      }),
    );
  };
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...hostile), { minLength: 5, maxLength: 40 }), (texts) => {
      let at = 0;
      const pitch = overwritten(foundry(), () => texts[at++ % texts.length]!) as Pitch;
      expect(pitchSchema.safeParse(pitch).success).toBe(true);
      checkAll(pitch);
    }),
    { numRuns: 60 },
  );
});

test('ids and keys of objects are data: odd ones find nothing and change nothing', () => {
  for (const key of ['__proto__', 'constructor', 'toString', 'objection:', 'objection:none', '']) {
    expect(slideFor(key, publicPart(foundry()))).toBeNull();
  }
  const pitch = publicPart({ ...foundry(), deck: { order: ['__proto__', 'title', 'title'], hidden: ['constructor'] } });
  expect(deck(pitch).map(({ key }) => key)).toEqual(deck(publicPart(foundry())).map(({ key }) => key));
});

test('extreme numbers and dates never throw', () => {
  const pitch = foundry();
  for (const value of [0, -1, 1e-9, 1e15, Number.MIN_VALUE]) {
    const extreme: Pitch = {
      ...pitch,
      metrics: pitch.metrics!.map((metric) => ({
        ...metric,
        baseline: { value },
        target: { value: -value, by: '0001-01-01' },
      })),
      reporting: pitch.reporting!.map((report, index) => ({
        ...report,
        cadence: 'weekly',
        first: index ? '9999-12-31' : '0001-01-01',
      })),
      scale: {
        phases: pitch.scale!.phases!.map((phase) => ({
          ...phase,
          start: '0001-01-01',
          end: '9999-12-31',
          monthsPerPair: value,
        })),
      },
      costs: pitch.costs!.map((cost) => ({ ...cost, byYear: { '0': value, '1': value } })),
      drivers: pitch.drivers!.map((driver) => ({ ...driver, low: value, expected: value, high: value })),
      timeAnswer: { monthHours: value, peakPairs: 3 },
      deck: { slotMinutes: value },
    };
    expect(() => checkAll(extreme)).not.toThrow();
  }
});

function checkAll(pitch: Pitch): void {
  const shown = publicPart(pitch);
  const slides = [...deck(shown), ...backups(shown)];
  for (const slide of slides) checkSlide(slide);
  omitted(shown);
  speakerNotes(pitch);
}

/** Every slide has a message and at least one thing to show, and no text of it holds an open blank or the word of a missing value. */
function checkSlide(slide: Slide): void {
  expect(slide.title.trim()).not.toBe('');
  expect(slide.minutes).toBeGreaterThanOrEqual(0);
  const ours = JSON.stringify(slide)
    .replaceAll('{pairs} {movement} {nothing}', '')
    .replaceAll(/"id":"[^"]*"/g, '');
  expect(ours).not.toMatch(/\{\w+\}|undefined|NaN|Infinity/);
}
