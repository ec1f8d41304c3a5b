import { X } from 'lucide-react';
import words from '../../../assets/words/audiences.json' with { type: 'json' };
import { fieldGuide } from '../../../src/catalogue/guidance.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import { pitchStore, usePitch } from '../../store/stores.ts';
import { IconButton } from '../../ui/button.tsx';
import { PersonPicker } from '../../ui/person-picker.tsx';
import { fill } from '../../ui/words.ts';
import { newId } from '../../../src/pitch/ids.ts';
import { fieldName, run, setField } from '../edits.ts';
import { peopleOf } from '../fields/people.ts';
import styles from './audiences.module.css';

const none: readonly string[] = [];

/** Whom a view is for: the people chosen, and a field that adds one. */
export function AudiencePeople({ path }: { path: string }) {
  const chosen = usePitch((pitch) => (getAt(pitch, path) as readonly string[] | null | undefined) ?? none);
  const people = usePitch(peopleOf);
  const label = fieldGuide(path)?.label ?? '';
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name || id;
  const add = (id: string | null) => {
    if (id !== null && !chosen.includes(id)) setField(path, [...chosen, id]);
  };
  const addNew = (name: string) => {
    const id = newId('/stakeholders', Math.random);
    const index = pitchStore.getState().pitch.stakeholders?.length ?? 0;
    run({ verb: 'change', what: fieldName(path) }, [
      { op: 'insert', path: '/stakeholders', index, item: { id, name } },
      { op: 'set', path, value: [...chosen, id] },
    ]);
  };
  return (
    <div>
      <PersonPicker
        key={chosen.length}
        path={path}
        label={label}
        people={people.filter(({ id }) => !chosen.includes(id))}
        value={null}
        onChange={add}
        onNew={addNew}
      />
      {chosen.length > 0 && (
        <ul className={styles['people']} aria-label={label}>
          {chosen.map((id) => (
            <li key={id} className={styles['person']}>
              <span>{nameOf(id)}</span>
              <IconButton
                small
                icon={X}
                size={14}
                label={fill(words.removePerson, { name: nameOf(id) })}
                onPress={() =>
                  setField(
                    path,
                    chosen.filter((other) => other !== id),
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
