/** Repairs that several checks offer. */
import { quoted } from '../catalogue/terms.ts';
import type { Stakeholder } from '../pitch/schema.ts';
import type { Fix } from './check.ts';

/** Marks a person as invited. */
export function invite(person: Stakeholder): Fix {
  return {
    label: 'invite',
    params: { name: quoted(person.name) },
    ops: [{ op: 'set', path: `/stakeholders/${person.id}/invited`, value: true }],
  };
}
