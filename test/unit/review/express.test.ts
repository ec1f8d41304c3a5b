import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import guidance from '../../../assets/guidance.json' with { type: 'json' };
import { businessCase } from '../../../src/business-case/case.ts';
import { expressPitch } from '../../../src/catalogue/express.ts';
import type { ExpressAnswers, ExpressSettings } from '../../../src/catalogue/express-answers.ts';
import { answeredQuestions } from '../../../src/catalogue/essentials.ts';
import {
  allFocuses,
  lineOfSightFor,
  metricsFor,
  type Focus,
  type SuggestedMetric,
  type SuggestedObjective,
} from '../../../src/catalogue/focuses.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import { pitchSchema, type Pitch } from '../../../src/pitch/schema.ts';
import type { Finding } from '../../../src/review/check.ts';
import { readiness } from '../../../src/review/readiness.ts';
import { review } from '../../../src/review/review.ts';

function settings(): ExpressSettings {
  let draw = 0;
  return {
    id: '00000000-0000-4000-8000-000000000001',
    today: '2031-01-10',
    locale: 'en-US',
    currency: 'USD',
    organization: 'Hathermoor Clinics',
    leader: 'Ida Sorrell',
    // A sequence that never repeats, so that ids differ.
    random: () => ((draw += 1) * 0.618_033_988_75) % 1,
    money: (pitch: Pitch) => {
      const { costHeadline, cashHeadline, hours } = businessCase(pitch);
      return { costHeadline, cashHeadline, totalHoursYear1: hours.totalYear1 };
    },
  };
}

/** The answers of an organization that takes what a focus suggests. */
function answersFor(focus: Focus, objective: SuggestedObjective, result: SuggestedMetric): ExpressAnswers {
  const line = lineOfSightFor(focus, objective.id);
  const falls = result.direction === 'lower_better';
  return {
    focus: focus.id,
    objective: { statement: objective.statement, owner: 'Marta Quill', department: 'Clinics' },
    metric: {
      name: result.name,
      suggestionId: result.id,
      baseline: falls ? 27 : 20,
      target: falls ? 20 : 27,
      by: '2032-12-31',
    },
    problem: { statement: 'Posts stay open and others carry the work.', perYear: 513_000 },
    link: { mechanism: line?.mechanism ?? '', behaviourChange: line?.behaviourChange ?? '' },
    scale: { pairs: 80, start: '2031-03-01', months: 9 },
    time: {
      mentorHours: 1.5,
      menteeHours: 1.5,
      coverPlan: 'Sessions stand in the schedule and are covered by the float pool.',
    },
    resources: {
      administrators: 30_000,
      training: 18_480,
      technology: 4000,
      funding: 0,
      mentorPerHour: 52,
      menteePerHour: 42,
    },
    elements: {
      role_profiles: { status: 'planned' },
      competency_assessment: { status: 'not_needed', note: 'The skills are assessed in the yearly review already.' },
      mentoring_training: { status: 'planned' },
      scalability: { status: 'planned' },
    },
    gate: { value: 70, date: '2031-09-12' },
    risk: { text: 'Sessions are dropped in the flu season', mitigation: 'They move by a week, not away' },
    decision: { approver: 'Otto Lind', forum: 'Operations board', date: '2031-02-10' },
  };
}

const cases = allFocuses().flatMap((focus) =>
  focus.objectives.flatMap((objective) =>
    metricsFor(focus, objective)
      .filter(({ kind }) => kind === 'lagging')
      .map((result) => ({ name: `${objective.id} with ${result.id}`, answers: answersFor(focus, objective, result) })),
  ),
);
/** Every result that a focus knows, with every objective of it, whether the two are suggested together or not. */
const combinations = allFocuses().flatMap((focus) =>
  focus.objectives.flatMap((objective) =>
    focus.metrics.filter(({ kind }) => kind === 'lagging').map((result) => answersFor(focus, objective, result)),
  ),
);
const firstOfEach = allFocuses().map((focus) => cases.find(({ answers }) => answers.focus === focus.id)!.answers);

