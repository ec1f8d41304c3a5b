import { describe, expect, test } from 'vitest';
import checksFile from '../../../assets/checks.json' with { type: 'json' };
import guidance from '../../../assets/guidance.json' with { type: 'json' };
import rolesFile from '../../../assets/roles.json' with { type: 'json' };
import { evidenceFor, evidenceWords, libraryEntry } from '../../../src/catalogue/evidence.ts';
import {
  allFocuses,
  focusOf,
  lineOfSightFor,
  metricFrom,
  metricsFor,
  suggestedMetric,
} from '../../../src/catalogue/focuses.ts';
import {
  choiceLabel,
  exampleOf,
  fieldGuide,
  fieldPath,
  fieldsOfStep,
  stepOf,
  steps,
  recordKeyLabel,
} from '../../../src/catalogue/guidance.ts';
import { newPitch } from '../../../src/catalogue/new-pitch.ts';
import { reword } from '../../../src/catalogue/reframe.ts';
import { matchesRole, roleName } from '../../../src/catalogue/roles.ts';
import { answeredQuestions } from '../../../src/catalogue/essentials.ts';
import { elementTypes, focusIds, pitchSchema } from '../../../src/pitch/schema.ts';
import { samples } from '../review/samples.ts';

describe('each focus', () => {
  test('there are nine, in the order of the format', () => {
    expect(allFocuses().map(({ id }) => id)).toEqual([...focusIds]);
  });

  test.each(allFocuses().map((focus) => [focus.id, focus] as const))('%s hangs together', (_, focus) => {
    const kinds = focus.metrics.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'lagging').length).toBeGreaterThanOrEqual(2);
    expect(kinds).toEqual(expect.arrayContaining(['leading', 'guardrail']));
    expect(suggestedMetric(focus, focus.guardrailMetricId)?.kind).toBe('guardrail');
    for (const objective of focus.objectives) {
      expect(metricsFor(focus, objective)).toHaveLength(objective.metricIds.length);
      expect(metricsFor(focus, objective).map(({ kind }) => kind)).toContain('lagging');
      const line = lineOfSightFor(focus, objective.id);
      expect(suggestedMetric(focus, line?.laggingMetricId)?.kind).toBe('lagging');
    }
    for (const { type } of focus.elements) expect(elementTypes).toContain(type);
    const roles = [...focus.mustBeInRoom, ...focus.typicallyNot].flatMap(({ role }) => role ?? []);
    expect(rolesFile.roles.map(({ id }) => id)).toEqual(expect.arrayContaining(roles));
  });

  test('has the name and line of the guidance', () => {
    expect(focusOf('knowledge_transfer')?.name).toBe('Knowledge transfer');
    expect(focusOf(null)).toBeUndefined();
  });

  test('a suggested measure brings no id and no figure', () => {
    const metric = metricFrom(focusOf('retention')!.metrics[0]!);
    expect(metric).not.toHaveProperty('id');
    expect(metric).not.toHaveProperty('target');
    expect(pitchSchema.shape.metrics.safeParse([{ id: 'M1', ...metric }]).success).toBe(true);
  });
});

describe('roles are recognised by title, department or level', () => {
  test.each([
    ['CFO', 'cfo', true],
    ['Chief Financial Officer', 'cfo', true],
    ['Plant Director, Ostwick', 'plant_head', true],
    ['Vice President Sales', 'ceo', false],
    ['President', 'ceo', true],
  ])('%s as %s: %s', (title, role, expected) => {
    expect(matchesRole({ title }, role)).toBe(expected);
  });

  test('each text on its own', () => {
    expect(matchesRole({ title: 'Head', department: 'of HR' }, 'chro')).toBe(false);
    expect(matchesRole({ department: 'Quality' }, 'quality_lead')).toBe(true);
    expect(matchesRole({}, 'quality_lead')).toBe(false);
    expect(roleName('hr')).toBe('HR');
  });
});

describe('evidence', () => {
  test('an entry never shows what is unverified', () => {
    expect(libraryEntry('EV-EBY2008')).not.toHaveProperty('unverified');
    expect(libraryEntry('EV-NONE')).toBeUndefined();
  });

  test('is offered within its scope only, never of grade E', () => {
    const ids = (focus: Parameters<typeof evidenceFor>[0]) => evidenceFor(focus).map(({ id }) => id);
    expect(ids('onboarding')).toContain('EV-SANDVIK');
    expect(ids('retention')).not.toContain('EV-SANDVIK');
    expect(ids('leadership_development')).not.toContain('EV-CAP2012');
    expect(ids('retention')).not.toContain('EV-ASTD');
    expect(evidenceFor('retention')[0]?.grade).toBe('A');
  });

  test('an entry of the pitch speaks for itself or through the library', () => {
    expect(evidenceWords({ id: 'INT1', claim: 'own' }).claim).toBe('own');
    expect(evidenceWords({ ref: 'EV-EBY2008' }).grade).toBe('A');
  });
});

