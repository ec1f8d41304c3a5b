import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import styles from './toast.module.css';
import { say } from './words.ts';

export interface ToastMessage {
  text: string;
  /** What Undo does; without it the toast only says. */
  onUndo?: (() => void) | undefined;
}

const stays = 8000;

/** What was just done, with Undo. It stays eight seconds, and as long as pointer or focus is on it. */
export function Toast({ toast, onGone }: { toast: ToastMessage | null; onGone: () => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || held) return undefined;
    const timer = setTimeout(onGone, stays);
    return () => clearTimeout(timer);
  }, [toast, held, onGone]);

  return (
    <div
      role="status"
      className={styles['place']}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast && (
        <div className={styles['toast']}>
          <span>{toast.text}</span>
          {toast.onUndo && (
            <Button
              kind="quiet"
              small
              onPress={() => {
                setHeld(false);
                toast.onUndo?.();
                onGone();
              }}
            >
              {say.findings.undo}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
