import { steps } from '../../../../src/catalogue/guidance.ts';
import { usePitch } from '../../../store/stores.ts';
import { Alternatives } from './alternatives.tsx';
import { Ask } from './ask.tsx';
import { CostLines } from './cost-lines.tsx';
import { Resources } from './resource-list.tsx';
import styles from './resources.module.css';
import { Time } from './time.tsx';

/** Step 7: the hours first, then what they and all else cost, what is asked for, and what else could be done. */
export default function ResourcesStep() {
  const empty = usePitch(
    ({ costs, resources, decision, rates }) => !costs?.length && !resources?.length && !decision?.ask && !rates,
  );
  return (
    <>
      {empty && <p className={styles['intro']}>{steps.find(({ id }) => id === 'resources')?.intro}</p>}
      <Time focused={empty} />
      <CostLines />
      <Resources />
      <Ask />
      <Alternatives />
    </>
  );
}