function findingsOf(answers: ExpressAnswers): Finding[] {
  return review(expressPitch(answers, settings()).pitch);
}

function idsOf(findings: readonly Finding[], severity: Finding['severity']): string[] {
  return [...new Set(findings.filter((finding) => finding.severity === severity).map(({ id }) => id))].toSorted();
}

function errorCounts(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { id, severity } of findings) if (severity === 'error') counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

const left = guidance.expressPath.findingsLeft;

describe('twelve answers', () => {
  test('the results of all 29 objectives are tried', () => {
    expect(cases.length).toBeGreaterThan(40);
    expect(new Set(cases.map(({ answers }) => answers.objective?.statement)).size).toBe(29);
  });

  test.each(cases)('$name: no error is left, and only the findings that are named', ({ answers }) => {
    const found = findingsOf(answers);
    expect(idsOf(found, 'error')).toEqual([]);
    expect(idsOf(found, 'warning').filter((id) => !left.warningsInSome.includes(id))).toEqual(left.warnings);
    expect(idsOf(found, 'info').filter((id) => !left.notesInSome.includes(id))).toEqual(left.notes);
  });

  test.each(cases)('$name: the pitch is a valid document that answers all twelve', ({ answers }) => {
    const { pitch } = expressPitch(answers, settings());
    expect(pitchSchema.safeParse(pitch).error).toBeUndefined();
    expect(answeredQuestions(pitch)).toHaveLength(12);
    expect(readiness(review(pitch), pitch).status).toMatch(/^Ready to present, \d+ warnings left$/);
  });

  test('every result of every objective, 135 in all, leaves no error', () => {
    expect(combinations).toHaveLength(135);
    expect(combinations.filter((answers) => idsOf(findingsOf(answers), 'error').length > 0)).toEqual([]);
  });

  test('the optional ones may stay empty, in all 135', () => {
    for (const answers of combinations) {
      const bare: ExpressAnswers = {
        ...answers,
        problem: { perYear: 513_000 },
        link: { mechanism: answers.link?.mechanism },
        risk: { text: answers.risk?.text },
      };
      expect(idsOf(findingsOf(bare), 'error')).toEqual([]);
      expect(answeredQuestions(expressPitch(bare, settings()).pitch)).toHaveLength(12);
    }
  });

  test('the owner may approve, in all 135', () => {
    for (const answers of combinations) {
      const one: ExpressAnswers = { ...answers, decision: { ...answers.decision, approver: ' marta quill ' } };
      const { pitch } = expressPitch(one, settings());
      expect(pitch.stakeholders).toHaveLength(2);
      expect(pitch.stakeholders?.[1]).toMatchObject({ decisionRole: 'approver', stake: 'both', department: 'Clinics' });
      expect(idsOf(review(pitch), 'error')).toEqual([]);
    }
  });
});

const parts: Record<number, (keyof ExpressAnswers)[]> = {
  1: ['focus'],
  2: ['objective'],
  3: ['metric'],
  4: ['problem'],
  5: ['link'],
  6: ['scale'],
  7: ['time'],
  8: ['resources'],
  9: ['elements'],
  10: ['gate'],
  11: ['risk'],
  12: ['decision'],
};

function without(answers: ExpressAnswers, n: number): ExpressAnswers {
  return Object.fromEntries(
    Object.entries(answers).filter(([key]) => !parts[n]?.includes(key as keyof ExpressAnswers)),
  );
}

interface Skipped {
  errors: Record<string, number>;
  warnings?: string[];
  warningsInSome?: string[];
  notes?: string[];
}

