import { describe, expect, test } from 'vitest';
import { answeredQuestions } from '../../../src/catalogue/essentials.ts';
import type { ExpressAnswers } from '../../../src/catalogue/express-answers.ts';
import { acceptOps, answer, withFollowing } from '../../../src/catalogue/express-edit.ts';
import { answersOf } from '../../../src/catalogue/express-read.ts';
import { expressPitch } from '../../../src/catalogue/express.ts';
import { openProposals, proposedIn } from '../../../src/catalogue/proposed.ts';
import { perform, replay, type Change } from '../../../src/pitch/change.ts';
import { deleteItem, setField } from '../../../src/pitch/edit.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import { readPitch } from '../../../src/pitch/read.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { writePitch } from '../../../src/pitch/write.ts';
import { moneyOf } from '../../../src/review/case.ts';
import { review } from '../../../src/review/review.ts';
import { samples } from '../review/samples.ts';
import { answersFor } from './express-fixture.ts';

const settings = {
  id: 'a3f1c1f4-2f5b-4a61-9d0c-0d3a2f6c7b11',
  today: '2030-12-02',
  locale: 'en-US',
  currency: 'USD',
  organization: 'Hathermoor Clinics',
  leader: 'Ines Calloway',
  money: moneyOf,
};

function drawing(): () => number {
  let seed = 11;
  return () => (seed = (seed * 16807) % 2147483647) / 2147483647;
}

const random = drawing();
const context = { what: 'answer', money: moneyOf, random };
const begun = (focus: ExpressAnswers['focus'] = 'retention'): Pitch => {
  const { pitch, proposed } = expressPitch({ focus }, { ...settings, random });
  return perform(pitch, { verb: 'change', what: '' }, [{ op: 'set', path: '/proposed', value: proposed }]).pitch;
};
const say = (pitch: Pitch, patch: ExpressAnswers) => answer(pitch, patch, context).pitch;

/** Every leaf of the answers on its own, as it is typed: texts grow letter by letter at their end. */
function steps(answers: ExpressAnswers): ExpressAnswers[] {
  return Object.entries(answers).flatMap(([question, parts]): ExpressAnswers[] =>
    typeof parts === 'string'
      ? [{ [question]: parts }]
      : Object.entries(parts as object).flatMap(([key, value]: [string, unknown]) =>
          typeof value === 'string' && key !== 'suggestionId' && !/^\d{4}-/.test(value)
            ? [value.slice(0, 3), value.slice(0, -1), value].map((text) => ({ [question]: { [key]: text } }))
            : [{ [question]: { [key]: value } }],
        ),
  );
}

function typed(pitch: Pitch, answers: ExpressAnswers): Pitch {
  return steps(answers).reduce((now, patch) => say(now, patch), pitch);
}

