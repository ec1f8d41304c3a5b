import { useFindings, usePitch, viewStore } from '../store/stores.ts';
import { Sign } from '../ui/sign.tsx';
import { countOf, fill, say, words } from '../ui/words.ts';
import styles from './completeness.module.css';
import { completenessLines, type CompletenessLine } from './completeness-lines.ts';

function go({ step, place }: CompletenessLine): void {
  if (place) viewStore.getState().jump(place);
  else viewStore.getState().goToStep(step);
}

/** Beside the review: is the argument complete? Each line leads to the first place that is open, else to its step. */
export function Completeness() {
  const findings = useFindings((state) => state);
  const pitch = usePitch((all) => all);
  const errors = useFindings(
    (state) => state.findings.filter(({ severity, dismissed }) => severity === 'error' && !dismissed).length,
  );
  return (
    <section aria-label={words.completeness.title}>
      <h2 className={styles['title']}>{words.completeness.title}</h2>
      <ul className={styles['lines']}>
        {completenessLines(pitch, findings).map((line) => (
          <li key={line.id}>
            <button className={styles['line']} onClick={() => go(line)}>
              <Sign
                kind={line.sign}
                label={words.completeness.signs[line.sign as keyof typeof words.completeness.signs]}
              />
              <span>
                <b>{line.title}</b>
                <span className={styles['text']}>{line.text}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {errors > 0 && <p className={styles['rest']}>{fill(say.review.rest.text, { errors: countOf.errors(errors) })}</p>}
    </section>
  );
}
