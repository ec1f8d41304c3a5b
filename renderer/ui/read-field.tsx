/**
 * A field that reads what people type: numbers and dates. Every key is accepted. What was understood stands under the field as soon as it differs from
 * what was typed; a text that is not understood stays as it is and is marked; one that can mean two things asks which.
 */
import { useRef, useState, type ReactNode } from 'react';
import type { Reading } from '../../src/format/reading.ts';
import { Button } from './button.tsx';
import type { FieldNote } from './field.tsx';
import styles from './field.module.css';
import { TextField } from './text-field.tsx';
import { useSettled } from './use-settled.ts';
import { words } from './words.ts';

/** A text that is not the printed form of the value yet, and the value it was typed over. */
export interface Draft<T> {
  text: string;
  value: T | null;
}

interface ReadFieldProps<T, R> {
  label: string;
  hint?: string | undefined;
  labelHidden?: boolean | undefined;
  path?: string | undefined;
  value: T | null;
  /** The value as it stands in the field when nobody types. */
  print: (value: T) => string;
  read: (text: string) => Reading<T, R>;
  /** The sentence for a text that is not understood. */
  explain: (reason: R) => string;
  onChange: (value: T | null) => void;
  draft: Draft<T> | null;
  onDraft: (draft: Draft<T> | null) => void;
  /** Shown while nothing else is to be said. */
  note?: FieldNote | null | undefined;
  unit?: string | undefined;
  aside?: ReactNode;
  large?: boolean | undefined;
  /** 48 high without the large figure: a date beside values. */
  tall?: boolean | undefined;
  numeric?: boolean | undefined;
  placeholder?: string | undefined;
}

/** Characters of a number or a date; a longer text was put in by mistake. */
const longest = 200;

export function ReadField<T, R>(props: ReadFieldProps<T, R>) {
  const { value, print, read, explain, onChange, draft, onDraft, note, ...field } = props;
  const box = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(false);
  // A draft over another value is out of date: undo or another field has changed the value meanwhile.
  const typed = draft && Object.is(draft.value, value) ? draft.text : null;
  const text = typed ?? (value === null ? '' : print(value));
  const reading = typed === null ? null : read(typed);
  const paused = useSettled(typed, reading?.kind === 'unread' ? 600 : 150) !== null;

  const type = (next: string) => {
    const result = read(next);
    const nextValue = result.kind === 'value' ? result.value : result.kind === 'empty' ? null : value;
    onDraft({ text: next, value: nextValue });
    if (!Object.is(nextValue, value)) onChange(nextValue);
  };
  const leave = () => {
    setFocused(false);
    if (reading?.kind === 'value' || reading?.kind === 'empty') onDraft(null);
  };
  const choose = (meaning: T) => {
    onDraft(null);
    onChange(meaning);
    // The button that was pressed goes away.
    box.current?.querySelector('input')?.focus();
  };

  return (
    <div ref={box} onFocus={() => setFocused(true)} onBlur={leave}>
      <TextField {...field} most={longest} value={text} onChange={type} note={noteOf()} />
      {reading?.kind === 'ambiguous' && (
        <div className={styles['readings']} role="group" aria-label={words.fields.whichMeaning}>
          {reading.readings.map((meaning) => (
            <Button key={meaning.understood} kind="link" onPress={() => choose(meaning.value)}>
              {meaning.understood}
            </Button>
          ))}
        </div>
      )}
    </div>
  );

  function noteOf(): FieldNote | null {
    if (reading?.kind === 'unread' && (paused || !focused)) return { kind: 'error', text: explain(reading.reason) };
    if (reading?.kind === 'ambiguous') return { kind: 'hint', text: words.fields.whichMeaning };
    if (reading?.kind === 'value' && focused && paused && reading.understood !== typed)
      return { kind: 'understood', text: reading.understood };
    return note ?? null;
  }
}
