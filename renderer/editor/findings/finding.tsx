import { useState, type ReactNode } from 'react';
import review from '../../../assets/words/review-step.json' with { type: 'json' };
import type { PlacedFinding } from '../../store/findings.ts';
import { lastChange } from '../../store/pitch.ts';
import { pitchStore, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Sign } from '../../ui/sign.tsx';
import { say, words } from '../../ui/words.ts';
import styles from './finding.module.css';
import { FixButton } from './fix-button.tsx';
import { FramingChoice } from './framing.tsx';
import { Reason } from './reason.tsx';

const signs = { error: 'error', warning: 'warning', info: 'note' } as const;

/** What the review found, with what can be done about it: the fix first, then the way to the field, then setting it aside. */
interface FindingProps {
  finding: PlacedFinding;
  /** Where it is, as the way to it; then there is no other. */
  place?: ReactNode;
  /** It was dealt with, and how. */
  onSettled?: ((how: string) => void) | undefined;
  /** Its rewording is shown from the first. */
  opened?: boolean;
}

export function Finding({ finding, place, onSettled, opened = false }: FindingProps) {
  const [dismissing, setDismissing] = useState(false);
  const [open, setOpen] = useState(opened);
  const goes = !place && (!finding.fix || finding.fix.ops.length > 0);
  const framing = place ? finding.framing : undefined;
  const compares = framing !== undefined && open && !dismissing;
  const dismissed = () => {
    onSettled?.(review.dismissed);
    const change = lastChange(pitchStore.getState());
    viewStore.getState().show({ notice: { text: say.findings.dismissed.text, change } });
  };
  return (
    <li className={styles['finding']} data-finding data-open={compares || undefined}>
      <Sign kind={signs[finding.severity]} label={words.severities[finding.severity]} />
      <div className={styles['body']} data-wide={place ? true : undefined}>
        <div className={styles['said']}>
          <p className={styles['message']}>{finding.message}</p>
          {place}
        </div>
        {dismissing ? (
          <Reason finding={finding} onCancel={() => setDismissing(false)} onDismissed={dismissed} />
        ) : compares ? (
          <FramingChoice
            framing={framing}
            place={finding.place}
            onUsed={() => onSettled?.(review.reworded)}
            onKeep={() => setDismissing(true)}
            onClose={() => setOpen(false)}
          />
        ) : (
          <div className={styles['buttons']} data-quiet={!finding.fix || undefined}>
            <FixButton finding={finding} onFixed={onSettled} />
            {framing && (
              <Button small onPress={() => setOpen(true)}>
                {review.compare}
              </Button>
            )}
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
