import type { KeyboardEvent, ReactNode } from 'react';
import type { Figure as CaseFigure } from '../../../src/business-case/step.ts';
import { isSameFigure } from '../../store/case.ts';
import { caseStore, useCase } from '../../store/stores.ts';
import { openOrigin } from '../origin/opening.ts';
import styles from './figure.module.css';

interface FigureProps {
  figure: CaseFigure;
  /** What it is, where the figure stands without words beside it. */
  label?: string | undefined;
  /** Says what is bad. */
  bad?: boolean | undefined;
  children: ReactNode;
}

/** A computed figure as a button: it opens where the number comes from. */
export function Figure({ figure, label, bad, children }: FigureProps) {
  const open = useCase(({ trail }) => isSameFigure(figure, trail[0]));
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    const { trail, backTo } = caseStore.getState();
    backTo(trail.length - 2);
  };
  return (
    <button
      className={styles['figure']}
      data-bad={bad || undefined}
      aria-expanded={open}
      aria-label={label}
      onKeyDown={keyDown}
      onClick={(event) => openOrigin(figure, event.currentTarget)}
    >
      {children}
    </button>
  );
}
