import { useContext } from 'react';
import field from './field.module.css';
import { Origin } from './field.tsx';
import styles from './checkbox-list.module.css';

interface CheckboxListProps {
  label: string;
  path?: string | undefined;
  options: readonly { value: string; label: string; hint?: string | undefined }[];
  chosen: readonly string[];
  /** The chosen values in the order of the options. */
  onChange: (values: string[]) => void;
}

/** Several of a few, each with its box; the label is part of the target. */
export function CheckboxList({ label, path, options, chosen, onChange }: CheckboxListProps) {
  const origin = useContext(Origin);
  const toggle = (value: string, on: boolean) =>
    onChange(options.map((option) => option.value).filter((other) => (other === value ? on : chosen.includes(other))));
  return (
    <fieldset className={styles['list']} data-path={path}>
      <legend className={styles['legend']}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles['option']}>
          <input
            type="checkbox"
            className={styles['box']}
            checked={chosen.includes(option.value)}
            onChange={(event) => toggle(option.value, event.target.checked)}
          />
          <span>
            {option.label}
            {option.hint && <span className={styles['hint']}> {option.hint}</span>}
          </span>
        </label>
      ))}
      {path !== undefined && <div className={field['origin']}>{origin(path)}</div>}
    </fieldset>
  );
}
