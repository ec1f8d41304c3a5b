/**
 * One of the people of the pitch. Typing filters; a name that is not there is added by the last row. Emptied, nobody is chosen.
 *
 * It is a combobox of its own and not React Aria's: there the last row, which is an action and no choice, leaves the list open over a page that is
 * hidden from screen readers.
 */
import { ChevronDown, Plus } from 'lucide-react';
import { useId, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { Field, type FieldNote } from './field.tsx';
import field from './field.module.css';
import { Icon } from './icon.tsx';
import menu from './menu.module.css';
import styles from './person-picker.module.css';
import { fill, say, words } from './words.ts';

export interface Person {
  id: string;
  name: string;
  title: string;
  /** At the right of the row: the department. */
  where: string;
}

interface PersonPickerProps {
  label: string;
  labelHidden?: boolean | undefined;
  path?: string | undefined;
  people: readonly Person[];
  value: string | null;
  note?: FieldNote | null | undefined;
  onChange: (id: string | null) => void;
  /** Somebody who is not in the list yet. */
  onNew: (name: string) => void;
}

/** Characters of a name that is typed here. */
const longestName = 500;

export function PersonPicker({ label, labelHidden, path, people, value, note, onChange, onNew }: PersonPickerProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const chosen = people.find((person) => person.id === value);
  const query = (typed ?? '').trim();
  const shown = query ? people.filter((person) => matches(person, query)) : people;
  const last = shown.length;

  const show = () => {
    setActive(
      Math.max(
        0,
        shown.findIndex((person) => person.id === value),
      ),
    );
    setOpen(true);
  };
  const close = () => {
    setTyped(null);
    setOpen(false);
  };
  const choose = (index: number) => {
    const person = shown[index];
    if (person) onChange(person.id);
    else if (query) onNew(query);
    else {
      // Nothing is typed yet: the field asks for the name.
      setTyped('');
      setOpen(false);
      input.current?.focus();
      return;
    }
    close();
  };
  // What was typed is not lost when the field is left: it is somebody of that name, else whoever the list was at, else somebody new.
  const leave = () => {
    if (typed === '' && value !== null) onChange(null);
    const named = shown.findIndex((person) => fold(person.name) === fold(query));
    if (query && query !== chosen?.name) choose(named >= 0 ? named : active);
    else close();
  };

  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      if (open) setActive((active + by + last + 1) % (last + 1));
      else show();
    } else if (event.key === 'Enter' && open) choose(active);
    // Escape closes the list first, and only then the block that the field stands in.
    else if (event.key === 'Escape' && (open || typed !== null)) close();
    else return;
    event.preventDefault();
  };
  const press = (event: PointerEvent) => {
    if (event.target === input.current) return;
    event.preventDefault();
    input.current?.focus();
    if (open) close();
    else show();
  };

  return (
    <Field label={label} labelHidden={labelHidden} path={path} note={note}>
      {(control) => (
        <>
          <div ref={box} className={`${field['box']} ${styles['box']}`} onPointerDown={press}>
            <input
              {...control}
              ref={input}
              className={styles['input']}
              role="combobox"
              aria-expanded={open}
              aria-controls={open ? listId : undefined}
              aria-activedescendant={open ? `${listId}-${active}` : undefined}
              aria-autocomplete="list"
              autoComplete="off"
              spellCheck={false}
              maxLength={longestName}
              placeholder={typed === '' ? words.fields.nameOfNew : say.editing.choose.text}
              value={typed ?? chosen?.name ?? ''}
              onChange={(event) => {
                setTyped(event.target.value);
                setActive(0);
                setOpen(true);
              }}
              onFocus={(event) => event.target.select()}
              onClick={() => !open && show()}
              onBlur={leave}
              onKeyDown={keyDown}
            />
            {typed === null && chosen?.title && <span className={styles['title']}>{chosen.title}</span>}
            <span className={styles['chevron']}>
              <Icon of={ChevronDown} />
            </span>
          </div>
          <Popover
            triggerRef={box}
            isOpen={open}
            isNonModal
            placement="bottom start"
            offset={4}
            className={menu['popover']!}
            style={{ minWidth: box.current?.offsetWidth }}
          >
            <div id={listId} role="listbox" aria-label={label} className={menu['menu']}>
              {shown.map((person, index) => (
                <Row key={person.id} id={`${listId}-${index}`} active={index === active} onChoose={() => choose(index)}>
                  <span>{person.name || words.nameless}</span>
                  <span className={menu['quiet']}>{person.where}</span>
                </Row>
              ))}
              <Row id={`${listId}-${last}`} active={last === active} onChoose={() => choose(last)} isNew>
                <Icon of={Plus} stroke={1.5} />
                <span>{query ? fill(words.fields.newNamed, { name: query }) : say.editing.someoneNew.text}</span>
              </Row>
            </div>
          </Popover>
        </>
      )}
    </Field>
  );
}

interface RowProps {
  id: string;
  active: boolean;
  onChoose: () => void;
  isNew?: boolean;
  children: React.ReactNode;
}

function Row({ id, active, onChoose, isNew = false, children }: RowProps) {
  return (
    <button
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className={isNew ? menu['new'] : menu['item']}
      data-focused={active || undefined}
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </button>
  );
}

/** Whether a word of the name, title or department begins so; accents do not matter. */
function matches(person: Person, query: string): boolean {
  const folded = fold(query);
  return fold(`${person.name} ${person.title} ${person.where}`)
    .split(/[\s,.-]+/)
    .some((_, index, all) => all.slice(index).join(' ').startsWith(folded));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
