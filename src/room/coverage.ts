/** Whose work the objectives change, and whether somebody in the room speaks for them. */
import { focusOf } from '../catalogue/focuses.ts';
import { matchesRole } from '../catalogue/roles.ts';
import { filled, isInRoom, objectivesOf, partsOf, stakeholdersOf, withId } from '../catalogue/terms.ts';
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
  const heard = new Set(room.flatMap(({ department }) => partsOf(department ?? '')));
  const present = levelsOf(room);
  const listed = levelsOf(people);
  const headIsThere = (role: string) => room.some((person) => matchesRole(person, role));
  const isHeard = (objective: Objective, department: string) =>
    partsOf(department).some((part) => heard.has(part)) ||
    isCovered(pitch, objective, 'department', department) ||
    (headsFor[objective.level ?? ''] ?? []).some(headIsThere);
  // Somebody of this level is in the list, but nobody of it in the room.
  const isSilenced = (objective: Objective, level: string) =>
    listed.has(plain(level)) && !present.has(plain(level)) && !isCovered(pitch, objective, 'level', level);
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
      ...gapsIn('department', objective.departments, (department) => !isHeard(objective, department)),
      ...gapsIn('level', objective.levels, (level) => isSilenced(objective, level)),
    ];
  });
}

/** Levels and titles of people, in small letters. */
function levelsOf(people: readonly Stakeholder[]): Set<string> {
  return new Set(people.flatMap(({ level, title }) => [plain(level), plain(title)]));
}

function isCovered(pitch: Pitch, objective: Objective, by: 'department' | 'level', text: string): boolean {
  return (objective.coveredBy ?? []).some((cover) => {
    const speaker = withId(pitch.stakeholders, cover.stakeholderId)?.item;
    return plain(cover[by]) === plain(text) && speaker !== undefined && isInRoom(speaker);
  });
}

function plain(text: string | null | undefined): string {
  return (text ?? '').trim().toLowerCase();
}

/** Whether a person has this level as level or title. */
export function holdsLevel(person: Stakeholder, level: string): boolean {
  return plain(person.level) === plain(level) || plain(person.title) === plain(level);
}

/** Ids of the roles that the primary focus needs and nobody in the room has (CHK-21). */
export function missingRoles(pitch: Pitch): string[] {
  const room = stakeholdersOf(pitch).filter(({ item }) => isInRoom(item));
  return (focusOf(pitch.focus?.primary)?.mustBeInRoom ?? []).flatMap(({ role }) =>
    role === null || room.some(({ item }) => matchesRole(item, role)) ? [] : [role],
  );
}
