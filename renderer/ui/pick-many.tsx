import { X } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from './button.tsx';
import { CheckboxList } from './checkbox-list.tsx';
import styles from './pick-many.module.css';
import { TextField } from './text-field.tsx';
import { fill, words } from './words.ts';

export interface PickOption {
  value: string;
  label: string;
  hint?: string | undefined;
}

interface PickManyProps {
  label: string;
  path?: string | undefined;
  options: readonly PickOption[];
  chosen: readonly string[];
  onChange: (values: string[]) => void;
  /** Said where there is nothing to choose. */
  none: string;
}

/** All are in sight up to here. */
const fewEnough = 10;
/** More boxes than these are never in the page at once. */
const shownAtOnce = 30;

/** Several of many: a few as boxes, of more those that are chosen and those that a word finds. */
export function PickMany({ label, path, options, chosen, onChange, none }: PickManyProps) {
  const [typed, setTyped] = useState('');
  if (options.length === 0)
    return (
      <div data-path={path} tabIndex={-1}>
        <p className={styles['label']}>{label}</p>
        <p className={styles['none']}>{none}</p>
      </div>
    );
  if (options.length <= fewEnough)
    return <CheckboxList label={label} path={path} options={options} chosen={chosen} onChange={onChange} />;
  const query = typed.trim().toLocaleLowerCase();
  const found = options.filter(
    (option) => !chosen.includes(option.value) && option.label.toLocaleLowerCase().includes(query),
  );
  return (
    <div className={styles['many']} data-path={path}>
      <TextField
        label={label}
        value={typed}
        placeholder={fill(words.fields.findAmong, { n: options.length })}
        onChange={setTyped}
      />
      {chosen.length > 0 && (
        <ul className={styles['chosen']}>
          {chosen.map((value) => {
            const name = options.find((option) => option.value === value)?.label ?? value;
            return (
              <li key={value}>
                <span>{name}</span>
                <IconButton
                  small
                  size={14}
                  icon={X}
                  label={fill(words.fields.takeOut, { name })}
                  onPress={() => onChange(chosen.filter((other) => other !== value))}
                />
              </li>
            );
          })}
        </ul>
      )}
      {query && (
        <CheckboxList
          label={words.fields.found}
          options={found.slice(0, shownAtOnce)}
          chosen={[]}
          onChange={(added) => {
            onChange([...chosen, ...added]);
            setTyped('');
          }}
        />
      )}
    </div>
  );
}
