import { describe, expect, test } from 'vitest';
import guidance from '../../../assets/guidance.json' with { type: 'json' };
import { answeredQuestions, expressQuestions } from '../../../src/catalogue/essentials.ts';
import type { ExpressAnswers } from '../../../src/catalogue/express-answers.ts';
import { expressPitch } from '../../../src/catalogue/express.ts';
import { allFocuses, metricsFor } from '../../../src/catalogue/focuses.ts';
import { deck } from '../../../src/deck/deck.ts';
import { publicPart } from '../../../src/pitch/public.ts';
import { focusIds, pitchSchema, type FocusId } from '../../../src/pitch/schema.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import { moneyOf } from '../../../src/review/case.ts';
import { layoutDeck } from '../../../src/slide/layout.ts';
import { review } from '../../../src/review/review.ts';
import { answersFor, without } from './express-fixture.ts';

const settings = {
  id: 'a3f1c1f4-2f5b-4a61-9d0c-0d3a2f6c7b11',
  today: '2030-12-02',
  locale: 'en-US',
  currency: 'USD',
  organization: 'Hathermoor Clinics',
  leader: 'Ines Calloway',
  money: moneyOf,
};

function random(): () => number {
  let seed = 7;
  return () => (seed = (seed * 16807) % 2147483647) / 2147483647;
}

const make = (answers: ExpressAnswers) => expressPitch(answers, { ...settings, random: random() });

type Counts = Record<string, number>;

function counts(answers: ExpressAnswers, severity: string): Counts {
  const found: Counts = {};
  for (const finding of review(make(answers).pitch))
    if (finding.severity === severity) found[finding.id] = (found[finding.id] ?? 0) + 1;
  return found;
}

const byFocus = (severity: string, answers: (id: FocusId) => ExpressAnswers): [FocusId, Counts][] =>
  focusIds.map((id) => [id, counts(answers(id), severity)]);

describe('all twelve answers', () => {
  test('leave no error, whatever objective and result of the catalogue they take', () => {
    for (const focus of allFocuses())
      for (const [objective, suggested] of focus.objectives.entries()) {
        const results = metricsFor(focus, suggested).filter(({ kind }) => kind === 'lagging');
        for (const result of results.keys()) {
          const answers = answersFor(focus.id, objective, result);
          expect([focus.id, objective, result, counts(answers, 'error')]).toEqual([focus.id, objective, result, {}]);
          expect(answeredQuestions(make(answers).pitch)).toHaveLength(12);
        }
      }
  });

  test('leave the warnings and notes that the guidance names', () => {
    const { warnings, warningsInSome, notes, notesInSome } = guidance.expressPath.findingsLeft;
    for (const [severity, always, some] of [
      ['warning', warnings, warningsInSome],
      ['info', notes, notesInSome],
    ] as const)
      for (const [, found] of byFocus(severity, (id) => answersFor(id))) {
        expect(Object.keys(found)).toEqual(expect.arrayContaining([...always]));
        expect([...always, ...some]).toEqual(expect.arrayContaining(Object.keys(found)));
      }
  });

  test('make a valid pitch and a deck without an empty slide', () => {
    const { pitch } = make(answersFor('retention'));
    expect(pitchSchema.safeParse(pitch).success).toBe(true);
    const slides = deck(publicPart(pitch));
    const made = new Set(slides.map(({ key }) => key));
    for (const { slides: keys } of expressQuestions) for (const key of keys) expect(made).toContain(key);
    for (const { title, marks } of layoutDeck(slides)) expect([title, marks.length > 3]).toEqual([title, true]);
  });

  test('name every field that nobody entered, and no other', () => {
    const { pitch, proposed } = make(answersFor('retention'));
    for (const path of proposed) expect([path, getAt(pitch, path)]).not.toEqual([path, undefined]);
    expect(proposed).toContain('/title');
    expect(proposed).not.toContain(`/objectives/${pitch.objectives?.[0]?.id}/statement`);
    expect(new Set(proposed).size).toBe(proposed.length);
  });
});

describe('a question that is skipped leaves what the guidance says', () => {
  test.each(guidance.expressPath.questions.map(({ n, question, ifSkipped }) => [n, question, ifSkipped] as const))(
    '%i %s',
    (n, _question, ifSkipped) => {
      const skipped = { warnings: [], warningsInSome: [], notes: [], slidesLeftOut: [], ...ifSkipped };
      for (const id of focusIds) {
        const answers = without(answersFor(id), n);
        expect([id, counts(answers, 'error')]).toEqual([id, skipped.errors]);
        // Without a focus there is no catalogue, and measures have only what was typed.
        if (n === 1) continue;
        const usual = Object.keys(counts(answersFor(id), 'warning'));
        const more = Object.keys(counts(answers, 'warning')).filter((check) => !usual.includes(check));
        expect([...skipped.warnings, ...skipped.warningsInSome, ...usual]).toEqual(expect.arrayContaining(more));
        const keys = new Set(deck(publicPart(make(answers).pitch)).map(({ key }) => key));
        for (const key of skipped.slidesLeftOut) expect(keys).not.toContain(key);
      }
    },
  );
});
