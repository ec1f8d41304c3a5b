import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import say from '../../../../assets/words/why-now.json' with { type: 'json' };
import type { Pitch } from '../../../../src/pitch/schema.ts';
import { pitchStore, usePitch } from '../../../store/stores.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { words } from '../../../ui/words.ts';
import { addItem } from '../../edits.ts';
import { BoundArea, BoundText } from '../../fields/bound.tsx';
import { Items, openItem } from '../items.tsx';
import { Fields, Section } from '../section.tsx';
import styles from './why-now.module.css';

const list = '/problem/facts';

/** The organization's own facts, each with where it comes from. */
export function Facts() {
  const ids = usePitch(useShallow((pitch) => (pitch.problem?.facts ?? []).map(({ id }) => id)));
  return (
    <Section title={say.facts.title} hint={say.facts.hint}>
      {ids.length > 0 && <Items list={list} ids={ids} nameOf={nameOfFact} Row={FactRow} Form={FactForm} />}
      <div className={styles['add']}>
        <Button small onPress={() => openItem(addItem(list, {}, say.facts.one))}>
          <Icon of={Plus} stroke={1.5} />
          {say.facts.add}
        </Button>
      </div>
    </Section>
  );
}

function factOf({ problem }: Pitch, id: string) {
  return problem?.facts?.find((fact) => fact.id === id);
}

function nameOfFact(id: string): string {
  return factOf(pitchStore.getState().pitch, id)?.text?.trim() || say.facts.one;
}

function FactRow({ path }: { path: string }) {
  const fact = usePitch((pitch) => factOf(pitch, path.slice(list.length + 1)));
  if (!fact) return null;
  return (
    <>
      <span className={styles['fact']}>{fact.text || <i>{words.nameless}</i>}</span>
      <span className={fact.source ? styles['source'] : styles['missing']}>{fact.source || say.facts.noSource}</span>
    </>
  );
}

function FactForm({ path, actions }: { path: string; actions: ReactNode }) {
  return (
    <Fields>
      <BoundArea line path={`${path}/text`} />
      <BoundText path={`${path}/source`} />
      <div className={styles['formActions']}>{actions}</div>
    </Fields>
  );
}
