import { Plus } from 'lucide-react';
import { focusOf } from '../../../src/catalogue/focuses.ts';
import { steps } from '../../../src/catalogue/guidance.ts';
import { usePitch } from '../../store/stores.ts';
import { Icon } from '../../ui/icon.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { fill, say } from '../../ui/words.ts';
import styles from './empty-list.module.css';
import { Section } from './section.tsx';

interface EmptyListProps {
  /** Pointer to the list. */
  path: string;
  /** Id of the step, whose line stands over it. */
  step: string;
  label: string;
  /** An example from the chosen focus; it goes with the first key. */
  placeholder: string | undefined;
  /** What comes after this field. */
  next: string;
  suggestions: readonly string[];
  /** The first key was pressed, or a text was pasted. */
  onType: (text: string) => void;
  onUse: (suggestion: string) => void;
}

/** How an empty step invites: its first field is there and in focus, with what comes next and something to begin from. */
export function EmptyList({ path, step, label, placeholder, next, suggestions, onType, onUse }: EmptyListProps) {
  return (
    <>
      <p className={styles['intro']}>{steps.find((other) => other.id === step)?.intro}</p>
      <div data-path={path} className={styles['first']}>
        <TextArea
          lead
          autoFocus
          label={label}
          value=""
          placeholder={placeholder}
          note={{ kind: 'hint', text: next }}
          onChange={onType}
        />
      </div>
      {suggestions.length > 0 && <Suggestions suggestions={suggestions} onUse={onUse} />}
    </>
  );
}

/** Texts to begin from, the user's own once they are taken. */
export function Suggestions({ suggestions, onUse }: Pick<EmptyListProps, 'suggestions' | 'onUse'>) {
  const focus = usePitch((pitch) => focusOf(pitch.focus?.primary)?.name.toLocaleLowerCase('en-US'));
  return (
    <Section title={say.sections.suggestionsTitle} hint={focus ? fill(say.sections.suggestions, { focus }) : undefined}>
      <ul className={styles['suggestions']}>
        {suggestions.map((text) => (
          <li key={text}>
            <button className={styles['suggestion']} onClick={() => onUse(text)}>
              <Icon of={Plus} size={16} stroke={1.5} />
              <span className={styles['text']}>{text}</span>
              <span className={styles['use']} aria-hidden>
                {say.sections.use}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
