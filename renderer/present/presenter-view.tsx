/** What the presenter sees: the slide in the room, the next one, the notes, the time and the way through the talk. */
import { useMemo, type MouseEvent } from 'react';
import type { PresenterFrame, PresenterShow, ShowCommand } from '../../src/show/contract.ts';
import { cutToFit, pathOf } from '../../src/show/path.ts';
import { timing } from '../../src/show/timing.ts';
import { layoutShow } from '../../src/slide/show.ts';
import { ask } from './client.ts';
import { type Frames, useFrame } from './frames.ts';
import { InTheRoom } from './in-the-room.tsx';
import { KeyRow } from './key-row.tsx';
import { NextSlide } from './next-slide.tsx';
import { Notes } from './notes.tsx';
import { Path } from './path.tsx';
import { PresenterBar } from './presenter-bar.tsx';
import { TimePanel } from './time-panel.tsx';
import { useNow } from './use-now.ts';
import { useShowKeys } from './use-show-keys.ts';
import styles from './presenter-view.module.css';

const minute = 60_000;
/** So much too late is worth a shorter path (design section 7). */
const tolerance = minute;

const send = (command: ShowCommand) => void ask('show.command', command);

/** A click on a button leaves the focus where it was, so that Space and Enter stay the keys of the show. */
const keepFocus = (event: MouseEvent) => {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
};

export function PresenterView({ show, frames }: { show: PresenterShow; frames: Frames<PresenterFrame> }) {
  const frame = useFrame(frames, show.presenter);
  const slides = useMemo(() => layoutShow(show.pitch), [show.pitch]);
  const path = useMemo(() => pathOf(slides), [slides]);
  const now = useNow();
  useShowKeys(send);

  const slot = show.slotMinutes * minute;
  const time = timing(frame, path, slot, now);
  const isLate = frame.startedAt !== null && time.lateBy > tolerance;
  const shorter = isLate ? cutToFit(path, frame.talkAt, time.left - time.restOfThis) : [];
  const dropped = frame.cut.length > 0 ? frame.cut : shorter;
  const shared = { slides, frame, path, dropped, variant: show.variant, send };
  return (
    <main className={styles['view']} data-variant={show.variant} onMouseDown={keepFocus}>
      <PresenterBar title={show.pitch.title ?? ''} frame={frame} send={send} />
      <div className={styles['columns']}>
        <div className={styles['left']}>
          <InTheRoom {...shared} />
          <Notes
            key={frame.slide}
            text={show.notes[slides[frame.slide]?.slide.key ?? ''] ?? ''}
            size={frame.notesSize}
            send={send}
          />
        </div>
        <div className={styles['right']}>
          <NextSlide {...shared} />
          <TimePanel {...shared} time={time} slot={slot} now={now} />
        </div>
      </div>
      <Path {...shared} />
      <KeyRow send={send} />
    </main>
  );
}
