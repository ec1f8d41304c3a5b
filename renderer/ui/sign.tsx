/** The app's own 16 px signs. A sign always stands beside words, so it is silent unless it is given a label. */
import type { ReactNode } from 'react';
import styles from './sign.module.css';

export type SignKind = 'error' | 'warning' | 'note' | 'tick' | 'half' | 'ring' | 'bar';

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.5,
  strokeLinejoin: 'round',
  strokeLinecap: 'round',
} as const;

const drawings: Record<SignKind, ReactNode> = {
  error: (
    <path
      fill="currentColor"
      fillRule="evenodd"
      d="M8 .9a7.1 7.1 0 1 1 0 14.2A7.1 7.1 0 0 1 8 .9Zm-1.05 3 .3 5.2h1.5l.3-5.2Zm1.05 6.35a1.05 1.05 0 1 0 0 2.1 1.05 1.05 0 0 0 0-2.1Z"
    />
  ),
  warning: (
    <>
      <path {...line} d="M8 2.1 14.4 13.6H1.6Z" />
      <path {...line} d="M8 6.6v3" />
      <circle cx="8" cy="11.5" r=".85" fill="currentColor" />
    </>
  ),
  note: (
    <>
      <circle {...line} cx="8" cy="8" r="6.4" />
      <path {...line} d="M8 7.6v3.4" />
      <circle cx="8" cy="5.1" r=".85" fill="currentColor" />
    </>
  ),
  tick: <path {...line} strokeWidth={1.7} d="m2.8 8.6 3.3 3.3 7-7.6" />,
  half: (
    <>
      <circle {...line} cx="8" cy="8" r="5" />
      <path fill="currentColor" d="M8 3a5 5 0 0 1 0 10Z" />
    </>
  ),
  ring: <circle {...line} cx="8" cy="8" r="5" />,
  bar: <path {...line} d="M3.5 8h9" />,
};

interface SignProps {
  kind: SignKind;
  /** Read out where no word beside it says the same. */
  label?: string;
  /** Ticks report a result in green; in the list of steps they are quiet. */
  quiet?: boolean;
}

export function Sign({ kind, label, quiet = false }: SignProps) {
  return (
    <svg
      className={styles['sign']}
      data-kind={quiet ? 'quiet' : kind}
      viewBox="0 0 16 16"
      width={16}
      height={16}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {drawings[kind]}
    </svg>
  );
}
