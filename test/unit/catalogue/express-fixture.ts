/** Answers to the twelve questions for a focus, of an invented organization. */
import type { ExpressAnswers } from '../../../src/catalogue/express-answers.ts';
import { earlySignFor } from '../../../src/catalogue/express-suggestions.ts';
import { focusOf, lineOfSightFor, metricsFor } from '../../../src/catalogue/focuses.ts';
import type { FocusId } from '../../../src/pitch/schema.ts';

/** All twelve. `objective` and `result` say which suggestion is taken. */
export function answersFor(id: FocusId, objective = 0, result = 0): Required<ExpressAnswers> {
  const focus = focusOf(id)!;
  const suggested = focus.objectives[objective]!;
  const results = metricsFor(focus, suggested).filter(({ kind }) => kind === 'lagging');
  const measure = results[result] ?? focus.metrics.find(({ kind }) => kind === 'lagging')!;
  const line = lineOfSightFor(focus, suggested.id) ?? focus.linesOfSight[0]!;
  const falls = measure.direction === 'lower_better';
  const sign = earlySignFor(id, suggested, measure.id);
  return {
    focus: id,
    objective: { statement: suggested.statement, owner: 'Director of Nursing', department: 'Nursing' },
    metric: {
      name: measure.name,
      suggestionId: measure.id,
      baseline: falls ? 27 : 20,
      target: falls ? 20 : 27,
      by: '2032-12-31',
    },
    problem: { statement: 'In 2030, 38 nurses left in their first two years.', perYear: 513_000 },
    link: { mechanism: line.mechanism, behaviourChange: line.behaviourChange },
    scale: { pairs: 80, start: '2031-03-03', months: 9 },
    time: {
      mentorHours: 1.5,
      menteeHours: 1.5,
      coverPlan: 'The float pool covers the hour; no unit gives more than two people in the same shift.',
    },
    resources: {
      administrators: 31_000,
      training: 14_480,
      technology: 0,
      funding: 7000,
      mentorPerHour: 52,
      menteePerHour: 42,
    },
    elements: {
      role_profiles: { status: 'planned' },
      competency_assessment: { status: 'planned' },
      mentoring_training: { status: 'planned' },
      scalability: { status: 'not_needed', note: 'One site, and no second one is planned.' },
    },
    gate: { value: sign?.direction === 'lower_better' ? 5 : 75, date: '2031-09-12' },
    risk: { text: 'Winter staffing stops the sessions in January.', mitigation: 'Pairs meet twice in December.' },
    decision: { approver: 'Chief Executive', forum: 'Executive committee', date: '2031-01-20' },
  };
}

/** The answers without those of one question. */
export function without(answers: ExpressAnswers, n: number): ExpressAnswers {
  const keys = [
    'focus',
    'objective',
    'metric',
    'problem',
    'link',
    'scale',
    'time',
    'resources',
    'elements',
    'gate',
    'risk',
    'decision',
  ] as const;
  const { [keys[n - 1]!]: _gone, ...rest } = answers;
  return rest;
}
