import { useState } from 'react';
import { groups, steps, type Step } from '../../src/catalogue/guidance.ts';
import { useFindings, usePitch, useView, viewStore } from '../store/stores.ts';
import { Sign } from '../ui/sign.tsx';
import { countOf, fill, words } from '../ui/words.ts';
import { useFingerprint } from './fingerprint.ts';
import { countsOf, toldCounts } from './readiness.ts';
import styles from './steps.module.css';

/** The table of contents at the left. */
export function Steps() {
  return (
    <nav className={styles['steps']} data-region="steps" aria-label={words.regions.steps}>
      <div className={styles['list']}>
        {groups.map((group) => (
          <section key={group.id} aria-label={group.title}>
            <p className={styles['group']}>{group.title}</p>
            {steps
              .filter((step) => step.group === group.id)
              .map((step) => (
                <StepRow key={step.id} step={step} />
              ))}
          </section>
        ))}
      </div>
      <Facts />
    </nav>
  );
}

function StepRow({ step }: { step: Step }) {
  const current = useView((view) => view.step === step.id);
  const empty = useFindings(({ states }) => states?.[step.id] === 'empty');
  return (
    <button
      className={styles['row']}
      aria-current={current ? 'step' : undefined}
      data-empty={empty || undefined}
      onClick={() => viewStore.getState().goToStep(step.id)}
    >
      <span className={styles['number']}>{step.n}</span>
      <span className={styles['name']}>{step.title}</span>
      <StepSign step={step.id} />
    </button>
  );
}

/** How a step stands: errors win over warnings, both over how much is filled in. */
export function StepSign({ step }: { step: string }) {
  const state = useFindings(({ states }) => states?.[step] ?? 'empty');
  const errors = useFindings((findings) => toldCounts(findings, step).error);
  const warnings = useFindings((findings) => toldCounts(findings, step).warning);
  const left = useFindings((findings) =>
    step === 'review' ? countsOf(findings).error + countsOf(findings).warning : 0,
  );
  // A new pitch is not told that nothing is there; the status line leads through the essentials.
  const begun = useFindings((findings) => findings.begun);
  if (step === 'review' && !begun) return null;
  if (left > 0) return <span className={styles['left']}>{fill(words.left, { n: left })}</span>;
  if (errors > 0)
    return (
      <span className={styles['sign']} data-kind="error">
        {errors} <Sign kind="error" label={countOf.errors(errors)} />
      </span>
    );
  if (warnings > 0)
    return (
      <span className={styles['sign']} data-kind="warning">
        {warnings} <Sign kind="warning" label={countOf.warnings(warnings)} />
      </span>
    );
  if (state === 'complete') return <Sign kind="tick" quiet label={words.stepStates.complete} />;
  if (state === 'started') return <Sign kind="half" label={words.stepStates.started} />;
  return null;
}

/** Version and fingerprint of the facts; a click copies it. */
function Facts() {
  const version = usePitch((pitch) => pitch.version ?? 1);
  const fingerprint = useFingerprint();
  const isReviewed = useFindings((state) => state.readiness !== undefined);
  const [copied, setCopied] = useState<string | null>(null);
  const copy = () => {
    if (!fingerprint) return;
    void navigator.clipboard.writeText(fingerprint).then(() => setCopied(fingerprint));
  };
  return (
    <button className={styles['facts']} onClick={copy} disabled={!fingerprint}>
      <span className={styles['group']}>{fill(words.facts.ofVersion, { n: version })}</span>
      <span>{fingerprint ?? (isReviewed && words.facts.incomplete)}</span>
      <span className={styles['copied']} role="status">
        {copied !== null && copied === fingerprint ? words.facts.copied : ''}
      </span>
    </button>
  );
}
