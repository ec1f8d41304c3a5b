/** What the presenter sees: the slide in the room, the next one, the notes, the time and the way through the talk. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { PresenterShow, ShowCommand } from '../../src/show/contract.ts';
import { layoutShow } from '../../src/slide/show.ts';
import { ask, listen } from './client.ts';
import { KeyRow } from './key-row.tsx';
import { NextSlide } from './next-slide.tsx';
import { Notes } from './notes.tsx';
import { Path } from './path.tsx';
import { PresenterBar } from './presenter-bar.tsx';
import { InTheRoom } from './in-the-room.tsx';
import { TimePanel } from './time-panel.tsx';
import { useShowKeys } from './use-show-keys.ts';
import styles from './presenter-view.module.css';

const minute = 60_000;
const send = (command: ShowCommand) => void ask('show.command', command);

export function PresenterView({ show }: { show: PresenterShow }) {
  const [frame, setFrame] = useState(show.presenter);
  const slides = useMemo(() => layoutShow(show.pitch), [show.pitch]);
  const plan = useMemo(
    () => slides.filter((laid) => !laid.slide.backup).map((laid) => (laid.slide.minutes / laid.of) * minute),
    [slides],
  );
  const command = useCallback(send, []);
  useEffect(() => listen('show.presenterFrame', setFrame), []);
  useShowKeys(command);

  const shared = { slides, frame, plan, variant: show.variant, send: command };
  return (
    <main className={styles['view']} data-variant={show.variant}>
      <PresenterBar title={show.pitch.title ?? ''} frame={frame} send={command} />
      <div className={styles['columns']}>
        <div className={styles['left']}>
          <InTheRoom {...shared} />
          <Notes text={show.notes[slides[frame.slide]?.slide.key ?? ''] ?? ''} size={frame.notesSize} send={command} />
        </div>
        <div className={styles['right']}>
          <NextSlide {...shared} />
          <TimePanel frame={frame} plan={plan} slot={show.slotMinutes * minute} send={command} />
        </div>
      </div>
      <Path {...shared} />
      <KeyRow send={command} />
    </main>
  );
}
