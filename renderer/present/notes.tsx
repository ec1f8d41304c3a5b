import { AArrowDown, AArrowUp } from 'lucide-react';
import words from '../../assets/words/present.json' with { type: 'json' };
import type { ShowCommand } from '../../src/show/contract.ts';
import styles from './presenter-view.module.css';

interface NotesProps {
  text: string;
  /** Pixels. */
  size: number;
  send: (command: ShowCommand) => void;
}

const icon = { size: 18, strokeWidth: 1.75, absoluteStrokeWidth: true };

export function Notes({ text, size, send }: NotesProps) {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '');
  return (
    <section className={styles['notes']} aria-label={words.notes}>
      <h2>
        <strong>{words.notes}</strong>
        <button
          aria-label={words.notesSmaller}
          title={`${words.notesSmaller} (\u2212)`}
          onClick={() => send({ do: 'notesSmaller' })}
        >
          <AArrowDown {...icon} />
        </button>
        <button
          aria-label={words.notesLarger}
          title={`${words.notesLarger} (+)`}
          onClick={() => send({ do: 'notesLarger' })}
        >
          <AArrowUp {...icon} />
        </button>
      </h2>
      {/* Long notes scroll, so the keyboard must reach them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div
        className={styles['notesText']}
        style={{ fontSize: size }}
        tabIndex={0}
        role="group"
        aria-label={words.notes}
      >
        {paragraphs.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
        {paragraphs.length === 0 && <p className={styles['quiet']}>{words.noNotes}</p>}
      </div>
    </section>
  );
}
