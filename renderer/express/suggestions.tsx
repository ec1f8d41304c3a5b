import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import styles from './suggestions.module.css';
import { express } from './words.ts';

/** Texts of the catalogue to begin from. They hold no figure, and are the person's own once they are taken. */
export function Suggestions({ title, children }: { title: string; children: readonly ReactNode[] | ReactNode }) {
  if (Array.isArray(children) && children.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className={styles['title']}>{title}</h2>
      <ul className={styles['list']}>{children}</ul>
    </section>
  );
}

interface SuggestionProps {
  text: string;
  /** Its unit. */
  aside?: string;
  onUse: () => void;
}

export function Suggestion({ text, aside, onUse }: SuggestionProps) {
  return (
    <li>
      <button
        className={styles['suggestion']}
        onClick={(event) => {
          const field = event.currentTarget
            .closest('[data-express-page]')
            ?.querySelector<HTMLElement>('textarea, input');
          onUse();
          // What was inserted is to be made one's own.
          field?.focus();
        }}
      >
        <Icon of={Plus} size={16} stroke={1.5} />
        <span className={styles['text']}>{text}</span>
        {aside && <span className={styles['unit']}>{aside}</span>}
        <span className={styles['use']} aria-hidden>
          {express.use}
        </span>
      </button>
    </li>
  );
}
