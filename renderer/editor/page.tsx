import { Lock } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState, type ComponentType, type FocusEvent } from 'react';
import { steps, type Step } from '../../src/catalogue/guidance.ts';
import { useView, viewStore } from '../store/stores.ts';
import { Origin } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { say } from '../ui/words.ts';
import { proposedAt } from './fields/proposed.tsx';
import { Notice } from './notice.tsx';
import { noteFocus } from './regions.ts';
import { ProblemBar } from './problem-bar.tsx';
import { RecoveredHere } from './recovered-here.tsx';
import { ProgramStep } from './steps/program.tsx';
import { useItemClipboard } from './steps/items-clipboard.ts';
import { ObjectivesStep } from './steps/objectives.tsx';
import { MetricsStep } from './steps/metrics.tsx';
import { useWholeWidth } from './steps/tie-mode.ts';
import { useJumps } from './use-jumps.ts';
import styles from './page.module.css';

/** Steps that the first picture of a window does not need. They come as soon as there is time, so that no step opens empty. */
const later = {
  tieStep: () => import('./steps/tie.tsx'),
  audiencesStep: () => import('./steps/audiences.tsx'),
  objectionsStep: () => import('./steps/objections.tsx'),
  reviewStep: () => import('./steps/review.tsx'),
  roomStep: () => import('./steps/room.tsx'),
  whyNowStep: () => import('./steps/why-now/why-now.tsx'),
  elementsStep: () => import('./steps/elements/elements.tsx'),
  resourcesStep: () => import('./steps/resources/resources.tsx'),
  caseAnswer: () => import('./steps/case-answer.tsx'),
  caseStep: () => import('./steps/case.tsx'),
  readingStep: () => import('./steps/reading.tsx'),
};
const TieStep = lazy(later.tieStep);
const AudiencesStep = lazy(later.audiencesStep);
const ObjectionsStep = lazy(later.objectionsStep);
const ReviewStep = lazy(later.reviewStep);
const RoomStep = lazy(later.roomStep);
const WhyNowStep = lazy(later.whyNowStep);
const ElementsStep = lazy(later.elementsStep);
const ResourcesStep = lazy(later.resourcesStep);
const CaseAnswer = lazy(later.caseAnswer);
const CaseStep = lazy(later.caseStep);
const ReadingStep = lazy(later.readingStep);

/** Steps with a form of their own; the others are read. */
const forms: Record<string, ComponentType> = {
  'program-focus': ProgramStep,
  'why-now': WhyNowStep,
  objectives: ObjectivesStep,
  'tie-to-strategy': TieStep,
  'success-metrics': MetricsStep,
  room: RoomStep,
  audiences: AudiencesStep,
  elements: ElementsStep,
  resources: ResourcesStep,
  'objections-risks': ObjectionsStep,
  'business-case': CaseStep,
  review: ReviewStep,
};

/** What a step answers, in one line; the others repeat their question. */
const answers: Record<string, ComponentType<{ otherwise: string }>> = {
  'business-case': CaseAnswer,
};

export function Page() {
  useEffect(() => {
    const waiting = requestIdleCallback(() => void Promise.allSettled(Object.values(later).map((load) => load())));
    return () => cancelIdleCallback(waiting);
  }, []);
  const id = useView((view) => view.step);
  const step = steps.find((other) => other.id === id) ?? steps[0]!;
  const scroller = useRef<HTMLDivElement>(null);
  useJumps(scroller, id);
  useItemClipboard();
  const wide = useWholeWidth();
  const Form = forms[step.id];

  return (
    <main className={styles['place']} aria-labelledby="step-title">
      <ProblemBar />
      <RecoveredHere />
      <div key={id} ref={scroller} className={styles['page']} data-region="page" tabIndex={-1} onFocus={followFocus}>
        <article className={styles['content']} data-wide={wide || undefined}>
          <StepHead step={step} scroller={scroller} />
          <Origin value={proposedAt}>
            <Suspense>{Form ? <Form /> : <ReadingStep step={step.id} />}</Suspense>
          </Origin>
        </article>
      </div>
      <Notice />
    </main>
  );
}

/** The place in focus decides which slide and which help stand beside the page. */
function followFocus(event: FocusEvent): void {
  noteFocus(event.target);
  const path = event.target.closest<HTMLElement>('[data-path]')?.dataset['path'];
  if (path) viewStore.getState().setFocus(path);
}

function StepHead({ step, scroller }: { step: Step; scroller: React.RefObject<HTMLElement | null> }) {
  const head = useRef<HTMLElement>(null);
  const [left, setLeft] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => setLeft(entry?.isIntersecting === false), {
      root: scroller.current,
    });
    if (head.current) watch.observe(head.current);
    return () => watch.disconnect();
  }, [scroller]);
  const Answer = answers[step.id];
  return (
    <>
      <div className={styles['bar']} data-shown={left || undefined} aria-hidden>
        <span className={styles['barNumber']}>{step.n}</span>
        <b>{step.title}</b>
        <span className={styles['barQuestion']}>
          {Answer ? (
            <Suspense>
              <Answer otherwise={step.question} />
            </Suspense>
          ) : (
            step.question
          )}
        </span>
      </div>
      <header ref={head} className={styles['head']}>
        <span className={styles['number']} aria-hidden>
          {step.n}
        </span>
        <h1 id="step-title" className={styles['title']}>
          {step.title}
        </h1>
        <div className={styles['under']}>
          <p className={styles['question']}>{step.question}</p>
          {step.id === 'room' && (
            <p className={styles['private']}>
              <Icon of={Lock} size={14} />
              {say.sections.private}
            </p>
          )}
        </div>
      </header>
    </>
  );
}
