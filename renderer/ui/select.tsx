import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { useContext, useId } from 'react';
import { Origin, type FieldNote } from './field.tsx';
import field from './field.module.css';
import { Icon } from './icon.tsx';
import menu from './menu.module.css';
import styles from './select.module.css';

export interface Option<T> {
  value: T;
  label: string;
  help?: string | undefined;
}

interface SelectProps<T> {
  label: string;
  labelHidden?: boolean;
  path?: string | undefined;
  value: T | null;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
  placeholder: string;
  isDisabled?: boolean;
  note?: FieldNote | null | undefined;
}

/** One of a list that opens; typing goes to the entry that begins so. */
export function Select<T extends string | number | boolean>(props: SelectProps<T>) {
  const { label, labelHidden, path, value, options, onChange, placeholder, isDisabled = false, note } = props;
  const id = useId();
  const origin = useContext(Origin);
  return (
    <AriaSelect
      className={styles['select']!}
      value={value === null ? null : String(value)}
      onChange={(key) => {
        const chosen = options.find((option) => String(option.value) === key);
        if (chosen) onChange(chosen.value);
      }}
      placeholder={placeholder}
      isDisabled={isDisabled}
      data-path={path}
      {...(labelHidden && { 'aria-label': label })}
    >
      {!labelHidden && <Label className={styles['label']!}>{label}</Label>}
      <Button className={styles['button']!} id={id}>
        <SelectValue className={styles['value']!} />
        <Icon of={ChevronDown} />
      </Button>
      {note && (
        <div className={field['note']} data-kind={note.kind}>
          {note.text}
        </div>
      )}
      {path !== undefined && <div className={field['origin']}>{origin(path)}</div>}
      <Popover className={menu['popover']!} offset={4}>
        <ListBox className={menu['menu']!} items={options.map((option) => ({ id: String(option.value), option }))}>
          {({ id: key, option }) => (
            <ListBoxItem id={key} textValue={option.label} className={menu['item']!}>
              <span>{option.label}</span>
              {option.help && <span className={styles['help']}>{option.help}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
