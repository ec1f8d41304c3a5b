import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, type RefObject } from 'react';
import { expressQuestions, answeredQuestions, type ExpressQuestion } from '../../src/catalogue/essentials.ts';
import { Notice } from '../editor/notice.tsx';
import { ProblemBar } from '../editor/problem-bar.tsx';
import { pitchStore, usePitch, useView, viewStore } from '../store/stores.ts';
import { IconButton } from '../ui/button.tsx';
import { fill } from '../ui/words.ts';
import { Beside } from './beside.tsx';
import styles from './express.module.css';
import { Foot } from './foot.tsx';
import { controlOf, fieldsIn, goOn, isOpen } from './go-on.ts';
import { leave } from './going.ts';
import { LastPage } from './last-page.tsx';
import { pages } from './pages.tsx';
import { Progress } from './progress.tsx';
import { express } from './words.ts';

/** The express path: twelve questions, a page each, with the slide that each feeds. What is answered stands in the pitch at once. */
export default function Express() {
  const n = useView((view) => view.express ?? 1);
  const question = expressQuestions.find((other) => other.n === n);
  const page = useRef<HTMLDivElement>(null);
  useFirstField(page, n);
  useKeys(page);
  return (
    <div className={styles['express']}>
      <header className={styles['bar']}>
        <IconButton icon={ArrowLeft} label={express.leave} keys="Esc" onPress={leave} />
        <Title />
        <Progress />
      </header>
      <main className={styles['place']} aria-labelledby="express-title">
        <ProblemBar />
        <div key={n} ref={page} className={styles['page']} data-express-page={n} tabIndex={-1}>
          {question ? <QuestionPage question={question} /> : <LastPage />}
        </div>
        <Notice />
        {question && <Foot question={question} page={page} />}
      </main>
      <Beside question={question ?? null} />
    </div>
  );
}

function Title() {
  const title = usePitch((pitch) => pitch.title?.split(':')[0]?.trim() ?? '');
  return <b className={styles['name']}>{title || express.title}</b>;
}

function QuestionPage({ question }: { question: ExpressQuestion }) {
  const Inputs = pages[question.n - 1]!;
  return (
    <article className={styles['content']}>
      <header className={styles['head']}>
        <span className={styles['number']} aria-hidden>
          {question.n}
        </span>
        <h1 id="express-title" className={styles['title']}>
          <span className={styles['hidden']}>{fill(express.question, { n: question.n })}: </span>
          {question.question}
        </h1>
        <p className={styles['hint']}>{question.hint}</p>
      </header>
      <Inputs />
    </article>
  );
}

/** Each page begins in its first empty field, else in its first. */
function useFirstField(page: RefObject<HTMLElement | null>, n: number): void {
  useEffect(() => {
    // A jump from the palette or a closed menu gives the focus back first.
    const frame = requestAnimationFrame(() => {
      if (!page.current) return;
      const fields = fieldsIn(page.current);
      const open =
        n > 1 && answeredQuestions(pitchStore.getState().pitch).includes(n) ? undefined : fields.find(isOpen);
      const first = open ?? fields[0];
      (first ? controlOf(first) : page.current).focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [n, page]);
}

/** Enter goes on, but for buttons and open lists; Escape goes to the editor. What opens over the page has its own keys. */
function useKeys(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.defaultPrevented || event.isComposing || isOver(target)) return;
      if (key === 'Escape') leave();
      else if (key === 'Enter' && !event.shiftKey && target instanceof HTMLElement && page.current?.contains(target)) {
        if (target.closest('button, a')) return;
        goOn(page.current, event.ctrlKey || event.metaKey);
      } else return;
      event.preventDefault();
    };
    // A choice keeps Enter to itself, where it does nothing.
    const onChoice = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type === 'radio')
        onKey(event);
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('keydown', onChoice, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('keydown', onChoice, { capture: true });
    };
  }, [page]);
}

function isOver(target: EventTarget | null): boolean {
  if (viewStore.getState().overlay !== null) return true;
  return target instanceof HTMLElement && target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null;
}
