import { useStore } from 'zustand/react';
import { useShallow } from 'zustand/react/shallow';
import { Recovered } from '../start/recovered.tsx';
import { recentsStore, usePitchState } from '../store/stores.ts';
import styles from './recovered-here.module.css';

/** Work on this very file that was not saved when the app ended: the file may be opened without a look at the start screen. */
export function RecoveredHere() {
  const path = usePitchState((state) => state.file.path);
  const works = useStore(
    recentsStore,
    useShallow((state) => state.recovered.filter((work) => path !== null && work.path === path)),
  );
  return (
    works.length > 0 && (
      <div className={styles['here']}>
        <Recovered works={works} />
      </div>
    )
  );
}
