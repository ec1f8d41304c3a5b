import { lazy, Suspense, useEffect } from 'react';
import { steps } from '../../../src/catalogue/guidance.ts';
import { usePitch, useView, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/segments.tsx';
import { TieLines } from './tie-lines.tsx';
import { chooseMode, useTieMode, type TieMode } from './tie-mode.ts';
import { tieWords as words } from './tie-words.ts';
import styles from './tie.module.css';

const TieForm = lazy(() => import('./tie-form.tsx'));

const options = words.forms as readonly { value: TieMode; label: string }[];

/** Fields that are drawn along the lines; the others of this step are in the form. */
const onTheLines =
  /^\/(objectives|strategyLinks\/[^/]+(\/(mechanism|behaviourChange|leadingMetricId|laggingMetricId))?$)/;

/** Step 4: how each objective runs through what pairs do and what changes in the work to a result. */
export default function TieStep() {
  const mode = useTieMode();
  const empty = usePitch((pitch) => !pitch.objectives?.length && !pitch.strategyLinks?.length);
  const target = useView((view) => view.target);
  useEffect(() => {
    if (target && !onTheLines.test(target.path)) chooseMode('form');
  }, [target]);
  return (
    <>
      <div className={styles['mode']}>
        <Segments label={words.form} labelHidden small value={mode} options={options} onChange={chooseMode} />
      </div>
      {empty && <NoObjectives />}
      {mode === 'form' ? (
        <Suspense>
          <TieForm />
        </Suspense>
      ) : (
        !empty && <TieLines />
      )}
    </>
  );
}

function NoObjectives() {
  return (
    <div className={styles['empty']}>
      <p>{steps.find(({ id }) => id === 'tie-to-strategy')?.intro}</p>
      <p>{words.empty.text}</p>
      <Button onPress={() => viewStore.getState().jump('/objectives')}>{words.empty.go}</Button>
    </div>
  );
}
