import { sentenceOf } from '../../src/message.ts';
import { useView, viewStore } from '../store/stores.ts';
import { X } from 'lucide-react';
import { Button, IconButton } from '../ui/button.tsx';
import { Sign } from '../ui/sign.tsx';
import { say, words } from '../ui/words.ts';
import { save } from './saving.ts';
import styles from './problem-bar.module.css';

/** What is said of work that is on the screen and not in its file. */
const unsaved = new Set(['recovery.opened', 'recovery.fileChanged', 'conflict.deletedOutside']);

/** Why something failed, in one sentence with what to do; never in the way of writing. */
export function ProblemBar() {
  const problem = useView((view) => view.problem);
  if (!problem) return null;
  const isSave = problem.key.startsWith('save.');
  const isUnsaved = unsaved.has(problem.key) || problem.key.startsWith('keep.');
  return (
    <div className={styles['bar']} role="alert">
      <Sign kind="warning" />
      <p>{sentenceOf(problem)}</p>
      {(isSave || isUnsaved) && (
        <>
          <Button kind="quiet" small onPress={() => void save({ as: false })}>
            {isSave ? words.tryAgain : say.commands.save}
          </Button>
          <Button small onPress={() => void save({ as: true })}>
            {say.commands.saveAs}
          </Button>
        </>
      )}
      <IconButton icon={X} small label={say.tips.close} onPress={() => viewStore.getState().show({ problem: null })} />
    </div>
  );
}
