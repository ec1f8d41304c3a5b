import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import styles from './radio-rows.module.css';

interface RadioRowsProps<T extends string> {
  label: string;
  value: T | null;
  options: readonly { value: T; label: string; hint: string }[];
  onChange: (value: T) => void;
}

/** One of several as rows, the chosen one on soft. */
export function RadioRows<T extends string>({ label, value, options, onChange }: RadioRowsProps<T>) {
  return (
    <RadioGroup aria-label={label} value={value} onChange={(next) => onChange(next as T)} className={styles['rows']!}>
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className={styles['row']!}>
          <span className={styles['dot']} />
          <b>{option.label}</b>
          <span className={styles['hint']}>{option.hint}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