describe('a question that is skipped', () => {
  const questions = guidance.expressPath.questions.map(({ n, question, ifSkipped }) => ({
    n,
    question,
    skipped: ifSkipped as Skipped,
  }));

  test.each(questions)('$n $question leaves the errors that are named', ({ n, skipped }) => {
    for (const answers of firstOfEach) expect(errorCounts(findingsOf(without(answers, n)))).toEqual(skipped.errors);
  });

  // Without a focus nothing of its catalogue is there, and the file names no findings for that.
  test.each(questions.slice(1))('$n $question adds the warnings and notes that are named', ({ n, skipped }) => {
    const may = [
      ...left.warnings,
      ...left.warningsInSome,
      ...(skipped.warnings ?? []),
      ...(skipped.warningsInSome ?? []),
    ];
    const mayNote = [...left.notes, ...left.notesInSome, ...(skipped.notes ?? [])];
    for (const answers of firstOfEach) {
      const found = findingsOf(without(answers, n));
      expect(may).toEqual(expect.arrayContaining(idsOf(found, 'warning')));
      expect(mayNote).toEqual(expect.arrayContaining(idsOf(found, 'info')));
      expect(idsOf(found, 'warning')).toEqual(expect.arrayContaining(skipped.warnings ?? []));
      expect(idsOf(found, 'info')).toEqual(expect.arrayContaining(skipped.notes ?? []));
    }
  });

  test.each(questions)('$n $question is not counted as answered', ({ n }) => {
    for (const answers of firstOfEach) {
      const { pitch } = expressPitch(without(answers, n), settings());
      expect(answeredQuestions(pitch)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((other) => other !== n));
      expect(readiness(review(pitch), pitch).next).toMatchObject({ kind: 'essential', question: n });
    }
  });
});

/** Where each input stands in the answers. */
const places: Record<string, [keyof ExpressAnswers, string]> = {
  '/objectives[]/statement': ['objective', 'statement'],
  '/objectives[]/ownerId': ['objective', 'owner'],
  '/metrics[]/name': ['metric', 'name'],
  '/metrics[]/baseline/value': ['metric', 'baseline'],
  '/metrics[]/target/value': ['metric', 'target'],
  '/metrics[]/target/by': ['metric', 'by'],
  '/strategyLinks[]/mechanism': ['link', 'mechanism'],
  '/scale/phases[]/pairs': ['scale', 'pairs'],
  '/scale/phases[]/start': ['scale', 'start'],
  '/scale/phases[]/monthsPerPair': ['scale', 'months'],
  '/roleProfiles[]/hoursPerMonth mentor': ['time', 'mentorHours'],
  '/roleProfiles[]/hoursPerMonth mentee': ['time', 'menteeHours'],
  '/timeAnswer/coverPlan': ['time', 'coverPlan'],
  '/resources[]/amount administrators': ['resources', 'administrators'],
  '/resources[]/amount training': ['resources', 'training'],
  '/resources[]/amount technology': ['resources', 'technology'],
  '/resources[]/amount funding': ['resources', 'funding'],
  '/rates/mentorPerHour': ['resources', 'mentorPerHour'],
  '/rates/menteePerHour': ['resources', 'menteePerHour'],
  '/elements[]/status role_profiles': ['elements', 'role_profiles'],
  '/elements[]/status competency_assessment': ['elements', 'competency_assessment'],
  '/elements[]/status mentoring_training': ['elements', 'mentoring_training'],
  '/elements[]/status scalability': ['elements', 'scalability'],
  '/scale/phases[]/gate/go[]/value': ['gate', 'value'],
  '/scale/phases[]/gate/date': ['gate', 'date'],
  '/stakeholders[]/decisionRole approver': ['decision', 'approver'],
};

interface Input {
  path: string;
  of?: string;
  ifEmpty?: Record<string, number>;
}

const inputs = guidance.expressPath.questions.flatMap((question) =>
  (question.inputs as Input[]).flatMap(({ path, of, ifEmpty = {} }) => {
    const place = places[of ? `${path} ${of}` : path];
    return place ? [{ input: of ? `${path} of ${of}` : path, place, ifEmpty }] : [];
  }),
);

test.each(inputs)('$input left empty leaves the errors that are named', ({ place: [part, key], ifEmpty }) => {
  for (const answers of firstOfEach) {
    const fields = { ...(answers[part] as object), [key]: null };
    expect(errorCounts(findingsOf({ ...answers, [part]: fields }))).toEqual(ifEmpty);
  }
});

