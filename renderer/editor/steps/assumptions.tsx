import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { pitchStore, usePitch } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { words as app } from '../../ui/words.ts';
import { addItem } from '../edits.ts';
import { BoundArea, BoundText } from '../fields/bound.tsx';
import styles from './benefits.module.css';
import { caseWords } from './case-words.ts';
import { Items, openItem } from './items.tsx';
import { Fields, Section } from './section.tsx';

const words = caseWords.assumptions;
const list = '/assumptions';

/** What has to hold for the figures, one open in place. */
export function Assumptions() {
  const ids = usePitch(useShallow((pitch) => (pitch.assumptions ?? []).map(({ id }) => id)));
  return (
    <Section title={words.title} hint={words.hint}>
      {ids.length > 0 && <Items list={list} ids={ids} nameOf={nameOf} Row={AssumptionRow} Form={AssumptionForm} />}
      <div className={styles['add']} data-path={list}>
        <Button small onPress={() => openItem(addItem(list, {}, words.one))}>
          <Icon of={Plus} stroke={1.5} />
          {words.add}
        </Button>
      </div>
    </Section>
  );
}

const assumptionOf = (pitch: Pitch, id: string) => pitch.assumptions?.find((one) => one.id === id);

function nameOf(id: string): string {
  return assumptionOf(pitchStore.getState().pitch, id)?.text?.trim() || words.one;
}

function AssumptionRow({ path }: { path: string }) {
  const id = path.slice(path.lastIndexOf('/') + 1);
  const assumption = usePitch((pitch) => assumptionOf(pitch, id));
  return (
    <>
      <span className={styles['name']}>{assumption?.text || <i>{app.nameless}</i>}</span>
      <span className={styles['source']}>{assumption?.source || words.noSource}</span>
    </>
  );
}

function AssumptionForm({ path, actions }: { path: string; actions: ReactNode }) {
  return (
    <Fields>
      <BoundArea path={`${path}/text`} line />
      <BoundText path={`${path}/source`} />
      <div className={styles['actions']}>{actions}</div>
    </Fields>
  );
}