/** The pitch with ids named in the order in which they come, so that two can be compared. */
function named(pitch: Pitch): unknown {
  const names = new Map<string, string>();
  return JSON.parse(
    JSON.stringify(sorted(pitch)).replaceAll(/[A-Z]+-[0-9A-Z]{6}/g, (id) => {
      if (!names.has(id)) names.set(id, `id${names.size}`);
      return names.get(id)!;
    }),
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(sorted).toSorted((a, b) => (isItem(a) && isItem(b) ? order(a).localeCompare(order(b)) : 0));
  if (!isItem(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([key, inside]) => [key, sorted(inside)]),
  );
}

const isItem = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const order = (item: Record<string, unknown>) =>
  JSON.stringify([item['type'], item['role'], item['name'], item['description'], item['kind']]);

const lacksMarks = (pitch: Pitch) => ({ ...pitch, proposed: undefined });

describe('answering one after the other', () => {
  test.each(['retention', 'knowledge_transfer', 'onboarding'] as const)(
    'makes the pitch of all answers: %s',
    (focus) => {
      const answers = answersFor(focus);
      const whole = expressPitch(answers, { ...settings, random });
      const pitch = typed(begun(focus), answers);
      expect(answeredQuestions(pitch)).toHaveLength(12);
      expect(review(pitch).filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(named(lacksMarks(pitch))).toEqual(named(whole.pitch));
      expect(openProposals(pitch)).toHaveLength(whole.proposed.length);
    },
  );

  test('backwards makes the same findings', () => {
    const answers = answersFor('retention');
    const back = steps(answers).toReversed();
    // Letters cannot be typed backwards: whole values only.
    const pitch = Object.entries(answers)
      .toReversed()
      .reduce((now, [key, value]) => say(now, { [key]: value }), begun());
    expect(back.length).toBeGreaterThan(20);
    const ids = (made: Pitch) =>
      review(made)
        .map(({ id, severity }) => `${id} ${severity}`)
        .toSorted();
    expect(ids(pitch)).toEqual(ids(expressPitch(answers, { ...settings, random }).pitch));
  });

  test('reads back what was answered', () => {
    const answers = answersFor('retention');
    expect(answersOf(typed(begun(), answers))).toMatchObject({
      ...answers,
      elements: { scalability: { status: 'not_needed' } },
    });
  });

  test('is undone answer by answer, marks included', () => {
    let pitch = begun();
    const states = [pitch];
    const changes: Change[] = [];
    for (const patch of steps(answersFor('retention'))) {
      const edit = answer(pitch, patch, context);
      changes.push(edit.change);
      states.push((pitch = edit.pitch));
    }
    for (let at = changes.length - 1; at >= 0; at -= 1) {
      pitch = replay(pitch, changes[at]!.back);
      expect(pitch).toEqual(states[at]);
    }
    for (const change of changes) pitch = replay(pitch, change.forward);
    expect(pitch).toEqual(states.at(-1));
  });

  test('taking an answer away takes what was proposed because of it', () => {
    const answers = answersFor('retention');
    const full = typed(begun(), answers);
    const cleared = say(full, { risk: { text: null, mitigation: null } });
    expect(cleared.risks).toEqual([]);
    const timeless = say(full, { time: { mentorHours: null, menteeHours: null, coverPlan: null } });
    expect(timeless.costs?.map(({ category }) => category)).not.toContain('participant_time');
    expect(timeless.elements?.map(({ type }) => type)).not.toContain('time_budget');
    const free = say(full, { resources: { administrators: 0 } });
    expect(free.resources?.find(({ type }) => type === 'administrators')).toMatchObject({ amount: 0, cash: false });
    expect(free.costs?.some(({ category }) => category === 'administration')).toBe(false);
    expect(say(free, { resources: { administrators: 31_000 } }).decision?.ask).toBe(full.decision?.ask);
  });
});

describe('what a person did stays', () => {
  const full = typed(begun(), answersFor('retention'));
  const by = (pitch: Pitch, path: string, value: unknown) =>
    withFollowing(pitch, setField(pitch, path, value, 'field'), moneyOf).pitch;
  const result = full.metrics!.find(({ kind }) => kind === 'lagging')!.id;

  test('a proposed field that was written is not proposed any more and follows nothing', () => {
    const own = by(full, '/title', 'Nurses who stay');
    expect(proposedIn(own)).not.toContain('/title');
    expect(say(own, { metric: { target: 18 } }).title).toBe('Nurses who stay');
    const unit = `/metrics/${result}/unit`;
    expect(proposedIn(full)).toContain(unit);
    const renamed = by(full, unit, '% a year');
    expect(
      say(renamed, { metric: { suggestionId: 're-regretted' } }).metrics?.find(({ id }) => id === result)?.unit,
    ).toBe('% a year');
  });

  test('writing inside an object touches only what was written', () => {
    const cost = full.costs!.find(({ category }) => category === 'participant_time')!.id;
    const own = by(full, `/costs/${cost}/byYear/1`, 1000);
    expect(proposedIn(own)).not.toContain(`/costs/${cost}/byYear/1`);
    expect(proposedIn(own)).toContain(`/costs/${cost}/description`);
    expect(getAt(say(own, { time: { mentorHours: 3 } }), `/costs/${cost}/byYear/1`)).toBe(1000);
  });

  test('what was deleted does not come back with another answer', () => {
    const report = full.reporting![0]!.id;
    const gone = withFollowing(full, deleteItem(full, `/reporting/${report}`, 'report'), moneyOf).pitch;
    expect([...proposedIn(gone)].some((path) => path.startsWith(`/reporting/${report}`))).toBe(false);
    expect(say(gone, { gate: { date: '2031-10-01' } }).reporting).toEqual([]);
  });

  test('accepted values stay when an answer changes', () => {
    const accepted = perform(full, { verb: 'change', what: '' }, acceptOps(full, ['/title'])).pitch;
    expect(accepted.title).toBe(full.title);
    const later = say(accepted, { metric: { target: 18 } });
    expect(later.title).toBe(full.title);
    expect(later.strategyStatement).toContain('18%');
    const all = perform(full, { verb: 'change', what: '' }, acceptOps(full, openProposals(full))).pitch;
    expect(all).not.toHaveProperty('proposed');
  });

  test('a person found by their title keeps having no name, and another owner brings their own department', () => {
    const pitch: Pitch = { ...begun(), stakeholders: [{ id: 'ST1', title: 'Plant director' }] };
    const answered = say(pitch, { objective: { statement: 'Cut scrap', owner: 'Plant director' } });
    expect(answered.objectives?.[0]?.ownerId).toBe('ST1');
    expect(answered.stakeholders?.find(({ id }) => id === 'ST1')).not.toHaveProperty('name');
    const other = say(full, { objective: { owner: 'Head of Surgery', department: 'Surgery' } });
    expect(other.stakeholders?.map(({ name }) => name)).toEqual([
      'Ines Calloway',
      'Chief Executive',
      'Head of Surgery',
    ]);
    expect(other.metrics?.find(({ id }) => id === result)?.ownerId).toBe(other.objectives?.[0]?.ownerId);
  });
});

describe('edits elsewhere', () => {
  const full = typed(begun(), answersFor('retention'));
  const edit = (pitch: Pitch, path: string, value: unknown) =>
    withFollowing(pitch, setField(pitch, path, value, 'target'), moneyOf);

  test('are followed by sentences and arithmetic that are still proposed, in the same change', () => {
    const { id } = full.metrics!.find(({ kind }) => kind === 'lagging')!;
    const made = edit(full, `/metrics/${id}/target/value`, 15);
    expect(made.pitch.title).toContain('to 15%');
    expect(replay(made.pitch, made.change.back)).toEqual(full);
    expect(replay(full, made.change.forward)).toEqual(made.pitch);
    const phase = full.scale!.phases![0]!.id;
    const grown = edit(full, `/scale/phases/${phase}/pairs`, 100).pitch;
    expect(grown.scale?.pairMonths).toEqual({ year1: 900 });
    expect(grown.timeAnswer?.peakPairs).toBe(100);
    expect(grown.decision?.ask).toContain('100 pairs');
  });

  test('propose nothing that is new', () => {
    const focusOnly = begun();
    const made = withFollowing(
      focusOnly,
      perform(focusOnly, { verb: 'add', what: '' }, [
        { op: 'insert', path: '/objectives', index: 0, item: { id: 'OBJ1', statement: 'Cut scrap', ownerId: null } },
      ]),
      moneyOf,
    ).pitch;
    expect(made.objectives).toEqual([{ id: 'OBJ1', statement: 'Cut scrap', ownerId: null }]);
    expect(made.elements).toBeUndefined();
  });

  test('cost nothing where nothing is proposed', () => {
    const sample = samples.A();
    const made = setField(sample, '/title', 'Another', 'title');
    expect(withFollowing(sample, made, moneyOf)).toBe(made);
  });
});

describe('a pitch that was not begun here', () => {
  test('gets an answer, the leader that it lacks, and nothing else', () => {
    const pitch: Pitch = { schema: 'mentoring-pitch/1', objectives: [{ id: 'OBJ9', statement: 'Cut scrap' }] };
    const answered = say(pitch, { risk: { text: 'The line stops.' } });
    expect(answered.objectives).toEqual(pitch.objectives);
    expect(answered.risks).toMatchObject([{ text: 'The line stops.', ownerId: answered.preparedBy }]);
    expect(answered.stakeholders).toMatchObject([{ id: answered.preparedBy, name: 'Program leader' }]);
    expect(Object.keys(answered).toSorted()).toEqual(
      ['schema', 'preparedBy', 'objectives', 'risks', 'stakeholders', 'proposed'].toSorted(),
    );
  });

  test('of a thousand fields changes only where the answer stands', () => {
    const sample = samples.A();
    const answered = say(sample, { gate: { value: 80 } });
    expect(answered.scale?.phases?.[0]?.gate?.go?.[0]?.value).toBe(80);
    expect({ ...answered, scale: null, proposed: null }).toEqual({ ...sample, scale: null, proposed: null });
  });
});

test('marks are in the file and survive it; what else a file has there is no mark', () => {
  const pitch = typed(begun(), answersFor('retention'));
  const text = writePitch(pitch);
  const read = readPitch(text);
  expect(proposedIn(read.ok ? read.pitch : begun())).toEqual(proposedIn(pitch));
  for (const proposed of [{ a: 1 }, 'x', [1, null, ['/title']]])
    expect(proposedIn({ schema: 'mentoring-pitch/1', proposed } as Pitch).size).toBe(0);
});
