import { useShallow } from 'zustand/react/shallow';
import { answeredQuestions, expressQuestions } from '../../src/catalogue/essentials.ts';
import { usePitch, useView } from '../store/stores.ts';
import { fill } from '../ui/words.ts';
import { goToPage } from './going.ts';
import styles from './progress.module.css';
import { express } from './words.ts';

/** Where one is: a piece for each question, filled when it is answered, and the way to each. */
export function Progress() {
  const n = useView((view) => view.express ?? 1);
  const answered = usePitch(useShallow(answeredQuestions));
  return (
    <nav className={styles['progress']} aria-label={express.pages}>
      <ol className={styles['pieces']}>
        {expressQuestions.map((question) => {
          const done = answered.includes(question.n);
          return (
            <li key={question.n}>
              <button
                className={styles['piece']}
                data-done={done || undefined}
                aria-current={question.n === n ? 'step' : undefined}
                aria-label={fill(done ? express.pageDone : express.pageOpen, {
                  n: question.n,
                  question: question.question,
                })}
                title={question.question}
                tabIndex={question.n === n ? 0 : -1}
                onClick={() => goToPage(question.n)}
              />
            </li>
          );
        })}
      </ol>
      <span className={styles['count']} role="status">
        {n <= expressQuestions.length ? fill(express.progress, { n }) : fill(express.answered, { n: answered.length })}
      </span>
    </nav>
  );
}
