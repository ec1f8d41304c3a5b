import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { fieldGuide } from '../../../src/catalogue/guidance.ts';
import { limits } from '../../../src/pitch/schema.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import { usePitch } from '../../store/stores.ts';
import { fill } from '../../ui/words.ts';
import { setField } from '../edits.ts';
import { edit, endEdit, useEditing } from './tie-editing.ts';
import { tieWords as words } from './tie-words.ts';
import styles from './tie-text.module.css';

interface TieTextProps {
  path: string;
  /** How it is set: the name of the line, its plan, or a text along it. */
  look: 'name' | 'source' | 'text';
  /** Shown while nothing is written. */
  placeholder?: string;
}

/** A text of a line: a button that becomes a text area of the same width. Enter opens and ends, Escape ends. */
export function TieText({ path, look, placeholder = '' }: TieTextProps) {
  const value = usePitch((pitch) => (getAt(pitch, path) as string | null | undefined) ?? '');
  const editing = useEditing(path);
  const button = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  const label = fieldGuide(path)?.label ?? '';
  const { long, open, setOpen } = useLong(button, value);
  useEffect(() => {
    if (!editing && returns.current) button.current?.focus();
    returns.current = false;
  }, [editing]);

  if (editing)
    return (
      <WriteText
        path={path}
        label={label}
        value={value}
        look={look}
        onKeys={() => {
          returns.current = true;
          endEdit(path);
        }}
      />
    );
  return (
    <div className={styles['place']} data-look={look}>
      <button
        ref={button}
        className={styles['text']}
        data-empty={value.trim() === '' || undefined}
        data-cut={(long && !open) || undefined}
        aria-label={fill(words.edit, { field: label, text: value.trim() || placeholder })}
        onClick={() => edit(path)}
      >
        {value.trim() || placeholder}
      </button>
      {long && (
        <button
          className={styles['more']}
          aria-expanded={open}
          aria-label={fill(open ? words.lessOf : words.moreOf, { field: label })}
          onClick={() => setOpen(!open)}
        >
          {open ? words.less : words.more}
        </button>
      )}
    </div>
  );
}

interface WriteTextProps extends Pick<TieTextProps, 'path' | 'look'> {
  label: string;
  value: string;
  onKeys: () => void;
}

function WriteText({ path, label, value, look, onKeys }: WriteTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = area;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey))) return;
    event.preventDefault();
    event.stopPropagation();
    onKeys();
  };
  return (
    <textarea
      ref={area}
      className={styles['area']}
      data-look={look}
      aria-label={label}
      rows={1}
      maxLength={limits.characters}
      value={value}
      onChange={(event) => setField(path, event.target.value, 'typing')}
      onBlur={() => endEdit(path)}
      onKeyDown={keyDown}
    />
  );
}

/** Lines that are shown of a long text, and how many one must have to be long: cutting off the last one would save nothing. */
const longFrom = 6;

/** Whether a text has more lines than are shown, which its width decides. */
function useLong(ref: React.RefObject<HTMLElement | null>, text: string) {
  const [long, setLong] = useState(false);
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => {
      const height = Number.parseFloat(getComputedStyle(element).lineHeight);
      setLong(element.scrollHeight > height * (longFrom - 0.5));
    };
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [ref, text]);
  return { long, open, setOpen };
}
