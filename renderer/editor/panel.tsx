import { X } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { exampleOf, fieldGuide, fieldsOfStep, steps, type FieldGuide } from '../../src/catalogue/guidance.ts';
import { toldOfStep } from '../store/findings.ts';
import { useCase, useFindings, usePitch, useView, viewStore } from '../store/stores.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { fill, say, words } from '../ui/words.ts';
import { Completeness } from './completeness.tsx';
import { Finding } from './findings/finding.tsx';
import { usePanelFloats } from './panel-floats.ts';
import styles from './panel.module.css';
import { SlidePreview } from './slides/slide-preview.tsx';

const AudiencesPanel = lazy(() => import('./steps/audiences-panel.tsx'));
const RoomPanel = lazy(() => import('./steps/room-panel.tsx'));
const Origin = lazy(() => import('./origin/origin.tsx'));

/** Beside the page: the slide that the reader will see, what is open in this step, and why leadership asks. */
export function Panel() {
  const open = useView((view) => view.panel);
  const step = useView((view) => view.step);
  const floats = usePanelFloats();
  const explains = useCase(({ trail }) => trail.length > 0) && step === 'business-case';
  return (
    <aside
      className={styles['panel']}
      data-region="panel"
      data-open={open || undefined}
      data-floats={floats || undefined}
      aria-label={words.regions.panel}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        viewStore.getState().show({ panel: false });
      }}
    >
      {!explains && (
        <div className={styles['close']}>
          <IconButton
            small
            icon={X}
            label={say.tips.close}
            onPress={() => viewStore.getState().show({ panel: false })}
          />
        </div>
      )}
      {explains ? (
        <Suspense>
          <Origin />
        </Suspense>
      ) : step === 'review' ? (
        <>
          <Completeness />
          <Why step={step} />
        </>
      ) : (
        <>
          {step === 'room' ? (
            <Suspense>
              <RoomPanel />
            </Suspense>
          ) : step === 'audiences' ? (
            <Suspense>
              <AudiencesPanel />
            </Suspense>
          ) : (
            <SlidePreview />
          )}
          <ToFix step={step} />
          <Why step={step} />
        </>
      )}
    </aside>
  );
}

const findingsShown = 5;

function ToFix({ step }: { step: string }) {
  const findings = useFindings(
    useShallow((state) => toldOfStep(state, step).filter((finding) => finding.severity !== 'info')),
  );
  if (findings.length === 0) return null;
  const more = findings.length - findingsShown;
  return (
    <section className={styles['section']} aria-label={say.sections.toFix}>
      <h2 className={styles['title']}>{say.sections.toFix}</h2>
      <ul>
        {findings.slice(0, findingsShown).map((finding) => (
          <Finding key={`${finding.id} ${finding.place} ${finding.subject}`} finding={finding} />
        ))}
      </ul>
      {more > 0 && (
        <div className={styles['more']}>
          <Button kind="link" onPress={() => viewStore.getState().goToStep('review')}>
            {fill(words.moreInReview, { n: more })}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The reason behind the field in focus, else behind the step, with a weak and a good answer of the focus. */
function Why({ step: id }: { step: string }) {
  const field = useView((view) => view.focus);
  const focus = usePitch((pitch) => pitch.focus?.primary);
  const guide = field === null ? undefined : fieldGuide(field);
  const step = steps.find((other) => other.id === id);
  const exampleIn = (other: FieldGuide | undefined) => (other && focus ? exampleOf(other, focus) : undefined);
  // The field in focus speaks for itself; where it has no example, the one of the step that says most does.
  const fields = fieldsOfStep(id);
  const shown = [guide, fields.find((other) => exampleIn(other)?.weak), fields.find(exampleIn)].find(exampleIn);
  const example = exampleIn(shown);
  // Whoever has no objective yet is helped more by the test of one than by the reason.
  const tests = usePitch((pitch) => id === 'objectives' && !pitch.objectives?.length);
  const title = tests ? say.sections.objectiveTest : say.sections.why;
  return (
    <section className={styles['section']} aria-label={title}>
      <h2 className={styles['title']}>{title}</h2>
      <p className={styles['why']}>
        {tests ? say.sections.objectiveTestText : (guide?.whyAsked ?? step?.whyItMatters)}
      </p>
      {guide?.help && <p className={styles['help']}>{guide.help}</p>}
      {guide?.goodAnswer && <p className={styles['help']}>{fill(words.panel.good, { answer: guide.goodAnswer })}</p>}
      {example && shown !== guide && <p className={styles['about']}>{shown?.label}</p>}
      {example && (
        <dl className={styles['examples']}>
          {example.weak && (
            <>
              <dt>{say.sections.weak}</dt>
              <dd>
                {words.quoted.replace('{text}', example.weak)}
                {example.lacks && <span className={styles['lacks']}>{example.lacks}</span>}
              </dd>
            </>
          )}
          <dt>{say.sections.good}</dt>
          <dd className={styles['good']}>
            {words.quoted.replace('{text}', example.good)}
            <span className={styles['lacks']}>
              {say.sections.example.replace('{organization}', example.organization)}
            </span>
          </dd>
        </dl>
      )}
      {!guide && step && <p className={styles['help']}>{fill(words.panel.done, { done: step.done })}</p>}
    </section>
  );
}
