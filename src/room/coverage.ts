/** Whose work the objectives change, and whether somebody in the room speaks for them. */
import { focusOf } from '../catalogue/focuses.ts';
import { matchesRole } from '../catalogue/roles.ts';
import { filled, isInRoom, objectivesOf, sharePart, stakeholdersOf, withId } from '../catalogue/terms.ts';
import type { Objective, Pitch, Stakeholder } from '../pitch/schema.ts';

/** A department or level of an objective that nobody in the room speaks for. */
export interface CoverageGap {
  kind: 'department' | 'level';
  text: string;
  objective: Objective;
  /** Indexes in the file: of the objective, and of the text in its departments or levels. */
  index: number;
  position: number;
}

/** Heads who speak for every department of an objective of this reach. */
const headsFor: Readonly<Record<string, readonly string[]>> = {
  enterprise: ['top_executive'],
  business_unit: ['top_executive'],
  site: ['top_executive', 'site_head'],
};

/** The departments and levels without a voice (CHK-17), in file order. */
export function coverageGaps(pitch: Pitch): CoverageGap[] {
  const people = stakeholdersOf(pitch).map(({ item }) => item);
  const room = people.filter(isInRoom);
  return objectivesOf(pitch).flatMap(({ item: objective, index }) => {
    const gapsIn = (
      kind: CoverageGap['kind'],
      texts: readonly string[] | null | undefined,
      isGap: (text: string) => boolean,
    ) =>
      [...(texts ?? []).entries()]
        .filter(([, text]) => filled(text) && isGap(text))
        .map(([position, text]): CoverageGap => ({ kind, text, objective, index, position }));
    return [
      ...gapsIn('department', objective.departments, (department) => !isHeard(pitch, room, objective, department)),
      ...gapsIn('level', objective.levels, (level) => isSilenced(pitch, people, room, objective, level)),
    ];
  });
}

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
  const isOfLevel = (person: Stakeholder) => holdsLevel(person, level);
  return people.some(isOfLevel) && !room.some(isOfLevel) && !isCovered(pitch, objective, 'level', level);
}

function isCovered(pitch: Pitch, objective: Objective, by: 'department' | 'level', text: string): boolean {
  return (objective.coveredBy ?? []).some((cover) => {
    const speaker = withId(pitch.stakeholders, cover.stakeholderId)?.item;
    return sameText(cover[by], text) && speaker !== undefined && isInRoom(speaker);
  });
}

/** Whether a person has this level as level or title. */
export function holdsLevel(person: Stakeholder, level: string): boolean {
  return sameText(person.level, level) || sameText(person.title, level);
}

function sameText(one: string | null | undefined, other: string): boolean {
  return one?.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Ids of the roles that the primary focus needs and nobody in the room has (CHK-21). */
export function missingRoles(pitch: Pitch): string[] {
  const room = stakeholdersOf(pitch).filter(({ item }) => isInRoom(item));
  return (focusOf(pitch.focus?.primary)?.mustBeInRoom ?? []).flatMap(({ role }) =>
    role === null || room.some(({ item }) => matchesRole(item, role)) ? [] : [role],
  );
}
