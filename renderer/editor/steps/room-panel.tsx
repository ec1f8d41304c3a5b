import words from '../../../assets/words/room.json' with { type: 'json' };
import type { ReadinessLine } from '../../../src/room/lines.ts';
import { useRoom, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Sign, type SignKind } from '../../ui/sign.tsx';
import { say } from '../../ui/words.ts';
import { RoomGrid } from './room-grid.tsx';
import styles from './room-grid.module.css';

const signs: Record<ReadinessLine['state'], SignKind> = { done: 'tick', open: 'ring', problem: 'warning' };

/** Beside the room: where everybody stands, and whether the room is ready. Nothing of it is on a slide. */
export default function RoomPanel() {
  const lines = useRoom((room) => room.lines);
  return (
    <>
      <RoomGrid />
      {lines.length > 0 && (
        <section className={styles['ready']} aria-label={words.grid.ready}>
          <h2 className={styles['title']}>{words.grid.ready}</h2>
          <ul className={styles['lines']}>
            {lines.map(({ id, state, text, path }) => (
              <li key={id}>
                <Sign kind={signs[state]} label={words.grid.states[state]} />
                <p>
                  {text}{' '}
                  {path && (
                    <Button kind="link" onPress={() => viewStore.getState().jump(path)}>
                      {id === 'objections' ? say.findings.fix.write : say.findings.go}
                    </Button>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
