import { ArrowLeftRight, Snowflake, Square } from 'lucide-react';
import guidance from '../../assets/guidance.json' with { type: 'json' };
import words from '../../assets/words/present.json' with { type: 'json' };
import { fill } from '../../src/format/fill.ts';
import type { PresenterFrame, ShowCommand } from '../../src/show/contract.ts';
import styles from './presenter-view.module.css';

interface PresenterBarProps {
  title: string;
  frame: PresenterFrame;
  send: (command: ShowCommand) => void;
}

const icon = { size: 17, strokeWidth: 1.75, absoluteStrokeWidth: true };

export function PresenterBar({ title, frame, send }: PresenterBarProps) {
  const where =
    frame.display === null ? guidance.words.present.oneScreen.text : fill(words.display, { display: frame.display });
  return (
    <header className={styles['bar']}>
      <h1>{title.split(':')[0]}</h1>
      <p>{where}</p>
      <div className={styles['barButtons']}>
        <button onClick={() => send({ do: 'swap' })}>
          <ArrowLeftRight {...icon} /> {words.swap} <kbd>X</kbd>
        </button>
        <button onClick={() => send({ do: 'freeze' })} aria-pressed={frame.frozen}>
          <Snowflake {...icon} /> {words.freeze} <kbd>F</kbd>
        </button>
        <button onClick={() => send({ do: 'black' })} aria-pressed={frame.audience.curtain === 'black'}>
          <Square {...icon} /> {words.black} <kbd>B</kbd>
        </button>
        <button onClick={() => send({ do: 'end' })}>
          {words.end} <kbd>Esc Esc</kbd>
        </button>
      </div>
    </header>
  );
}
