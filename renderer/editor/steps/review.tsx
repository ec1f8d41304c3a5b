import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { steps } from '../../../src/catalogue/guidance.ts';
import { isTold, type PlacedFinding } from '../../store/findings.ts';
import { useFindings, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { countOf, counted, fill, say, words } from '../../ui/words.ts';
import { Finding } from '../findings/finding.tsx';
import styles from './review.module.css';
import { Section } from './section.tsx';

/** Step 12: everything that is open, the gravest first; notes and what was set aside are folded. */
export default function ReviewStep() {
  const findings = useFindings((state) => state.findings);
  const begun = useFindings((state) => state.begun);
  const open = findings.filter((finding) => isTold({ begun }, finding));
  const of = (severity: PlacedFinding['severity']) => open.filter((finding) => finding.severity === severity);
  const [errors, warnings, notes] = [of('error'), of('warning'), of('info')];
  const dismissed = findings.filter((finding) => finding.dismissed);
  return (
    <>
      {!begun && <p className={styles['intro']}>{steps.find(({ id }) => id === 'review')?.intro}</p>}
      {begun && errors.length + warnings.length === 0 && <p className={styles['intro']}>{say.review.clear.text}</p>}
      {errors.length > 0 && (
        <Section title={countOf.errors(errors.length)} hint={say.sections.errors}>
          <List findings={errors} />
        </Section>
      )}
      {warnings.length > 0 && (
        <Section title={countOf.warnings(warnings.length)} hint={say.sections.warnings}>
          <List findings={warnings} />
        </Section>
      )}
      <div className={styles['folded']}>
        {notes.length > 0 && <Folded title={counted(notes.length, words.notes)} findings={notes} />}
        {dismissed.length > 0 && (
          <Folded title={fill(words.dismissedCount, { n: dismissed.length })} findings={dismissed} />
        )}
      </div>
    </>
  );
}

function Folded({ title, findings }: { title: string; findings: readonly PlacedFinding[] }) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure title={title} open={open} onToggle={() => setOpen(!open)}>
      <List findings={findings} />
    </Disclosure>
  );
}

function List({ findings }: { findings: readonly PlacedFinding[] }) {
  return (
    <ul className={styles['list']}>
      {findings.map((finding) => (
        <Finding
          key={`${finding.id} ${finding.place} ${finding.subject}`}
          finding={finding}
          place={<Place finding={finding} />}
        />
      ))}
    </ul>
  );
}

/** Where it is; it is the jump as well. */
function Place({ finding }: { finding: PlacedFinding }) {
  const step = steps.find((other) => other.id === finding.step);
  if (!step) return null;
  return (
    <div className={styles['place']}>
      <Button kind="quiet" small onPress={() => viewStore.getState().jump(finding.place)}>
        {fill(words.stepNamed, { n: step.n, title: step.title })}
        <Icon of={ArrowRight} size={14} />
      </Button>
    </div>
  );
}
