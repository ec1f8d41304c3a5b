/** Who counts as whom (assets/roles.json): recognised by title, department or level. */
import rolesFile from '../../assets/roles.json' with { type: 'json' };
import type { Stakeholder } from '../pitch/schema.ts';

interface Role {
  name: string;
  patterns: readonly RegExp[];
}

let byId: Map<string, Role> | undefined;

function role(id: string): Role | undefined {
  byId ??= new Map(
    rolesFile.roles.map(({ id: key, name, match }) => [
      key,
      { name, patterns: match.map((pattern) => new RegExp(pattern, 'iu')) },
    ]),
  );
  return byId.get(id);
}

/** Whether one of the role's patterns is found in the person's title, department or level, each tested on its own. */
export function matchesRole(person: Pick<Stakeholder, 'title' | 'department' | 'level'>, id: string): boolean {
  const texts = [person.title, person.department, person.level];
  return role(id)?.patterns.some((pattern) => texts.some((text) => text && pattern.test(text))) ?? false;
}

/** The role in words: "the production manager". */
export function roleName(id: string): string {
  return role(id)?.name ?? id;
}
