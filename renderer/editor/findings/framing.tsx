import { useState } from 'react';
import review from '../../../assets/words/review-step.json' with { type: 'json' };
import type { Framing } from '../../background/framing.ts';
import { lastChange } from '../../store/pitch.ts';
import { pitchStore, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { fill, say, words } from '../../ui/words.ts';
import { setField } from '../edits.ts';
import styles from './framing.module.css';

interface FramingProps {
  framing: Framing;
  /** The field that the text stands in. */
  place: string;
  onUsed: () => void;
  onKeep: () => void;
  onClose: () => void;
}

const { framing: phrases } = say;
/** Stands where the pitch has no value. */
const gap = '…';

/** The user's sentence beside the same thing said as a business strategy. What the pitch does not say stays open, and only the user can fill it. */
export function FramingChoice({ framing, place, onUsed, onKeep, onClose }: FramingProps) {
  const [edited, setEdited] = useState<string | null>(null);
  const whole = framing.after.join('');
  const use = (text: string) => {
    setField(place, text);
    onUsed();
    const change = lastChange(pitchStore.getState());
    viewStore.getState().show({ notice: { text: fill(words.fixed, { fix: phrases.actions.use }), change } });
  };
  const open = edited?.includes(gap) === true || edited?.trim() === '';
  return (
    <div className={styles['framing']}>
      <div className={styles['sides']}>
        <div>
          <p className={styles['label']}>{phrases.now}</p>
          <p className={`${styles['now']} selectable`}>
            {framing.now[0]}
            <mark className={styles['phrase']}>{framing.now[1]}</mark>
            {framing.now[2]}
          </p>
        </div>
        <div>
          {edited === null ? (
            <>
              <p className={styles['label']}>{phrases.after}</p>
              <p className="selectable">
                {framing.after[0]}
                <mark className={styles['said']}>{framing.after[1]}</mark>
                {framing.after[2]}
              </p>
            </>
          ) : (
            <TextArea
              autoFocus
              label={review.rewritten}
              value={edited}
              onChange={setEdited}
              note={edited.includes(gap) ? { kind: 'hint', text: review.fillFirst } : null}
            />
          )}
          {!framing.isWhole && <p className={styles['ask']}>{framing.ask}</p>}
        </div>
      </div>
      <div className={styles['buttons']}>
        {edited === null ? (
          <>
            {framing.isWhole && (
              <Button small onPress={() => use(whole)}>
                {phrases.actions.use}
              </Button>
            )}
            <Button kind={framing.isWhole ? 'quiet' : 'secondary'} small onPress={() => setEdited(whole)}>
              {phrases.actions.edit}
            </Button>
            <Button kind="quiet" small onPress={onKeep}>
              {phrases.actions.keep}
            </Button>
            <Button kind="quiet" small onPress={onClose}>
              {review.hide}
            </Button>
            <span className={styles['source']}>{phrases.source}</span>
          </>
        ) : (
          <>
            <Button small isDisabled={open} onPress={() => use(edited)}>
              {phrases.actions.use}
            </Button>
            <Button kind="quiet" small onPress={() => setEdited(null)}>
              {words.cancel}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
