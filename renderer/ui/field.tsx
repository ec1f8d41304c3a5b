/** The frame of every field: label above, control, and below it what was understood, what is wrong, or a hint. */
import { createContext, useContext, useId, type ReactNode } from 'react';
import { Sign } from './sign.tsx';
import styles from './field.module.css';

/** What stands under the field of a place because of where its value comes from. */
export const Origin = createContext<(path: string) => ReactNode>(() => null);

export interface FieldNote {
  /** refused: what was put in did not go in, and the text is as it was. */
  kind: 'understood' | 'error' | 'hint' | 'refused';
  text: ReactNode;
}

/** What a control needs to belong to its label and note. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldProps {
  label: string;
  /** Goes on after the label in a quieter voice: "as one sentence". */
  hint?: string | undefined;
  note?: FieldNote | null | undefined;
  /** The label is read out but not shown. */
  labelHidden?: boolean | undefined;
  /** Where jumps to this place in the pitch end. */
  path?: string | undefined;
  /** Stands at the right of the label. */
  aside?: ReactNode;
  children: (control: ControlProps) => ReactNode;
}

export function Field({ label, hint, note, labelHidden = false, path, aside, children }: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const origin = useContext(Origin);
  return (
    <div className={styles['field']} data-path={path}>
      <div className={labelHidden ? styles['hidden'] : styles['label']}>
        <label htmlFor={id}>
          {label}
          {hint && <span className={styles['labelHint']}> {hint}</span>}
        </label>
        {aside}
      </div>
      {children({
        id,
        'aria-describedby': note ? noteId : undefined,
        'aria-invalid': note?.kind === 'error' ? true : undefined,
      })}
      <div id={noteId} className={styles['note']} data-kind={note?.kind} aria-live="polite">
        {note && (
          <>
            {note.kind === 'understood' && <Sign kind="tick" quiet />}
            {note.kind === 'error' && <Sign kind="error" />}
            {note.kind === 'refused' && <Sign kind="warning" />}
            <span>{note.text}</span>
          </>
        )}
      </div>
      {path !== undefined && <div className={styles['origin']}>{origin(path)}</div>}
    </div>
  );
}
