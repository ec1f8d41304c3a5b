import { History } from 'lucide-react';
import words from '../../assets/words/start.json' with { type: 'json' };
import type { RecoveredWork } from '../../src/bridge.ts';
import { call } from '../client.ts';
import { openRecovered } from '../opening.ts';
import { useSettings, viewStore } from '../store/stores.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { fill, say, words as common } from '../ui/words.ts';
import { momentOf } from './moment.ts';
import styles from './recovered.module.css';

/** Work that was not saved when the app ended: a bar for each, to go on with it, to look at it, or to set it aside. */
export function Recovered({ works }: { works: readonly RecoveredWork[] }) {
  const locale = useSettings((settings) => settings.locale);
  if (works.length === 0) return null;
  return (
    <section className={styles['recovered']} aria-label={words.region}>
      {works.map(({ id, title, at }) => (
        <div key={id} className={styles['bar']}>
          <span className={styles['sign']}>
            <Icon of={History} size={18} />
          </span>
          <p>
            {fill(say.recovery.found.text, {
              title: shortTitle(title),
              time: momentOf(new Date(at), new Date(), locale),
            })}
          </p>
          <Button kind="quiet" small onPress={() => void discard(id)}>
            {say.recovery.found.actions[1]}
          </Button>
          <Button small onPress={() => void look(id)}>
            {say.recovery.found.actions[0]}
          </Button>
          <Button small onPress={() => void openRecovered(id)}>
            {words.continue}
          </Button>
        </div>
      ))}
    </section>
  );
}

/** The title without its second part, and never so long that the bar becomes a paragraph. */
function shortTitle(title: string): string {
  const short = title.split(':')[0]?.trim() || common.untitled;
  return short.length > 48 ? `${short.slice(0, 47).trimEnd()}…` : short;
}

async function look(id: string): Promise<void> {
  const answer = await call('recovery.look', { id });
  if (!answer.ok) viewStore.getState().show({ problem: answer.error });
}

async function discard(id: string): Promise<void> {
  await call('recovery.discard', { id, undo: false });
  const undo = () => void call('recovery.discard', { id, undo: true });
  viewStore.getState().show({ notice: { text: say.recovery.discarded.text, change: null, undo } });
}
