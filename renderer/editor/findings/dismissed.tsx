import { useState, type ReactNode } from 'react';
import review from '../../../assets/words/review-step.json' with { type: 'json' };
import type { Dismissal, Pitch } from '../../../src/pitch/schema.ts';
import type { PlacedFinding } from '../../store/findings.ts';
import { lastChange } from '../../store/pitch.ts';
import { pitchStore, usePitch, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Sign } from '../../ui/sign.tsx';
import { fill } from '../../ui/words.ts';
import { run } from '../edits.ts';
import { BoundPerson, BoundText } from '../fields/bound.tsx';
import { useFormat } from '../fields/format.ts';
import { nameOf } from '../fields/people.ts';
import { Fields, Row } from '../steps/section.tsx';
import styles from './finding.module.css';

interface DismissedProps {
  finding: PlacedFinding;
  place: ReactNode;
}

/** A finding that was set aside: why, by whom and when. It can be taken back, and the reason be said better. */
export function DismissedFinding({ finding, place }: DismissedProps) {
  const [changing, setChanging] = useState(false);
  const index = usePitch((pitch) => indexIn(pitch, finding));
  const entry = usePitch((pitch) => pitch.dismissed?.[index]);
  const by = usePitch((pitch) => nameOf(pitch, pitch.dismissed?.[index]?.by));
  const format = useFormat();
  if (!entry) return null;
  const who = [by, entry.on && format.date(entry.on)].filter(Boolean).join(', ');
  const path = `/dismissed/${index}`;
  const takeBack = () => {
    run({ verb: 'delete', what: review.withdrawal }, [{ op: 'remove', path: '/dismissed', index }]);
    viewStore.getState().show({ notice: { text: review.takenBack, change: lastChange(pitchStore.getState()) } });
  };
  return (
    <li className={styles['finding']} data-finding>
      <Sign kind="bar" />
      <div className={styles['body']} data-wide>
        <div className={styles['said']}>
          <p className={styles['message']}>{finding.message}</p>
          <p className={styles['why']}>
            {fill(review.reason, { reason: entry.reason ?? '' })} {who && `(${who})`}
          </p>
          {place}
        </div>
        <div className={styles['buttons']}>
          <Button small onPress={takeBack}>
            {review.takeBack}
          </Button>
          <Button kind="quiet" small aria-expanded={changing} onPress={() => setChanging(!changing)}>
            {changing ? review.done : review.changeReason}
          </Button>
        </div>
        {changing && (
          <div className={styles['reason']}>
            <Fields>
              <Row columns={['1 1 300px', '0 1 220px']}>
                {[
                  <BoundText key="reason" path={`${path}/reason`} autoFocus />,
                  <BoundPerson key="by" path={`${path}/by`} />,
                ]}
              </Row>
            </Fields>
          </div>
        )}
      </div>
    </li>
  );
}

/** The entry that sets a finding aside. */
function indexIn({ dismissed }: Pitch, { id, place, subject }: PlacedFinding): number {
  const is = (entry: Dismissal) => entry.checkId === id && entry.path === place && (entry.subject ?? null) === subject;
  return dismissed?.findLastIndex(is) ?? -1;
}