describe('the words beside the form', () => {
  test.each([
    ['/title', '/title'],
    ['/metrics/M1/target/value', '/metrics[]/target/value'],
    ['/metrics/0/objectiveIds/1', '/metrics[]/objectiveIds[]'],
    ['/costs/C1/byYear/2', '/costs[]/byYear/*'],
    ['/scale/phases/0/gate/go/1/value', '/scale/phases[]/gate/go[]/value'],
    ['/deck/speakerNotes/objection:OB1', '/deck/speakerNotes/*'],
  ])('%s is the field %s', (pointer, path) => {
    expect(fieldPath(pointer)).toBe(path);
    expect(fieldGuide(pointer)?.path).toBe(path);
  });

  test('every field is found by its own path, and its step exists', () => {
    const ids = new Set([...steps.map(({ id }) => id), 'slides', 'decisions']);
    for (const { path, step } of guidance.fields) {
      const pointer = path.replaceAll('[]', '/0').replaceAll('*', '1');
      expect(fieldGuide(pointer)?.path).toBe(path);
      expect(ids).toContain(step);
      expect(stepOf(pointer)).toBe(step);
    }
  });

  test.each([
    ['/objectives/2', 'objectives'],
    ['/metrics', 'success-metrics'],
    ['/scale/phases/1/gate', 'elements'],
    ['/timeAnswer', 'resources'],
    ['/costs', 'resources'],
    ['/drivers', 'business-case'],
    ['/roleProfiles/0/competencies/0/id', 'elements'],
    ['/stakeholders/3', 'room'],
    ['/audienceViews/0/hidden/1', 'audiences'],
    ['/deck/hidden/0', 'slides'],
    ['/decision/alternatives', 'resources'],
    ['/problem/facts/0/id', 'why-now'],
  ])('%s belongs to the step %s', (pointer, step) => {
    expect(stepOf(pointer)).toBe(step);
  });

  test('a field may stand in a second step', () => {
    expect(fieldsOfStep('resources').map(({ path }) => path)).toContain('/roleProfiles[]/hoursPerMonth');
  });

  test('choices and examples have their words', () => {
    expect(choiceLabel('/metrics/0/kind', 'lagging')).toBe('Result');
    expect(choiceLabel('/metrics/0/kind', 'other')).toBe('other');
    expect(exampleOf(fieldGuide('/title')!, 'retention')).toMatchObject({ organization: 'Hathermoor Clinics' });
  });
});

describe('a rewording', () => {
  const nothing = () => null;

  test('there is one for every phrase of the lexicon', () => {
    for (const phrase of checksFile.lexicon.flatMap(({ avoid }) => avoid))
      expect([phrase, reword(phrase, '', nothing)]).not.toContain(null);
    expect(reword('no such phrase', '', nothing)).toBeNull();
  });

  test('uses what the pitch says and leaves the rest open', () => {
    const slots: Record<string, string> = { objective: 'cut scrap', movement: 'scrap rate down from 4.8% to 4.1%' };
    expect(reword('nice to have', 'Scrap rate', (name) => slots[name] ?? null)).toEqual({
      text: 'The program is needed to reach one objective: cut scrap. The target is scrap rate down from 4.8% to 4.1%.',
      isWhole: true,
      ask: 'Which objective would be missed without it?',
    });
    expect(reword('nice to have', 'Scrap rate', nothing)?.isWhole).toBe(false);
  });

  test('does not put a measure of scrap into a sentence about staying', () => {
    const slot = () => 'scrap rate down from 4.8% to 4.1%';
    expect(reword('feel valued', 'Scrap rate', slot)).toMatchObject({
      text: 'People stay: the target is ….',
      isWhole: false,
    });
    expect(reword('feel valued', 'Voluntary turnover', slot)?.isWhole).toBe(true);
  });
});

describe('a new pitch', () => {
  const settings = { id: 'x', today: '2027-01-02', locale: 'en-US', currency: 'USD', random: () => 0.5 };

  test('is valid and holds nothing that nobody entered', () => {
    const pitch = newPitch({ ...settings, focus: 'retention', organization: 'Hathermoor Clinics' });
    expect(pitchSchema.safeParse(pitch).success).toBe(true);
    expect(pitch.decision?.alternatives).toMatchObject([{ name: 'Do nothing', cost: 0, doNothing: true }]);
    expect(Object.keys(pitch).toSorted()).toEqual(
      ['schema', 'id', 'status', 'version', 'preparedOn', 'organisation', 'focus', 'decision'].toSorted(),
    );
    expect(answeredQuestions(pitch)).toEqual([1]);
  });

  test('may begin without a focus', () => {
    expect(newPitch(settings)).not.toHaveProperty('focus');
  });
});

test('complete pitches answer all twelve questions', () => {
  for (const pitch of [samples.A(), samples.B()]) expect(answeredQuestions(pitch)).toHaveLength(12);
});

test('a key of a table by year is named', () => {
  expect(recordKeyLabel('/costs/C1/byYear/0')).toBe('Set-up');
  expect(recordKeyLabel('/costs/C1/byYear/2')).toBe('Year 2');
  expect(recordKeyLabel('/benefits/B1/byYear/1/realisation')).toBe('Year 1');
  expect(recordKeyLabel('/benefits/B1/valuePerUnit')).toBeNull();
});
