import styles from './key.module.css';

/** Keys as they stand on the keyboard: Ctrl and Z are two of them. */
export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span className={styles['keys']}>
      {keys.map((key) => (
        <kbd key={key} className={styles['key']}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
