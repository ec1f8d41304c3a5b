import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import type { ReactNode } from 'react';
import styles from './tip.module.css';

interface TipProps {
  text: string;
  keys?: string | undefined;
  children: ReactNode;
}

/** A word for what is under the pointer or in focus, after half a second. */
export function Tip({ text, keys, children }: TipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <Tooltip className={styles['tip']!} offset={6}>
        {text}
        {keys && <span className={styles['keys']}>{keys}</span>}
      </Tooltip>
    </TooltipTrigger>
  );
}
