/** What the room sees: the slide or the curtain, and nothing of the app's own. */
import { useCallback, useMemo } from 'react';
import type { AudienceFrame, AudienceShow, ShowCommand } from '../../src/show/contract.ts';
import { layoutShow } from '../../src/slide/show.ts';
import { Stage } from './stage.tsx';
import { ask } from './client.ts';
import { type Frames, useFrame } from './frames.ts';
import { useIdlePointer } from './use-idle-pointer.ts';
import { useShowKeys } from './use-show-keys.ts';
import styles from './audience-view.module.css';

const send = (command: ShowCommand) => void ask('show.key', command);

export function AudienceView({ show, frames }: { show: AudienceShow; frames: Frames<AudienceFrame> }) {
  const frame = useFrame(frames, show.frame);
  const laid = useMemo(() => layoutShow(show.pitch), [show.pitch]);
  const idle = useIdlePointer();
  const advance = useCallback(() => send({ do: 'next' }), []);
  useShowKeys(send);

  return (
    // The keyboard has its own way on; a click is the mouse's.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <main
      className={styles['room']}
      data-variant={show.variant}
      data-idle={idle}
      data-curtain={frame.curtain}
      onClick={advance}
    >
      <Stage slides={laid} at={frame.slide} variant={show.variant} />
    </main>
  );
}
