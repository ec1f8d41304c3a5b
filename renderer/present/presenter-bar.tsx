import { ArrowLeftRight, Snowflake, Square } from 'lucide-react';
import guidance from '../../assets/guidance.json' with { type: 'json' };
import words from '../../assets/words/present.json' with { type: 'json' };
import type { PresenterFrame, ShowCommand } from '../../src/show/contract.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './presenter-view.module.css';

interface PresenterBarProps {
  title: string;
  frame: PresenterFrame;
  send: (command: ShowCommand) => void;
}

export function PresenterBar({ title, frame, send }: PresenterBarProps) {
  return (
    <header className={styles['bar']}>
      <h1>{title.split(':')[0]}</h1>
      <p>{whereOf(frame.display)}</p>
      <div className={styles['barButtons']}>
        <button onClick={() => send({ do: 'swap' })}>
          <Icon of={ArrowLeftRight} size={17} /> {words.swap} <kbd>X</kbd>
        </button>
        <button onClick={() => send({ do: 'freeze' })} aria-pressed={frame.frozen}>
          <Icon of={Snowflake} size={17} /> {words.freeze} <kbd>F</kbd>
        </button>
        <button onClick={() => send({ do: 'black' })} aria-pressed={frame.audience.curtain === 'black'}>
          <Icon of={Square} size={17} /> {words.black} <kbd>B</kbd>
        </button>
        <button onClick={() => send({ do: 'end' })}>
          {words.end} <kbd>Esc Esc</kbd>
        </button>
      </div>
    </header>
  );
}

function whereOf(display: string | null) {
  if (display === null) return guidance.words.present.oneScreen.text;
  if (display === '') return words.displayUnnamed;
  const [before, after] = words.display.split('{display}');
  return (
    <>
      {before}
      <strong>{display}</strong>
      {after}
    </>
  );
}
