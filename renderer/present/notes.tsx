import { AArrowDown, AArrowUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import words from '../../assets/words/present.json' with { type: 'json' };
import type { ShowCommand } from '../../src/show/contract.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './notes.module.css';

interface NotesProps {
  text: string;
  /** Pixels. */
  size: number;
  send: (command: ShowCommand) => void;
}

/** What to say with this slide. Shift and the arrows scroll what does not fit. */
export function Notes({ text, size, send }: NotesProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (event.shiftKey && by !== 0) box.current?.scrollBy({ top: by * size * 2 });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [size]);
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '');
  return (
    <section className={styles['notes']} aria-label={words.notes}>
      <div className={styles['head']}>
        <h2>{words.notes}</h2>
        <button
          aria-label={words.notesSmaller}
          title={`${words.notesSmaller} (\u2212)`}
          onClick={() => send({ do: 'notesSmaller' })}
        >
          <Icon of={AArrowDown} size={18} />
        </button>
        <button
          aria-label={words.notesLarger}
          title={`${words.notesLarger} (+)`}
          onClick={() => send({ do: 'notesLarger' })}
        >
          <Icon of={AArrowUp} size={18} />
        </button>
      </div>
      {/* Long notes scroll, so the keyboard must reach them. */}
      <div
        ref={box}
        className={styles['text']}
        style={{ fontSize: size }}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        // Long notes scroll, so the keyboard must reach them.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="group"
        aria-label={words.notes}
      >
        {paragraphs.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
        {paragraphs.length === 0 && <p className={styles['none']}>{words.noNotes}</p>}
      </div>
    </section>
  );
}
