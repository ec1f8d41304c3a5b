/** Repairs that several checks offer. */
import { personName } from '../catalogue/terms.ts';
import type { Stakeholder } from '../pitch/schema.ts';
import type { Fix } from './check.ts';

/** Marks a person as invited. */
export function invite(person: Stakeholder): Fix {
  return {
    label: 'invite',
    params: { name: personName(person) },
    ops: [{ op: 'set', path: `/stakeholders/${person.id}/invited`, value: true }],
  };
}
