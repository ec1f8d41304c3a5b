import { ChevronDown, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { FieldNote } from './field.tsx';
import fieldStyles from './field.module.css';
import { Icon } from './icon.tsx';
import menu from './menu.module.css';
import styles from './person-picker.module.css';
import select from './select.module.css';
import { Sign } from './sign.tsx';
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
  path?: string | undefined;
  people: readonly Person[];
  value: string | null;
  note?: FieldNote | null | undefined;
  onChange: (id: string | null) => void;
  /** Somebody who is not in the list yet. */
  onNew: (name: string) => void;
}

const newKey = 'new';

/** One of the people of the pitch. Typing filters; a name that is not there is added by the last row. Emptied, nobody is chosen. */
export function PersonPicker({ label, path, people, value, note, onChange, onNew }: PersonPickerProps) {
  const chosen = people.find((person) => person.id === value);
  const [typed, setTyped] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const query = (typed ?? '').trim();
  const shown = query ? people.filter((person) => matches(person, query)) : people;
  const rows = [...shown.map((person) => ({ id: person.id, person })), { id: newKey, person: null }];

  const choose = (key: string | number | null) => {
    if (key === newKey) {
      if (query) {
        setTyped(null);
        onNew(query);
      } else {
        // Nothing is typed yet: the field asks for the name.
        setTyped('');
        requestAnimationFrame(() => input.current?.focus());
      }
    } else if (key !== null) {
      setTyped(null);
      onChange(String(key));
    }
  };

  const leave = () => {
    // A field that was emptied is empty; a name that was begun and not chosen is not kept.
    if (typed === '' && value !== null) onChange(null);
    setTyped(null);
  };

  return (
    <ComboBox
      className={select['select']!}
      data-path={path}
      items={rows}
      inputValue={typed ?? chosen?.name ?? ''}
      onInputChange={(text) => {
        if (text !== (typed ?? chosen?.name ?? '')) setTyped(text);
      }}
      value={null}
      onChange={choose}
      onBlur={leave}
      menuTrigger="input"
      allowsEmptyCollection
      isInvalid={note?.kind === 'error'}
    >
      <Label className={select['label']!}>{label}</Label>
      <div
        className={`${fieldStyles['box']} ${styles['box']}`}
        onPointerDown={(event) => focusIn(event, input.current)}
      >
        <Input
          ref={input}
          className={styles['input']!}
          placeholder={typed === '' ? words.fields.nameOfNew : say.editing.choose.text}
          onFocus={(event) => event.currentTarget.select()}
        />
        {typed === null && chosen?.title && <span className={styles['title']}>{chosen.title}</span>}
        <Button className={styles['chevron']!} aria-label={label}>
          <Icon of={ChevronDown} />
        </Button>
      </div>
      {note && (
        <div className={fieldStyles['note']} data-kind={note.kind}>
          {note.kind === 'error' && <Sign kind="error" />}
          <span>{note.text}</span>
        </div>
      )}
      <Popover className={menu['popover']!} offset={4}>
        <ListBox className={menu['menu']!}>
          {(row: (typeof rows)[number]) =>
            row.person ? (
              <ListBoxItem
                id={row.id}
                textValue={row.person.name}
                className={menu['item']!}
                data-selected={row.id === value || undefined}
              >
                <span>{row.person.name || words.nameless}</span>
                <span className={menu['quiet']}>{row.person.where}</span>
              </ListBoxItem>
            ) : (
              <ListBoxItem id={newKey} textValue={say.editing.someoneNew.text} className={menu['new']!}>
                <Icon of={Plus} stroke={1.5} />
                <span>{query ? fill(words.fields.newNamed, { name: query }) : say.editing.someoneNew.text}</span>
              </ListBoxItem>
            )
          }
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function focusIn(event: React.PointerEvent, input: HTMLInputElement | null) {
  if (event.target !== event.currentTarget) return;
  event.preventDefault();
  input?.focus();
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
