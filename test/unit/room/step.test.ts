/** What the room's step says: names, short reasons, readiness in sentences, and places in the grid. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gridLayout, nearestLevel, type GridPerson } from '../../../renderer/editor/steps/room-grid-layout.ts';
import { roomView } from '../../../renderer/background/room.ts';
import type { Pitch, Stakeholder } from '../../../src/pitch/schema.ts';
import { readinessLines } from '../../../src/room/lines.ts';
import { namesOf } from '../../../src/room/names.ts';
import { roomOf } from '../../../src/room/room.ts';
import { anyPitch } from '../review/arbitrary-pitch.ts';
import { samples } from '../review/samples.ts';

const today = '2026-11-24';

/** The sample with one person changed. */
function withPerson(pitch: Pitch, id: string, change: Partial<Stakeholder>): Pitch {
  return {
    ...pitch,
    stakeholders: pitch.stakeholders!.map((person) => (person.id === id ? { ...person, ...change } : person)),
  };
}

const lines = (pitch: Pitch, on = today) => readinessLines(pitch, roomOf(pitch), on);
const line = (pitch: Pitch, id: string, on = today) => lines(pitch, on).find((other) => other.id === id)!;

describe('names', () => {
  test.each([
    ['Colin Varga', 'Chief Financial Officer', 'Colin Varga', 'Chief Financial Officer', 'Varga'],
    ['Team leaders, lines 1-6 (spokesperson Lena Ashby)', '', 'Lena Ashby', 'Team leaders, lines 1-6', 'Ashby'],
    ['Works council (chair Henrik Sauer)', 'Chair', 'Henrik Sauer', 'Works council', 'Sauer'],
    ['Group Finance (CFO office)', 'CFO', 'Group Finance', 'CFO office', 'Group Finance'],
    ['Dr John Reed Jr.', 'Plant Director, Ostwick', 'Dr John Reed Jr', 'Plant Director', 'Reed'],
    ['Works council', '', 'Works council', '', 'Works council'],
    ['', 'HR partner', 'HR partner', '', 'HR partner'],
    ['', '', '', '', ''],
  ])('%s', (name, title, ...expected) => {
    const names = namesOf({ name, title });
    expect([names.name, names.about, names.short]).toEqual(expected);
  });
});

describe('the reason in a row', () => {
  test('begins with the decision and counts what is signed', () => {
    expect(roomView(samples.A(), today).seats['ST1']).toMatchObject({
      section: 'must',
      decides: true,
      brief: 'Signs 4 resources; answers for objective 1',
    });
  });

  test('says what is asked where nothing else tells them apart', () => {
    expect(roomView(samples.B(), today).seats['ST2']!.brief).toBe(
      'Confirm the cost per separation and the comparison method',
    );
  });

  test('says why somebody is not needed', () => {
    const { seats } = roomView(samples.A(), today);
    expect(seats['ST9']).toMatchObject({ section: 'notNeeded', excused: false });
    expect(seats['ST9']!.brief).toMatch(/^No objective changes their work/);
    expect(roomView(samples.B(), today).seats['ST7']).toMatchObject({
      excused: true,
      brief: 'Governance: receives the written report.',
    });
  });

  test('follows what was decided by hand, but not against a reason of the pitch', () => {
    const section = (change: Partial<Stakeholder>, id: string) =>
      roomView(withPerson(samples.A(), id, change), today).seats[id]!.section;
    expect(section({ inRoom: 'must' }, 'ST9')).toBe('must');
    expect(section({ inRoom: 'no' }, 'ST1')).toBe('must');
  });
});

