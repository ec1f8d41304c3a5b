import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import say from '../../../../assets/words/resources.json' with { type: 'json' };
import type { Pitch } from '../../../../src/pitch/schema.ts';
import { pitchStore, usePitch } from '../../../store/stores.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { words } from '../../../ui/words.ts';
import { addItem } from '../../edits.ts';
import { BoundArea, BoundField, BoundText } from '../../fields/bound.tsx';
import { useFormat } from '../../fields/format.ts';
import { Items, openItem } from '../items.tsx';
import { Fields, Row, Section } from '../section.tsx';
import styles from './resources.module.css';

const list = '/decision/alternatives';

/** What else could be done, doing nothing among it. */
export function Alternatives() {
  const ids = usePitch(useShallow((pitch) => (pitch.decision?.alternatives ?? []).map(({ id }) => id)));
  const hasNothing = usePitch((pitch) => pitch.decision?.alternatives?.some(({ doNothing }) => doNothing) ?? false);
  return (
    <Section title={say.alternatives.title} hint={say.alternatives.hint}>
      {ids.length > 0 && (
        <Items list={list} ids={ids} nameOf={nameOfAlternative} Row={AlternativeRow} Form={AlternativeForm} />
      )}
      <div className={styles['add']}>
        <Button small onPress={() => openItem(addItem(list, {}, say.alternatives.one))}>
          <Icon of={Plus} stroke={1.5} />
          {say.alternatives.add}
        </Button>
        {!hasNothing && (
          <Button kind="chip" onPress={addDoingNothing}>
            <Icon of={Plus} stroke={1.5} size={14} />
            {say.alternatives.doNothing}
          </Button>
        )}
      </div>
    </Section>
  );
}

/** What doing nothing does is the problem itself (guidance, express path 4). */
function addDoingNothing(): void {
  const effect = pitchStore.getState().pitch.problem?.statement;
  const name = say.alternatives.doNothing;
  openItem(addItem(list, { name, ...(effect && { effect }), cost: 0, doNothing: true }, name));
}

function alternativeOf({ decision }: Pitch, id: string) {
  return decision?.alternatives?.find((alternative) => alternative.id === id);
}

function nameOfAlternative(id: string): string {
  return alternativeOf(pitchStore.getState().pitch, id)?.name?.trim() || say.alternatives.one;
}

function AlternativeRow({ path }: { path: string }) {
  const format = useFormat();
  const alternative = usePitch((pitch) => alternativeOf(pitch, path.slice(list.length + 1)));
  if (!alternative) return null;
  const { name, effect, cost } = alternative;
  return (
    <>
      <span className={styles['kind']}>{name || <i>{words.nameless}</i>}</span>
      <span className={styles['what']}>{effect}</span>
      <span className={styles['money']}>
        {cost == null ? <span className={styles['none']}>{say.alternatives.noCost}</span> : format.moneyExact(cost)}
      </span>
    </>
  );
}

function AlternativeForm({ path, actions }: { path: string; actions: ReactNode }) {
  const at = (field: string) => `${path}/${field}`;
  return (
    <Fields>
      <Row columns={['1 1 240px', '0 1 180px', '0 1 160px']}>
        {[
          <BoundText key="name" path={at('name')} />,
          <BoundField key="cost" path={at('cost')} />,
          <BoundField key="nothing" path={at('doNothing')} />,
        ]}
      </Row>
      <BoundArea path={at('effect')} />
      <div className={styles['formActions']}>{actions}</div>
    </Fields>
  );
}
