import type { Rich } from '../../../src/outline/text.ts';
import styles from './paper.module.css';

/** Words in their voices. */
export function RichText({ text }: { text: Rich }) {
  return text.map((run, index) => {
    const voice = run.accent ? 'accent' : run.soft ? 'soft' : undefined;
    const words = run.strong ? <b>{run.text}</b> : run.text;
    if (run.raised) return <sup key={index}>{run.text}</sup>;
    return (
      <span key={index} className={voice && styles[voice]}>
        {words}
      </span>
    );
  });
}
