import { ProgressBar } from 'react-aria-components/ProgressBar';
import { Label } from 'react-aria-components/Label';
import { Button } from './button.tsx';
import styles from './progress.module.css';
import { words } from './words.ts';

interface ProgressProps {
  text: string;
  /** 0 to 1. */
  share: number;
  onCancel: () => void;
}

/** What is being done, in words, with Cancel beside it. */
export function Progress({ text, share, onCancel }: ProgressProps) {
  return (
    <ProgressBar value={share * 100} className={styles['progress']!}>
      <div className={styles['words']}>
        <Label>{text}</Label>
        <Button kind="link" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
      <div className={styles['track']}>
        <div className={styles['filled']} style={{ width: `${share * 100}%` }} />
      </div>
    </ProgressBar>
  );
}
