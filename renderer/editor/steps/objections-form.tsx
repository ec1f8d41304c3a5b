import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import words from '../../../assets/words/objections.json' with { type: 'json' };
import { fieldGuide } from '../../../src/catalogue/guidance.ts';
import { newId } from '../../../src/pitch/ids.ts';
import { pitchStore, usePitch } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PersonPicker } from '../../ui/person-picker.tsx';
import { fill } from '../../ui/words.ts';
import { fieldName, run, setField } from '../edits.ts';
import { BoundArea, BoundSegments } from '../fields/bound.tsx';
import { peopleOf } from '../fields/people.ts';
import { idOf, objectionOf } from './objections-data.ts';
import { Opening } from './objections-opening.tsx';
import styles from './objections-risks.module.css';
import { nameOfPerson } from './room-data.ts';
import { Fields, Row } from './section.tsx';
import { EvidenceChoice } from './tie-evidence-choice.tsx';

/** The open objection: what is said and by whom, the answer with what helps to write it, what it rests on, and how it stands. */
export function ObjectionForm({ path, actions }: { path: string; actions: ReactNode }) {
  const at = (field: string) => `${path}/${field}`;
  return (
    <Fields>
      <BoundArea lead line path={at('text')} />
      <BoundArea path={at('answer')} />
      <Opening path={path} />
      <Row columns={['1 1 240px', '0 1 290px']}>
        {[<Raisers key="who" path={at('raisedBy')} />, <BoundSegments key="status" path={at('status')} />]}
      </Row>
      <EvidenceChoice path={at('evidenceIds')} />
      <div className={styles['foot']}>{actions}</div>
    </Fields>
  );
}

/** Several people: each is a chip that can be taken off, the field adds one more. */
function Raisers({ path }: { path: string }) {
  const id = idOf(path.slice(0, path.lastIndexOf('/')));
  const chosen = usePitch(useShallow((pitch) => objectionOf(pitch, id)?.raisedBy ?? []));
  const people = usePitch(peopleOf);
  const set = (ids: readonly string[]) => setField(path, ids);
  return (
    <div>
      <PersonPicker
        label={fieldGuide(path)?.label ?? ''}
        path={path}
        people={people.filter((person) => !chosen.includes(person.id))}
        value={null}
        onChange={(person) => person !== null && set([...chosen, person])}
        onNew={(name) => addNew(path, chosen, name)}
      />
      {chosen.length > 0 && (
        <ul className={styles['chips']}>
          {chosen.map((person) => (
            <li key={person}>
              <Button
                kind="chip"
                aria-label={fill(words.objections.remove, { name: nameOfPerson(person) })}
                onPress={() => set(chosen.filter((other) => other !== person))}
              >
                {nameOfPerson(person)}
                <Icon of={X} size={14} stroke={1.5} />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function addNew(path: string, chosen: readonly string[], name: string): void {
  const id = newId('/stakeholders', Math.random);
  const index = pitchStore.getState().pitch.stakeholders?.length ?? 0;
  run({ verb: 'change', what: fieldName(path) }, [
    { op: 'insert', path: '/stakeholders', index, item: { id, name } },
    { op: 'set', path, value: [...chosen, id] },
  ]);
}
