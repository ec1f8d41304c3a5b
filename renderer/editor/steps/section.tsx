import type { ReactNode } from 'react';
import styles from './section.module.css';

interface SectionProps {
  title: string;
  hint?: ReactNode;
  /** At the right of the title. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a step: its title with a quieter word beside it, and what belongs to it. */
export function Section({ title, hint, aside, children }: SectionProps) {
  return (
    <section className={styles['section']} aria-label={title}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        {hint && <span className={styles['hint']}>{hint}</span>}
        {aside && <span className={styles['aside']}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}

/** Fields of one block below each other. */
export function Fields({ children }: { children: ReactNode }) {
  return <div className={styles['fields']}>{children}</div>;
}

/** Fields beside each other; narrow, they wrap and never shrink below 160. `columns` are flex values: "1", "0 1 200px". */
export function Row({ columns, children }: { columns: readonly string[]; children: readonly ReactNode[] }) {
  return (
    <div className={styles['row']}>
      {children.map((child, index) => (
        <div key={index} style={{ flex: columns[index] }}>
          {child}
        </div>
      ))}
    </div>
  );
}
