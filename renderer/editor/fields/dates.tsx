import { X } from 'lucide-react';
import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import { fieldGuide } from '../../../src/catalogue/guidance.ts';
import { readDate, type DateUnread } from '../../../src/format/read-date.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import { usePitch, useSettings } from '../../store/stores.ts';
import { IconButton } from '../../ui/button.tsx';
import { ReadField, type Draft } from '../../ui/read-field.tsx';
import { fill, words } from '../../ui/words.ts';
import { setField } from '../edits.ts';
import { explainDate, type BoundProps } from './bound.tsx';
import styles from './dates.module.css';
import { useFormat } from './format.ts';

const none: readonly string[] = [];

/** Several dates: those that are in, each with a button that takes it out, and a field for the next. Enter or leaving the field puts it in. */
export function BoundDates({ path, addLabel }: BoundProps & { addLabel: string }) {
  const format = useFormat();
  const today = useSettings((settings) => settings.today);
  const dates = usePitch((pitch) => (getAt(pitch, path) as readonly string[] | null | undefined) ?? none);
  const [next, setNext] = useState<string | null>(null);
  const label = fieldGuide(path)?.label ?? '';
  const [draft, setDraft] = useState<Draft<string> | null>(null);
  const put = () => {
    if (next === null) return;
    if (!dates.includes(next)) setField(path, [...dates, next].sort());
    setNext(null);
    setDraft(null);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || next === null) return;
    event.preventDefault();
    put();
  };
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) put();
  };
  return (
    <div data-path={path}>
      <div role="group" aria-label={label} onKeyDown={keyDown} onBlur={leave}>
        <ReadField<string, DateUnread>
          label={label}
          value={next}
          placeholder={addLabel}
          print={format.date}
          read={(typed) => readDate(typed, format, today)}
          explain={explainDate}
          onChange={setNext}
          draft={draft}
          onDraft={setDraft}
        />
      </div>
      {dates.length > 0 && (
        <ul className={styles['dates']}>
          {dates.map((date) => (
            <li key={date}>
              {format.dateShort(date)}
              <IconButton
                small
                size={14}
                icon={X}
                label={fill(words.fields.takeOut, { name: format.date(date) })}
                onPress={() =>
                  setField(
                    path,
                    dates.filter((other) => other !== date),
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
