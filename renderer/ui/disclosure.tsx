import { useId, type ReactNode } from 'react';
import { ChevronRight } from 'lucide-react';
import { Icon } from './icon.tsx';
import styles from './disclosure.module.css';

interface DisclosureProps {
  title: string;
  /** What is behind it, in a few words; goes when it is open. */
  hint?: string | undefined;
  open: boolean;
  onToggle: () => void;
  /** Stands at the right of the title. */
  aside?: ReactNode;
  children: ReactNode;
}

/** What lies behind "More detail". Closed, its fields are not in the page at all. */
export function Disclosure({ title, hint, open, onToggle, aside, children }: DisclosureProps) {
  const id = useId();
  return (
    <div>
      <div className={styles['head']}>
        <button
          className={styles['button']}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={onToggle}
        >
          <Icon of={ChevronRight} size={16} />
          <span>{title}</span>
          {hint && !open && <span className={styles['hint']}>{hint}</span>}
        </button>
        {aside}
      </div>
      {open && (
        <div id={id} className={styles['panel']}>
          {children}
        </div>
      )}
    </div>
  );
}