describe('readiness', () => {
  test('is four sentences, the talks with their day', () => {
    expect(lines(samples.A()).map(({ state, text }) => [state, text])).toEqual([
      ['done', 'All 8 are invited, Marta Quillfeather decides.'],
      ['done', 'Every signature you ask for is in the room.'],
      ['open', 'None of the 7 has been met yet. All are planned for Thursday 3 December 2026, a week before.'],
      ['done', '4 of 4 likely objections have an answer.'],
    ]);
  });

  test('leads to whoever is not invited', () => {
    const pitch = withPerson(samples.A(), 'ST7', { invited: false });
    expect(line(pitch, 'invited')).toMatchObject({
      state: 'problem',
      text: 'Lena Ashby must be there and is not invited.',
      path: '/stakeholders/6/invited',
    });
    expect(line(withPerson(samples.A(), 'ST1', { decisionRole: 'contributor' }), 'invited').text).toBe(
      'Nobody in the list can say yes.',
    );
  });

  test('tells signatures, days and objections that are missing', () => {
    expect(line(withPerson(samples.A(), 'ST2', { invited: null }), 'signatures')).toMatchObject({ state: 'problem' });
    expect(line(withPerson(samples.A(), 'ST2', { preBriefOn: null }), 'met').text).toBe(
      'None of the 7 has been met yet. 6 are planned before the meeting. No day is set for Dieter Holloway.',
    );
    expect(line(withPerson(samples.A(), 'ST2', { preBriefOn: '2026-12-20' }), 'met').state).toBe('problem');
    expect(line(samples.A(), 'met', '2026-12-04')).toMatchObject({ state: 'done' });
    const pitch = samples.A();
    pitch.objections![3]!.answer = '';
    expect(line(pitch, 'objections')).toMatchObject({
      text: 'Lena Ashby’s objection has no answer yet.',
      path: '/objections/3/answer',
    });
    expect(line({ ...samples.A(), objections: [] }, 'objections').text).toMatch(/^Lena Ashby is skeptical/);
  });

  test('never throws and leaves no blank, whatever the pitch is', () => {
    fc.assert(
      fc.property(anyPitch, (pitch) => {
        const view = roomView(pitch, today);
        for (const { text } of view.lines) expect(text).not.toMatch(/\{\w+\}/);
        for (const { brief } of Object.values(view.seats)) expect(brief).not.toMatch(/\{\w+\}/);
      }),
    );
  });
});

test('a role that nobody has comes with what is known of it', () => {
  const { missing } = roomView(withPerson(samples.A(), 'ST5', { invited: false }), today);
  expect(missing[0]).toMatchObject({ person: { name: 'Quality', title: 'Quality' } });
});

describe('the grid', () => {
  const measure = (text: string) => text.length * 7;
  const level = fc.integer({ min: 1, max: 5 });
  const person = fc.record({ label: fc.string({ minLength: 1, maxLength: 14 }), interest: level, influence: level });
  const people = fc
    .array(person, { maxLength: 40 })
    .map((all) => all.map((one, index): GridPerson => ({ ...one, id: String(index) })));

  test('keeps every name apart from every other, in its half, on the levels in order', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(348, 596), (all, width) => {
        const { points, height, middle, rows, columns } = gridLayout(all, width, measure);
        expect(points).toHaveLength(all.length);
        for (const [index, a] of points.entries()) {
          const { influence, interest } = all[Number(a.id)]!;
          expect(a.y < middle.y - 8).toBe(influence >= 4);
          expect(a.x < middle.x).toBe(interest < 4);
          expect(a.x).toBe(columns[interest - 1]);
          expect(a.y).toBeLessThan(height - 20);
          expect(a.x + a.width).toBeLessThan(interest < 4 ? middle.x : width + 1);
          for (const b of points.slice(index + 1))
            expect(Math.abs(a.y - b.y) >= 19 || a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
        }
        expect(rows.toSorted((a, b) => b - a)).toEqual(rows);
      }),
    );
  });

  test('has the measures of an ordinary room', () => {
    expect(gridLayout([{ id: 'a', label: 'Ashby', interest: 5, influence: 3 }], 348, measure)).toMatchObject({
      height: 248,
      points: [{ x: 250, y: 132 }],
    });
  });

  test.each([
    [0, 1],
    [40, 2],
    [104, 3],
    [120, 4],
    [999, 5],
  ])('%s snaps to interest %s', (x, expected) => {
    expect(nearestLevel(x, gridLayout([], 348, measure).columns)).toBe(expected);
  });
});
