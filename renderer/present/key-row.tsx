import words from '../../assets/words/present.json' with { type: 'json' };
import type { ShowCommand } from '../../src/show/contract.ts';
import styles from './presenter-view.module.css';

const keys: { key: string; label: string; command?: ShowCommand }[] = [
  { key: '\u2192', label: words.keys.next, command: { do: 'next' } },
  { key: '\u2190', label: words.keys.back, command: { do: 'previous' } },
  { key: '\u232b', label: words.keys.where, command: { do: 'back' } },
  { key: words.keys.jumpKeys, label: words.keys.jump },
  { key: 'B', label: words.keys.black, command: { do: 'black' } },
  { key: 'W', label: words.keys.white, command: { do: 'white' } },
  { key: 'F', label: words.keys.freeze, command: { do: 'freeze' } },
  { key: 'T', label: words.keys.pause, command: { do: 'pause' } },
  { key: 'C', label: words.keys.cut, command: { do: 'cut' } },
];

/** The keys that matter most, in sight; each can be clicked as well. The keyboard has no need of these buttons. */
export function KeyRow({ send }: { send: (command: ShowCommand) => void }) {
  return (
    <footer className={styles['keys']}>
      {keys.map(({ key, label, command }) =>
        command ? (
          <button key={label} onClick={() => send(command)} tabIndex={-1}>
            <kbd>{key}</kbd> {label}
          </button>
        ) : (
          <span key={label}>
            <kbd>{key}</kbd> {label}
          </span>
        ),
      )}
    </footer>
  );
}
