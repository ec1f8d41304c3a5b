import { matchesRole } from '../../catalogue/roles.ts';
import type { Objective, Pitch, Stakeholder } from '../../pitch/schema.ts';
import type { Check, Found } from '../check.ts';
import { quoted } from '../message.ts';
import { filled, isInRoom, objectivesOf, sharePart, stakeholdersOf, withId } from '../../catalogue/terms.ts';

const headsFor: Readonly<Record<string, readonly string[]>> = {
  enterprise: ['top_executive'],
  business_unit: ['top_executive'],
  site: ['top_executive', 'site_head'],
};

/** CHK-17: a department or level whose work an objective changes has nobody in the room, and nobody there speaks for it. */
export const nobodyForDepartment: Check = {
  id: 'CHK-17',
  reads: ['objectives', 'stakeholders'],
  find(pitch) {
    const people = stakeholdersOf(pitch).map(({ item }) => item);
    const room = people.filter(isInRoom);
    return objectivesOf(pitch).flatMap(({ item: objective, index }) => {
      const gaps: Found[] = [];
      const gap = (path: string, department: string) =>
        gaps.push({ path, params: { department: quoted(department), objective: quoted(objective.statement) } });
      for (const [j, department] of (objective.departments ?? []).entries())
        if (filled(department) && !isHeard(pitch, room, objective, department))
          gap(`/objectives/${index}/departments/${j}`, department);
      for (const [j, level] of (objective.levels ?? []).entries())
        if (filled(level) && isSilenced(pitch, people, room, objective, level))
          gap(`/objectives/${index}/levels/${j}`, level);
      return gaps;
    });
  },
};

function isHeard(pitch: Pitch, room: readonly Stakeholder[], objective: Objective, department: string): boolean {
  const heads = headsFor[objective.level ?? ''] ?? [];
  return (
    room.some((person) => sharePart(person.department, department)) ||
    isCovered(pitch, objective, 'department', department) ||
    room.some((person) => heads.some((role) => matchesRole(person, role)))
  );
}

/** Somebody of this level is in the list, but nobody of it in the room. */
function isSilenced(
  pitch: Pitch,
  people: readonly Stakeholder[],
  room: readonly Stakeholder[],
  objective: Objective,
  level: string,
): boolean {
  const isOfLevel = (person: Stakeholder) => same(person.level, level) || same(person.title, level);
  return people.some(isOfLevel) && !room.some(isOfLevel) && !isCovered(pitch, objective, 'level', level);
}

function isCovered(pitch: Pitch, objective: Objective, by: 'department' | 'level', text: string): boolean {
  return (objective.coveredBy ?? []).some((cover) => {
    const speaker = withId(pitch.stakeholders, cover.stakeholderId)?.item;
    return same(cover[by], text) && speaker !== undefined && isInRoom(speaker);
  });
}

function same(one: string | null | undefined, other: string): boolean {
  return one?.trim().toLowerCase() === other.trim().toLowerCase();
}
