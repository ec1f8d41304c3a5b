import type { Pitch, Stakeholder } from '../../../src/pitch/schema.ts';
import type { Person } from '../../ui/person-picker.tsx';

const none: readonly Person[] = [];
const known = new WeakMap<readonly Stakeholder[], readonly Person[]>();

/** The people of the pitch for a picker; the same list while nobody changes. */
export function peopleOf(pitch: Pitch): readonly Person[] {
  const list = pitch.stakeholders;
  if (!list?.length) return none;
  let people = known.get(list);
  if (!people) {
    people = list.map(({ id, name, title, department }) => ({
      id: id ?? '',
      name: name ?? title ?? '',
      title: name ? (title ?? '') : '',
      where: department ?? '',
    }));
    known.set(list, people);
  }
  return people;
}

/** Name of a person by id, their title where they have no name yet; null for nobody. */
export function nameOf(pitch: Pitch, id: string | null | undefined): string | null {
  const person = id == null ? undefined : pitch.stakeholders?.find((other) => other.id === id);
  return person ? person.name || person.title || null : null;
}
