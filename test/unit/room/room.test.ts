import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pitch, Stakeholder } from '../../../src/pitch/schema.ts';
import { briefingPlan } from '../../../src/room/briefing.ts';
import { quadrantOf } from '../../../src/room/people.ts';
import { openPoints } from '../../../src/room/readiness.ts';
import { roomOf, type Seat } from '../../../src/room/room.ts';
import {
  sayAbsence,
  sayGap,
  sayMissingRole,
  sayProblem,
  sayQuadrant,
  sayReadiness,
  sayReason,
  sayRoom,
  sayRule,
} from '../../../src/room/say.ts';
import { anyPitch } from '../review/arbitrary-pitch.ts';
import { samples } from '../review/samples.ts';

function seat(pitch: Pitch, id: string): Seat {
  return roomOf(pitch).seats.find(({ person }) => person.id === id)!;
}

/** The sample with one person changed. */
function withPerson(pitch: Pitch, id: string, change: Partial<Stakeholder>): Pitch {
  return {
    ...pitch,
    stakeholders: pitch.stakeholders!.map((person) => (person.id === id ? { ...person, ...change } : person)),
  };
}

const meetingWeek = '2026-12-05';

describe('a knowledge-transfer pitch in a plant', () => {
  test('needs the leaders whose work changes, and says why', () => {
    const production = seat(samples.A(), 'ST2');
    expect(production.place).toBe('must');
    expect(production.reasons.map(({ code }) => code)).toContain('departmentChanges');
    const said = production.reasons.map(sayReason).join(' ');
    expect(said).toContain('Work in Production changes through “Cut the cost of scrap at Ostwick”');
    expect(said).not.toMatch(/\{\w+\}/);
  });

  test('does not need the CFO, and says why not', () => {
    const finance = seat(samples.A(), 'ST9');
    expect(finance.place).toBe('notNeeded');
    expect(finance.reasons).toEqual([]);
    expect(sayAbsence(finance.absence!)).toBe(
      'A pitch for knowledge transfer rarely needs them: no objective changes their work, and nothing waits for their signature. A written result will do.',
    );
  });

  test('needs the CFO as soon as something waits for the signature', () => {
    const pitch = samples.A();
    pitch.resources![4]!.approverId = 'ST9';
    const finance = seat(pitch, 'ST9');
    expect(finance.place).toBe('must');
    expect(finance.reasons.map(({ code }) => code)).toEqual(['signs']);
    expect(finance.problems).toEqual(['signsNotInvited']);
  });

  test('needs the CFO who approves', () => {
    expect(seat(withPerson(samples.A(), 'ST9', { decisionRole: 'approver' }), 'ST9')).toMatchObject({
      place: 'must',
      problems: ['decidesNotInvited'],
    });
  });

  test('needs nobody without any reason, whoever they are', () => {
    const pitch = withPerson(samples.A(), 'ST9', { title: 'Archivist', department: 'Archive', level: 'Manager' });
    expect(seat(pitch, 'ST9')).toMatchObject({ place: 'notNeeded', absence: { code: 'nothingForThem' } });
  });
});

describe('a pitch for leadership development', () => {
  test('needs all of senior leadership', () => {
    const seniors = roomOf(samples.B()).seats.filter(({ person }) => /^Chief|President/.test(person.title ?? ''));
    expect(seniors).toHaveLength(7);
    expect(
      seniors.filter(({ place, reasons }) => place !== 'must' || !reasons.some(({ code }) => code === 'allLeaders')),
    ).toEqual([]);
    expect(sayRule(samples.B())).toBe(
      'Leadership development needs all of senior leadership: every unit gives and gains people.',
    );
    expect(sayRule(samples.A())).toBe(
      'Knowledge transfer needs the leaders of each department and level whose work changes.',
    );
  });

  test('needs even a chief with no stake of their own', () => {
    expect(seat(withPerson(samples.B(), 'ST6', { stake: 'none' }), 'ST6').place).toBe('must');
  });

  test('lets a committee be excused that has a reason and a report', () => {
    const board = seat(samples.B(), 'ST7');
    expect(board).toMatchObject({ place: 'notNeeded', problems: [], absence: { code: 'excused' } });
    const unexplained = seat(withPerson(samples.B(), 'ST7', { whyNotInRoom: null }), 'ST7');
    expect(unexplained).toMatchObject({ place: 'must', problems: ['affectedNotInvited'] });
  });
});

test('who is invited without a stake is seen', () => {
  const pitch = withPerson(samples.A(), 'ST9', { invited: true, inRoom: 'optional', ask: 'none.' });
  expect(seat(pitch, 'ST9').problems).toEqual(['invitedWithoutStake']);
  expect(sayProblem('invitedWithoutStake')).toBe('Invited, but no stake, decision or ask is recorded.');
});

