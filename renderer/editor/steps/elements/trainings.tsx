import type { ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import say from '../../../../assets/words/elements.json' with { type: 'json' };
import { choiceLabel } from '../../../../src/catalogue/guidance.ts';
import type { Pitch } from '../../../../src/pitch/schema.ts';
import { pitchStore, usePitch } from '../../../store/stores.ts';
import { fill, words } from '../../../ui/words.ts';
import { BoundField, BoundText } from '../../fields/bound.tsx';
import { BoundDates } from '../../fields/dates.tsx';
import { useFormat } from '../../fields/format.ts';
import { costOptions } from '../../fields/options.ts';
import { BoundMany } from '../../fields/many.tsx';
import { Fields, Row } from '../section.tsx';
import { SubList } from '../sub-list.tsx';
import styles from './elements.module.css';

const list = '/training';

/** The training of each role: hours, dates, trainer, and what it costs. */
export function Trainings() {
  const ids = usePitch(useShallow((pitch) => (pitch.training ?? []).map(({ id }) => id)));
  return (
    <SubList
      list={list}
      ids={ids}
      title={say.training.title}
      item={say.training.one}
      addLabel={say.training.add}
      nameOf={(id) => trainingOf(pitchStore.getState().pitch, id)?.title?.trim() || say.training.one}
      Row={TrainingRow}
      Form={TrainingForm}
    />
  );
}

function trainingOf(pitch: Pitch, id: string) {
  return pitch.training?.find((training) => training.id === id);
}

function TrainingRow({ path }: { path: string }) {
  const format = useFormat();
  const training = usePitch((pitch) => trainingOf(pitch, path.slice(list.length + 1)));
  if (!training) return null;
  const [first] = training.dates ?? [];
  return (
    <>
      <span className={styles['text']}>{training.title || <i>{words.nameless}</i>}</span>
      <span className={styles['side']}>
        {training.audience && choiceLabel(`${list}/0/audience`, training.audience)}
      </span>
      <span className={styles['narrow']}>
        {training.hours != null && fill(say.training.hours, { n: format.number(training.hours) })}
      </span>
      <span className={styles['when']}>{first ? format.dateShort(first) : training.schedule}</span>
    </>
  );
}

function TrainingForm({ path, actions }: { path: string; actions: ReactNode }) {
  const at = (field: string) => `${path}/${field}`;
  return (
    <Fields>
      <Row columns={['1 1 240px', '0 1 170px', '0 1 160px']}>
        {[
          <BoundText key="title" path={at('title')} />,
          <BoundField key="audience" path={at('audience')} />,
          <BoundField key="hours" path={at('hours')} />,
        ]}
      </Row>
      <Row columns={['1 1 240px', '1 1 200px']}>
        {[<BoundField key="format" path={at('format')} />, <BoundField key="owner" path={at('ownerId')} />]}
      </Row>
      <Row columns={['1 1 240px', '1 1 200px']}>
        {[
          <BoundDates key="dates" path={at('dates')} addLabel={say.training.addDate} />,
          <BoundField key="schedule" path={at('schedule')} />,
        ]}
      </Row>
      <BoundMany path={at('costIds')} optionsOf={costOptions} none={say.training.noCosts} />
      <div className={styles['formActions']}>{actions}</div>
    </Fields>
  );
}
