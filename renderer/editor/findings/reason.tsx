import { useState } from 'react';
import type { PlacedFinding } from '../../store/findings.ts';
import { pitchStore, settingsStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { say, words } from '../../ui/words.ts';
import { run } from '../edits.ts';
import styles from './finding.module.css';

interface ReasonProps {
  finding: PlacedFinding;
  onCancel: () => void;
  onDismissed: () => void;
}

/** Why a finding is set aside; the reason stands in the appendix. */
export function Reason({ finding, onCancel, onDismissed }: ReasonProps) {
  const [reason, setReason] = useState('');
  const dismiss = async () => {
    const { dismissalOf } = await import('../../../src/review/dismissal.ts');
    const { pitch } = pitchStore.getState();
    const index = pitch.dismissed?.length ?? 0;
    const item = dismissalOf(pitch, finding, {
      reason: reason.trim(),
      by: pitch.preparedBy ?? null,
      on: settingsStore.getState().today,
    });
    run({ verb: 'change', what: words.dismissal }, [{ op: 'insert', path: '/dismissed', index, item }]);
    onDismissed();
  };
  return (
    <form
      className={styles['reason']}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) void dismiss();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <TextField label={say.findings.reason.text} value={reason} onChange={setReason} autoFocus />
      <div className={styles['buttons']}>
        <Button small type="submit" isDisabled={reason.trim() === ''}>
          {say.findings.dismiss}
        </Button>
        <Button kind="quiet" small onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
