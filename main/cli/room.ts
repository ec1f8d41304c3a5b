/** `room FILE`: who must hear the pitch and why, and what is open before the meeting. It names people's stakes, so it is for the presenter. */
import words from '../../assets/words/cli.json' with { type: 'json' };
import type { Pitch } from '../../src/pitch/schema.ts';
import { openPoints } from '../../src/room/readiness.ts';
import { roomOf, type Seat } from '../../src/room/room.ts';
import {
  sayAbsence,
  sayGap,
  sayMissingRole,
  sayProblem,
  sayReadiness,
  sayReason,
  sayRule,
} from '../../src/room/say.ts';
import { localDate } from '../files/local-date.ts';
import { columns } from './columns.ts';
import { command } from './command.ts';
import { pitchIn } from './pitch-file.ts';

export const room = command({
  name: 'room',
  takesFile: true,
  options: { json: { type: 'boolean' } },
  async run({ file, values }, { write }) {
    const pitch = await pitchIn(file);
    const report = reportOf(pitch, localDate(new Date()));
    await write(values.json ? JSON.stringify(report, null, 2) : asText(pitch, report));
    return 0;
  },
});

type Report = ReturnType<typeof reportOf>;

function reportOf(pitch: Pitch, today: string) {
  const { seats, missingRoles, gaps, alsoConsider } = roomOf(pitch);
  const points = openPoints(pitch, today);
  return {
    rule: sayRule(pitch),
    ready: points.length === 0,
    readiness: sayReadiness(points),
    stakeholders: seats.map(personOf),
    missing: missingRoles.map(({ role, name }) => ({ role, name, message: sayMissingRole(pitch, role) })),
    gaps: gaps.map((gap) => ({
      objectiveId: gap.objective.id,
      kind: gap.kind,
      text: gap.text,
      message: sayGap(gap),
    })),
    alsoConsider,
    open: points.map(({ code, path, params }) => ({ code, path, params })),
  };
}

function personOf({ index, person, place, reasons, absence, problems, inRoom, quadrant }: Seat) {
  return {
    id: person.id,
    name: person.name ?? null,
    path: `/stakeholders/${index}`,
    place,
    inRoom,
    reasons: reasons.map((reason) => ({ code: reason.code, message: sayReason(reason) })),
    absence: absence && { code: absence.code, message: sayAbsence(absence) },
    problems: problems.map((code) => ({ code, message: sayProblem(code) })),
    quadrant,
  };
}

function asText(pitch: Pitch, { rule, readiness, stakeholders, missing, gaps, alsoConsider }: Report): string {
  const groups = (['must', 'should', 'notNeeded'] as const)
    .map((place) => ({ title: words.room[place], people: stakeholders.filter((person) => person.place === place) }))
    .filter(({ people }) => people.length > 0);
  const lines = columns(
    groups.flatMap(({ people }) =>
      people.map(({ name, reasons, absence, problems }) => [
        name ?? '',
        [...(absence ? [absence] : reasons), ...problems].map(({ message }) => message).join(' '),
      ]),
    ),
  );
  const open = [...missing, ...gaps].map(({ message }) => message).concat(alsoConsider);
  return [
    ...(pitch.title ? [pitch.title] : []),
    ...(rule ? [rule] : []),
    readiness,
    ...groups.flatMap(({ title, people }) => ['', title, ...lines.splice(0, people.length)]),
    ...(open.length > 0 ? ['', words.room.open, ...open.map((line) => `  ${line}`)] : []),
  ].join('\n');
}
