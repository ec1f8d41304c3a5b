import { useEffect, useRef, useState } from 'react';
import type { Change } from '../../../src/pitch/change.ts';
import type { PlacedFinding } from '../../store/findings.ts';
import { lastChange } from '../../store/pitch.ts';
import { usePitchState } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Sign } from '../../ui/sign.tsx';
import { say } from '../../ui/words.ts';
import { undo } from '../edits.ts';
import styles from './finding.module.css';

/** A finding that was just dealt with. It keeps its place for a moment. */
export interface Settled {
  finding: PlacedFinding;
  how: string;
  change: Change | null;
  /** Its place among the findings of its group. */
  index: number;
}

/** How long it stays, in milliseconds. */
const stays = 2000;

interface SettledRowProps {
  settled: Settled;
  onGone: (settled: Settled) => void;
}

/** A tick where the finding was, with Undo; then the list closes up and the focus goes to the next finding. */
export function SettledRow({ settled, onGone }: SettledRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const [held, setHeld] = useState(false);
  const isLast = usePitchState((state) => lastChange(state) === settled.change);
  useEffect(() => row.current?.querySelector('button')?.focus(), []);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => {
      if (row.current?.contains(document.activeElement)) focusNext(row.current);
      onGone(settled);
    }, stays);
    return () => clearTimeout(timer);
  }, [held, settled, onGone]);
  return (
    <li
      ref={row}
      className={styles['settled']}
      data-finding
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <Sign kind="tick" />
      <p>
        <b role="status">{settled.how}</b>
        <span>{settled.finding.message}</span>
      </p>
      {isLast && (
        <Button
          kind="quiet"
          small
          onPress={() => {
            undo();
            onGone(settled);
          }}
        >
          {say.findings.undo}
        </Button>
      )}
    </li>
  );
}

/** The first control of the next finding of the page, else of the one before, else the page. */
function focusNext(row: HTMLElement): void {
  const page = row.closest<HTMLElement>('[data-region]');
  const rows = [...(page?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
  const at = rows.indexOf(row);
  const next = rows[at + 1] ?? rows[at - 1];
  (next?.querySelector<HTMLElement>('button') ?? page)?.focus();
}