test('every input with findings of its own is tried', () => {
  const named = guidance.expressPath.questions.flatMap((question) =>
    (question.inputs as Input[]).filter(({ ifEmpty }) => ifEmpty),
  );
  expect(inputs.filter(({ ifEmpty }) => Object.keys(ifEmpty).length > 0)).toHaveLength(named.length);
});

describe('what is proposed', () => {
  const retention = cases.find(({ answers }) => answers.focus === 'retention')!.answers;

  test('is listed by paths that lead to a value, and nothing entered is among it', () => {
    const { pitch, proposed } = expressPitch(retention, settings());
    for (const path of proposed) expect([path, getAt(pitch, path)]).not.toContain(undefined);
    const objective = pitch.objectives![0]!.id;
    expect(proposed).toContain(`/objectives/${objective}/departments`);
    expect(proposed).not.toContain(`/objectives/${objective}/statement`);
    expect(proposed).not.toContain('/focus/primary');
    expect(proposed).not.toContain('/timeAnswer/coverPlan');
    expect(proposed).toContain('/timeAnswer/peakPairs');
  });

  test('sentences are composed as the guidance says', () => {
    const { pitch } = expressPitch(retention, settings());
    expect(pitch.decision?.ask).toBe(
      'Approve $154,000 for 80 pairs over 9 months from March 1, 2031, of which $52,480 is cash, with a stop/go gate on September 12, 2031.',
    );
    expect(pitch.decision?.fallback).toBe(
      'If the whole is too much today: approve the program up to the gate on September 12, 2031 and decide on the rest then.',
    );
    expect(pitch.title).toMatch(/^Keeping the people Hathermoor Clinics is losing: .* by the end of 2032$/);
  });

  test('no sentence states a cost before the time of people is priced', () => {
    const { pitch } = expressPitch(
      { ...retention, resources: { ...retention.resources, mentorPerHour: null } },
      settings(),
    );
    expect(pitch.decision?.ask).toBe(
      'Approve 80 pairs over 9 months from March 1, 2031, with a stop/go gate on September 12, 2031.',
    );
  });

  test('pair-months fill twelve months of a year and go on in the next', () => {
    const { pitch } = expressPitch({ ...retention, scale: { pairs: 10, start: '2031-03-01', months: 18 } }, settings());
    expect(pitch.scale?.pairMonths).toEqual({ year1: 120, year2: 60 });
    expect(pitch.scale?.phases?.[0]?.end).toBe('2032-08-31');
  });

  test('nothing that was entered is lost when a question is answered in part', () => {
    const { pitch } = expressPitch(
      { gate: { value: 70 }, risk: { mitigation: 'x' }, problem: { statement: 'y' } },
      settings(),
    );
    expect(pitch.scale?.phases?.[0]?.gate?.go?.[0]?.value).toBe(70);
    expect(pitch.risks?.[0]?.mitigation).toBe('x');
    expect(pitch.problem?.statement).toBe('y');
  });
});

test('any part of the answers makes a valid pitch', () => {
  const whole = firstOfEach[3]!;
  const partly = fc.record(
    Object.fromEntries(
      Object.entries(whole).map(([key, value]) => [
        key,
        typeof value === 'object' && value !== null
          ? fc.record(
              Object.fromEntries(
                Object.entries(value).map(([field, answer]) => [
                  field,
                  fc.constantFrom(answer as unknown, null, undefined),
                ]),
              ),
            )
          : fc.constantFrom(value, null),
      ]),
    ),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(partly, (answers) => {
      const { pitch, proposed } = expressPitch(answers as ExpressAnswers, settings());
      expect(pitchSchema.safeParse(pitch).error).toBeUndefined();
      expect(errorCounts(review(pitch))).not.toHaveProperty('CHK-51');
      for (const path of proposed) expect([path, getAt(pitch, path)]).not.toContain(undefined);
    }),
    { numRuns: 100 },
  );
});
