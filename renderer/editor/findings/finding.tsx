import { useState, type ReactNode } from 'react';
import type { PlacedFinding } from '../../store/findings.ts';
import { lastChange } from '../../store/pitch.ts';
import { pitchStore, settingsStore, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Sign } from '../../ui/sign.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { say, words } from '../../ui/words.ts';
import { run } from '../edits.ts';
import styles from './finding.module.css';
import { FixButton } from './fix-button.tsx';

const signs = { error: 'error', warning: 'warning', info: 'note' } as const;

/** What the review found, with what can be done about it: the fix first, then the way to the field, then setting it aside. */
interface FindingProps {
  finding: PlacedFinding;
  /** Where it is, as the way to it; then there is no other. */
  place?: ReactNode;
}

export function Finding({ finding, place }: FindingProps) {
  const [dismissing, setDismissing] = useState(false);
  const goes = !place && (!finding.fix || finding.fix.ops.length > 0);
  return (
    <li className={styles['finding']}>
      <Sign kind={signs[finding.severity]} label={words.severities[finding.severity]} />
      <div className={styles['body']} data-wide={place ? true : undefined}>
        <div className={styles['said']}>
          <p className={styles['message']}>{finding.message}</p>
          {place}
        </div>
        {dismissing ? (
          <Reason finding={finding} onDone={() => setDismissing(false)} />
        ) : (
          <div className={styles['buttons']} data-quiet={!finding.fix || undefined}>
            <FixButton finding={finding} />
            {goes && (
              <Button kind="quiet" small onPress={() => viewStore.getState().jump(finding.place)}>
                {say.findings.go}
              </Button>
            )}
            {finding.severity !== 'error' && (
              <Button kind="quiet" small onPress={() => setDismissing(true)}>
                {say.findings.dismiss}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}

/** Why a finding is set aside; the reason stands in the appendix. */
function Reason({ finding, onDone }: { finding: PlacedFinding; onDone: () => void }) {
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
    viewStore
      .getState()
      .show({ notice: { text: say.findings.dismissed.text, change: lastChange(pitchStore.getState()) } });
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
        onDone();
      }}
    >
      <TextField label={say.findings.reason.text} value={reason} onChange={setReason} autoFocus />
      <div className={styles['buttons']}>
        <Button small type="submit" isDisabled={reason.trim() === ''}>
          {say.findings.dismiss}
        </Button>
        <Button kind="quiet" small onPress={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
