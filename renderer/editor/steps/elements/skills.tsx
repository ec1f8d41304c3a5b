import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import say from '../../../../assets/words/elements.json' with { type: 'json' };
import type { Pitch } from '../../../../src/pitch/schema.ts';
import { pitchStore, usePitch } from '../../../store/stores.ts';
import { Icon } from '../../../ui/icon.tsx';
import { words } from '../../../ui/words.ts';
import { BoundField, BoundText } from '../../fields/bound.tsx';
import { useFormat } from '../../fields/format.ts';
import { Fields, Row } from '../section.tsx';
import { SubList } from '../sub-list.tsx';
import styles from './elements.module.css';

const list = '/competencyFramework/competencies';

/** The framework of skills: what is assessed, on which scale, where people stand and where they must be. */
export function Skills() {
  const ids = usePitch(useShallow((pitch) => (pitch.competencyFramework?.competencies ?? []).map(({ id }) => id)));
  return (
    <>
      <Row columns={['1 1 200px', '1 1 300px']}>
        {[
          <BoundField key="name" path="/competencyFramework/name" />,
          <BoundField key="scale" path="/competencyFramework/scale" />,
        ]}
      </Row>
      <SubList
        list={list}
        ids={ids}
        title={say.skills.title}
        item={say.skills.one}
        addLabel={say.skills.add}
        nameOf={(id) => skillOf(pitchStore.getState().pitch, id)?.name?.trim() || say.skills.one}
        Row={SkillRow}
        Form={SkillForm}
      />
    </>
  );
}

function skillOf(pitch: Pitch, id: string) {
  return pitch.competencyFramework?.competencies?.find((skill) => skill.id === id);
}

function SkillRow({ path }: { path: string }) {
  const format = useFormat();
  const skill = usePitch((pitch) => skillOf(pitch, path.slice(list.length + 1)));
  const print = (value: number | null | undefined) => (value == null ? '…' : format.number(value));
  if (!skill) return null;
  return (
    <>
      <span className={styles['text']}>{skill.name || <i>{words.nameless}</i>}</span>
      <span className={styles['movement']}>
        {print(skill.baselineMean)} <Icon of={ArrowRight} size={13} /> <b>{print(skill.targetMean)}</b>
      </span>
      <span className={styles['side']}>{skill.assessedBy}</span>
    </>
  );
}

function SkillForm({ path, actions }: { path: string; actions: ReactNode }) {
  const at = (field: string) => `${path}/${field}`;
  return (
    <Fields>
      <Row columns={['1 1 240px', '0 1 160px', '0 1 160px']}>
        {[
          <BoundText key="name" path={at('name')} />,
          <BoundField key="today" path={at('baselineMean')} />,
          <BoundField key="target" path={at('targetMean')} />,
        ]}
      </Row>
      <Row columns={['1 1 240px', '1 1 200px']}>
        {[<BoundField key="by" path={at('assessedBy')} />, <BoundField key="when" path={at('when')} />]}
      </Row>
      <div className={styles['formActions']}>{actions}</div>
    </Fields>
  );
}