test('roles and departments that are missing are named', () => {
  const pitch = withPerson(samples.A(), 'ST5', { invited: false });
  expect(roomOf(pitch).missingRoles).toEqual([{ role: 'quality_lead', name: 'quality' }]);
  expect(roomOf(withPerson(pitch, 'ST1', { invited: false })).gaps.map(({ text }) => text)).toEqual([
    'Quality',
    'Quality',
  ]);
  expect(sayMissingRole(pitch, 'quality_lead')).toBe(
    'A pitch for knowledge transfer normally has quality in the room.',
  );
  expect(sayGap(roomOf(withPerson(pitch, 'ST1', { invited: false })).gaps[0]!)).toBe(
    'Nobody from Quality is in the room, although “Cut the cost of scrap at Ostwick” changes their work.',
  );
  expect(roomOf(samples.A()).alsoConsider).toEqual(['employee representatives where they exist']);
});

test.each([
  [5, 5, 'manageClosely'],
  [4, 4, 'manageClosely'],
  [3, 4, 'keepSatisfied'],
  [4, 3, 'keepInformed'],
  [3, 3, 'monitor'],
  [null, 5, null],
] as const)('interest %s and influence %s is %s', (interest, influence, expected) => {
  expect(quadrantOf({ interest, influence })).toBe(expected);
});

test('the grid has its words', () => {
  expect(sayQuadrant('manageClosely')).toBe('Manage closely');
});

describe('the plan of talks', () => {
  test('begins with those whose mind has to change most, weighted with their influence', () => {
    const [first, second] = briefingPlan(samples.B(), null);
    expect([first!.person.id, second!.person.id]).toEqual(['ST2', 'ST9']);
  });

  test('leaves out who prepared the pitch, and who need not come', () => {
    const ids = briefingPlan(samples.A(), null).map(({ person }) => person.id);
    expect(ids).not.toContain('ST3');
    expect(ids).not.toContain('ST9');
  });

  test('knows who was met, is planned, comes too late or has no day', () => {
    const pitch = withPerson(withPerson(samples.A(), 'ST2', { preBriefOn: '2026-12-12' }), 'ST4', { preBriefOn: null });
    const states = new Map(briefingPlan(pitch, meetingWeek).map(({ person, state }) => [person.id, state]));
    expect([states.get('ST1'), states.get('ST2'), states.get('ST4')]).toEqual(['met', 'late', 'open']);
    expect(briefingPlan(pitch, null).find(({ person }) => person.id === 'ST1')!.state).toBe('planned');
  });

  test('suggests a working day a week before the meeting', () => {
    const on = (date: string) => briefingPlan({ ...samples.A(), decision: { date } }, null)[0]!.suggestedOn;
    expect(on('2026-12-10')).toBe('2026-12-03');
    expect(on('2026-12-12')).toBe('2026-12-04');
    expect(on('2026-12-13')).toBe('2026-12-04');
  });
});

describe('readiness of the room', () => {
  test('a room where all were met and every objection is answered is ready', () => {
    expect(openPoints(samples.A(), meetingWeek)).toEqual([]);
    expect(sayReadiness([])).toBe('The room is ready.');
    expect(sayRoom(samples.A(), roomOf(samples.A()), meetingWeek)).toEqual([
      'All eight are invited, Marta Quillfeather decides.',
      'Every signature you ask for is in the room.',
      'Seven of seven have been met.',
    ]);
  });

  test('says who was not met and which objection is open', () => {
    const pitch = withPerson(samples.A(), 'ST4', { preBriefOn: null });
    pitch.objections![0]!.answer = 'We can.';
    expect(sayReadiness(openPoints(pitch, meetingWeek))).toBe(
      'Not ready: Samir Okonjo not met, objection open: We cannot spare setters for six hours a month..'.replace(
        '..',
        '.',
      ),
    );
  });

  test('counts what is many', () => {
    const pitch = samples.A();
    for (const objection of pitch.objections!) objection.status = 'open';
    expect(sayReadiness(openPoints(pitch, '2026-11-30'))).toBe('Not ready: 7 people not met, 4 objections open.');
  });

  test('says that nobody can say yes', () => {
    expect(sayReadiness(openPoints({ schema: 'mentoring-pitch/1' }, null))).toBe('Not ready: nobody can say yes.');
  });
});

test('no half-filled pitch makes the room fail, and every sentence is whole', () => {
  fc.assert(
    fc.property(anyPitch, (pitch) => {
      const room = roomOf(pitch);
      const said = [
        ...room.seats.flatMap(({ reasons, absence }) => [
          ...reasons.map(sayReason),
          ...(absence ? [sayAbsence(absence)] : []),
        ]),
        ...room.gaps.map(sayGap),
        ...sayRoom(pitch, room, meetingWeek),
        sayReadiness(openPoints(pitch, meetingWeek)),
        sayRule(pitch) ?? '',
      ];
      expect(said.join(' ')).not.toMatch(/\{\w+\}|undefined|\[object/);
    }),
    { numRuns: 60 },
  );
});
