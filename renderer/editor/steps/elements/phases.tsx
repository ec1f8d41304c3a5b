import type { ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import say from '../../../../assets/words/elements.json' with { type: 'json' };
import { choiceLabel, fieldGuide } from '../../../../src/catalogue/guidance.ts';
import type { Pitch } from '../../../../src/pitch/schema.ts';
import { pitchStore, usePitch } from '../../../store/stores.ts';
import { counted, fill, words } from '../../../ui/words.ts';
import { BoundDate, BoundField } from '../../fields/bound.tsx';
import { useFormat } from '../../fields/format.ts';
import { Fields, Row } from '../section.tsx';
import { SubList } from '../sub-list.tsx';
import styles from './elements.module.css';
import { Gate } from './gate.tsx';

const list = '/scale/phases';

/** The phases, with the gate that decides on the next one. */
export function Phases() {
  const ids = usePitch(useShallow((pitch) => (pitch.scale?.phases ?? []).map(({ id }) => id)));
  return (
    <SubList
      list={list}
      ids={ids}
      title={say.phases.title}
      item={say.phases.one}
      addLabel={say.phases.add}
      start={() => ({ name: nextName(pitchStore.getState().pitch) })}
      nameOf={(id) => nameOf(phaseOf(pitchStore.getState().pitch, id)?.name) || say.phases.one}
      Row={PhaseRow}
      Form={PhaseForm}
    />
  );
}

function phaseOf(pitch: Pitch, id: string) {
  return pitch.scale?.phases?.find((phase) => phase.id === id);
}

function nameOf(name: string | null | undefined): string {
  return name ? choiceLabel(`${list}/0/name`, name) : '';
}

/** The name of a phase is its place in the order: pilot, extend, scale, sustain. */
function nextName({ scale }: Pitch): string {
  const names = (fieldGuide(`${list}/0/name`)?.choices ?? []).map(({ value }) => String(value));
  return names[scale?.phases?.length ?? 0] ?? names.at(-1) ?? '';
}

function PhaseRow({ path }: { path: string }) {
  const format = useFormat();
  const phase = usePitch((pitch) => phaseOf(pitch, path.slice(list.length + 1)));
  if (!phase) return null;
  const start = phase.start && format.monthYear(phase.start);
  const end = phase.end && format.monthYear(phase.end);
  const when = start ? fill(end ? say.phases.fromTo : say.phases.from, { start, end: end ?? '' }) : '';
  return (
    <>
      <span className={styles['side']}>{nameOf(phase.name) || <i>{words.nameless}</i>}</span>
      <span className={styles['narrow']}>{phase.pairs != null && counted(phase.pairs, say.phases.pairs)}</span>
      <span className={styles['text']}>{when}</span>
      <span className={styles['when']}>
        {phase.gate?.date ? fill(say.phases.gateOn, { date: format.dateShort(phase.gate.date) }) : say.phases.noGate}
      </span>
    </>
  );
}

function PhaseForm({ path, actions }: { path: string; actions: ReactNode }) {
  const at = (field: string) => `${path}/${field}`;
  return (
    <Fields>
      <Row columns={['0 1 160px', '1 1 170px', '1 1 170px']}>
        {[
          <BoundField key="name" path={at('name')} />,
          <BoundDate key="start" path={at('start')} />,
          <BoundDate key="end" path={at('end')} />,
        ]}
      </Row>
      <Row columns={['0 1 160px', '1 1 170px', '1 1 170px']}>
        {[
          <BoundField key="pairs" path={at('pairs')} />,
          <BoundField key="started" path={at('pairsStarted')} />,
          <BoundField key="months" path={at('monthsPerPair')} />,
        ]}
      </Row>
      <BoundField path={at('where')} />
      <Gate path={at('gate')} />
      <div className={styles['formActions']}>{actions}</div>
    </Fields>
  );
}
