import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Icon } from './icon.tsx';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Tip } from './tip.tsx';
import styles from './button.module.css';

interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** `primary` at most once a view. `link` stands in a sentence or at the end of a line. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'delete' | 'link' | 'chip';
  small?: boolean;
  children: ReactNode;
}

export function Button({ kind = 'secondary', small = false, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={styles[kind]!} data-small={small || undefined}>
      {children}
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  icon: LucideIcon;
  /** Name and tip. */
  label: string;
  /** Shown in the tip. */
  keys?: string | undefined;
  small?: boolean;
  size?: number;
}

/** A button without a word; its tip has the word and the key. */
export function IconButton({ icon, label, keys, small = false, size = 18, ...props }: IconButtonProps) {
  return (
    <Tip text={label} keys={keys}>
      <AriaButton {...props} aria-label={label} className={styles['icon']!} data-small={small || undefined}>
        <Icon of={icon} size={size} />
      </AriaButton>
    </Tip>
  );
}
