import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Label } from 'react-aria-components/Label';
import { useContext } from 'react';
import { Origin } from './field.tsx';
import field from './field.module.css';
import styles from './segments.module.css';

interface SegmentsProps<T extends string> {
  label: string;
  labelHidden?: boolean;
  path?: string | undefined;
  value: T | null;
  options: readonly { value: T; label: string; help?: string }[];
  onChange: (value: T) => void;
  small?: boolean;
}

/** One of two to four, all in sight: one tab stop, arrows choose. */
export function Segments<T extends string>({
  label,
  labelHidden,
  path,
  value,
  options,
  onChange,
  small,
}: SegmentsProps<T>) {
  const origin = useContext(Origin);
  return (
    <RadioGroup
      className={styles['group']!}
      value={value}
      onChange={(chosen) => onChange(chosen as T)}
      data-path={path}
      data-small={small || undefined}
      orientation="horizontal"
      {...(labelHidden && { 'aria-label': label })}
    >
      {!labelHidden && <Label className={styles['label']!}>{label}</Label>}
      <div className={styles['track']}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles['segment']!}>
            {/* The bold copy keeps the width when the choice moves. */}
            <span className={styles['word']} data-word={option.label} title={option.help}>
              {option.label}
            </span>
          </Radio>
        ))}
      </div>
      {path !== undefined && <div className={field['origin']}>{origin(path)}</div>}
    </RadioGroup>
  );
}
