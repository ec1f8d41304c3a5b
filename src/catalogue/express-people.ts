/** The people of the express path: the program leader, the objective's owner and the approver. */
import words from '../../assets/words/express.json' with { type: 'json' };
import { addItem, changeItem, filledFields, type Draft } from './draft.ts';
import type { ExpressAnswers } from './express-answers.ts';

/** Ids of the people. */
export interface People {
  leader: string;
  owner: string | null;
  approver: string | null;
}

/** The place of a person: the same name is the same person. */
export function personPlace(name: string): string {
  return `person:${name.trim().toLowerCase()}`;
}

/** The program leader, the objective's owner and the approver; the same name is the same person. */
export function addPeople(
  draft: Draft,
  { objective, decision }: ExpressAnswers,
  leaderName: string | undefined,
): People {
  const known = new Map<string, string>();
  const person = (name: string, entered: object, proposed: object, place = personPlace(name)): string => {
    const key = personPlace(name);
    const id = known.get(key);
    if (id === undefined) {
      const added = addItem(draft, 'stakeholders', place, { name: name.trim(), ...entered }, { ...proposed });
      known.set(key, added);
      return added;
    }
    changeItem(draft, 'stakeholders', id, { ...entered }, { ...proposed });
    return id;
  };
  const present = { inRoom: 'must', invited: true };
  const leader = person(
    leaderName?.trim() || words.programLeader,
    {},
    { stake: 'running', decisionRole: 'driver', ...present },
    'leader',
  );
  const owner = objective?.owner?.trim()
    ? person(
        objective.owner,
        { department: objective.department },
        { stake: 'both', decisionRole: 'contributor', ...present },
      )
    : null;
  const approverName = decision?.approver?.trim();
  const isKnown = approverName ? known.has(personPlace(approverName)) : false;
  const approver = approverName
    ? person(approverName, { decisionRole: 'approver' }, { ...(!isKnown && { stake: 'funds' }), ...present })
    : null;
  draft.pitch = { ...draft.pitch, preparedBy: leader };
  draft.pitch.decision = { ...draft.pitch.decision, ...filledFields({ forum: decision?.forum, date: decision?.date }) };
  return { leader, owner, approver };
}
