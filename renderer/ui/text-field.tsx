/** Fields of plain text: one line, several lines, a list with one entry a line. What is typed is always kept as it is typed. */
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Field, type FieldNote } from './field.tsx';
import styles from './field.module.css';
import { useLimit } from './use-limit.ts';

interface TextProps {
  label: string;
  hint?: string | undefined;
  labelHidden?: boolean | undefined;
  note?: FieldNote | null | undefined;
  path?: string | undefined;
  value: string;
  onChange: (text: string) => void;
  onBlur?: (() => void) | undefined;
  onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  placeholder?: string | undefined;
  autoFocus?: boolean | undefined;
}

interface LineProps extends TextProps {
  /** Right inside the field. */
  unit?: string | undefined;
  /** A sign at the right end. */
  aside?: ReactNode;
  /** Height 48, value 21/600: for today and target. */
  large?: boolean | undefined;
  /** Height 48 with ordinary text. */
  tall?: boolean | undefined;
  numeric?: boolean | undefined;
  /** The most characters it holds, those of a text in the format without it. */
  most?: number | undefined;
}

export function TextField({
  label,
  hint,
  labelHidden,
  note,
  path,
  unit,
  aside,
  large,
  tall,
  numeric,
  most,
  onChange,
  ...input
}: LineProps) {
  const { refused, ...limit } = useLimit(input.value, most);
  return (
    <Field {...{ label, hint, labelHidden, note: refused ?? note, path }}>
      {(control) => (
        <div
          className={styles['box']}
          data-large={large || undefined}
          data-tall={tall || undefined}
          onPointerDown={focusInput}
        >
          <input
            {...control}
            {...input}
            {...limit}
            className={styles['input']}
            inputMode={numeric ? 'decimal' : undefined}
            type="text"
            autoComplete="off"
            spellCheck={!numeric}
            onChange={(event) => onChange(event.target.value)}
          />
          {unit && (
            <span className={styles['unit']} title={unit}>
              {unit}
            </span>
          )}
          {aside && <span className={styles['aside']}>{aside}</span>}
        </div>
      )}
    </Field>
  );
}

/** A press beside the text, on unit or padding, is meant for the input. */
function focusInput(event: React.PointerEvent<HTMLElement>) {
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>('input, textarea')?.focus();
}

interface AreaProps extends TextProps {
  /** 17/25, 76 high: the first field of an empty step. */
  lead?: boolean | undefined;
  /** Begins one line high. */
  line?: boolean | undefined;
  /** Stands at the right end. */
  aside?: ReactNode;
}

/** Grows with its text up to ten lines. */
export function TextArea({ label, hint, labelHidden, note, path, lead, line, aside, onChange, ...area }: AreaProps) {
  const { refused, ...limit } = useLimit(area.value);
  return (
    <Field {...{ label, hint, labelHidden, note: refused ?? note, path }}>
      {(control) => (
        <div className={styles['area']} data-lead={lead || undefined} data-line={line || undefined}>
          <textarea
            {...control}
            {...area}
            {...limit}
            className={styles['textarea']}
            rows={1}
            onChange={(event) => onChange(event.target.value)}
          />
          {aside}
        </div>
      )}
    </Field>
  );
}

interface LinesProps {
  label: string;
  hint?: string | undefined;
  path?: string | undefined;
  note?: FieldNote | null | undefined;
  values: readonly string[];
  onChange: (values: string[]) => void;
  placeholder?: string | undefined;
}

/** More lines in one field are slow to draw, and nobody reads them. */
const mostLines = 500;

/** A list with one entry a line: Enter makes the next one, Backspace in an empty one takes it away, the dash is drawn. */
export function LinesField({ label, hint, path, note, values, onChange, placeholder }: LinesProps) {
  const box = useRef<HTMLDivElement>(null);
  const lines = values.length > 0 ? values : [''];
  const whole = lines.join('\n');
  const { refused, maxLength, ...limit } = useLimit(whole, undefined, Math.max(mostLines, lines.length));
  const focusLine = (index: number) =>
    requestAnimationFrame(() => box.current?.querySelectorAll('textarea')[index]?.focus());

  const change = (index: number, text: string) => onChange(lines.toSpliced(index, 1, ...text.split('\n')));

  const keyDown = (event: KeyboardEvent<HTMLTextAreaElement>, index: number) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      onChange(lines.toSpliced(index, 1, value.slice(0, selectionStart), value.slice(selectionEnd)));
      focusLine(index + 1);
    } else if (event.key === 'Backspace' && value === '' && lines.length > 1) {
      event.preventDefault();
      onChange(lines.toSpliced(index, 1));
      focusLine(Math.max(0, index - 1));
    } else if (event.key === 'ArrowUp' && selectionStart === 0 && index > 0) {
      event.preventDefault();
      focusLine(index - 1);
    } else if (event.key === 'ArrowDown' && selectionEnd === value.length && index < lines.length - 1) {
      event.preventDefault();
      focusLine(index + 1);
    }
  };

  return (
    <Field {...{ label, hint, note: refused ?? note, path }}>
      {(control) => (
        <div ref={box} className={styles['lines']}>
          {lines.map((text, index) => (
            <div key={index} className={styles['line']}>
              <span aria-hidden>–</span>
              <textarea
                {...(index === 0 ? control : { 'aria-label': `${label} ${index + 1}` })}
                {...limit}
                maxLength={Math.max(text.length, maxLength - (whole.length - text.length))}
                className={styles['textarea']}
                rows={1}
                value={text}
                placeholder={index === 0 ? placeholder : undefined}
                onChange={(event) => change(index, event.target.value)}
                onKeyDown={(event) => keyDown(event, index)}
              />
            </div>
          ))}
        </div>
      )}
    </Field>
  );
}
