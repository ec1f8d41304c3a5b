import { ArrowRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import review from '../../../assets/words/review-step.json' with { type: 'json' };
import { steps } from '../../../src/catalogue/guidance.ts';
import { isTold, type PlacedFinding } from '../../store/findings.ts';
import { lastChange } from '../../store/pitch.ts';
import { pitchStore, useFindings, usePitch, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { countOf, counted, fill, say, words } from '../../ui/words.ts';
import { setField } from '../edits.ts';
import { DismissedFinding } from '../findings/dismissed.tsx';
import { Finding } from '../findings/finding.tsx';
import { SettledRow, type Settled } from '../findings/settled.tsx';
import { LeftOut } from './left-out.tsx';
import styles from './review.module.css';
import { Section } from './section.tsx';

const keyOf = ({ id, place, subject }: PlacedFinding) => `${id} ${place} ${subject}`;

/** Step 12: everything that is open, the gravest first; notes and what was set aside are folded. */
export default function ReviewStep() {
  const findings = useFindings((state) => state.findings);
  const begun = useFindings((state) => state.begun);
  const [settled, setSettled] = useState<readonly Settled[]>([]);
  const open = findings.filter((finding) => isTold({ begun }, finding));
  const of = (severity: PlacedFinding['severity']) => {
    const all = open.filter((finding) => finding.severity === severity);
    return { all, settled: settled.filter(({ finding }) => finding.severity === severity) };
  };
  const [errors, warnings, notes] = [of('error'), of('warning'), of('info')];
  const dismissed = findings.filter((finding) => finding.dismissed);
  const settle = (finding: PlacedFinding, how: string, index: number) => {
    const change = lastChange(pitchStore.getState());
    setSettled((before) => [...before, { finding, how, change, index }]);
  };
  const forget = (gone: Settled) => setSettled((before) => before.filter((other) => other !== gone));
  const list = (group: Group) => <List group={group} onSettled={settle} onGone={forget} />;
  const count = ({ all, settled: done }: Group) => all.filter((finding) => !isAmong(done, finding)).length;
  return (
    <>
      {!begun && <p className={styles['intro']}>{steps.find(({ id }) => id === 'review')?.intro}</p>}
      {begun && count(errors) + count(warnings) === 0 && <Clear />}
      {isShown(errors) && (
        <Section title={countOf.errors(count(errors))} hint={say.sections.errors}>
          {list(errors)}
        </Section>
      )}
      {isShown(warnings) && (
        <Section title={countOf.warnings(count(warnings))} hint={say.sections.warnings}>
          {list(warnings)}
        </Section>
      )}
      <LeftOut />
      <div className={styles['folded']}>
        {isShown(notes) && <Folded title={counted(count(notes), words.notes)}>{list(notes)}</Folded>}
        {dismissed.length > 0 && (
          <Folded title={fill(words.dismissedCount, { n: dismissed.length })}>
            <ul className={styles['list']}>
              {dismissed.map((finding) => (
                <DismissedFinding key={keyOf(finding)} finding={finding} place={<Place finding={finding} />} />
              ))}
            </ul>
          </Folded>
        )}
      </div>
    </>
  );
}

/** Findings of one severity, and those that were just dealt with. */
interface Group {
  all: readonly PlacedFinding[];
  settled: readonly Settled[];
}

function isShown({ all, settled }: Group): boolean {
  return all.length + settled.length > 0;
}

function isAmong(settled: readonly Settled[], finding: PlacedFinding): boolean {
  return settled.some((other) => keyOf(other.finding) === keyOf(finding));
}

/** Nothing is open: the last thing is to say so. */
function Clear() {
  const status = usePitch((pitch) => pitch.status ?? 'draft');
  const isDraft = status === 'draft' || status === 'in_review';
  return (
    <div className={styles['clear']}>
      <p>{say.review.clear.text}</p>
      {isDraft && <Button onPress={() => setField('/status', 'ready_for_decision')}>{review.setStatus}</Button>}
    </div>
  );
}

function Folded({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure title={title} open={open} onToggle={() => setOpen(!open)}>
      {children}
    </Disclosure>
  );
}

interface ListProps {
  group: Group;
  onSettled: (finding: PlacedFinding, how: string, index: number) => void;
  onGone: (settled: Settled) => void;
}

/** What was just dealt with keeps its place among what is open. */
function List({ group: { all, settled }, onSettled, onGone }: ListProps) {
  const shown: (PlacedFinding | Settled)[] = all.filter((finding) => !isAmong(settled, finding));
  for (const one of settled.toSorted((a, b) => a.index - b.index)) shown.splice(one.index, 0, one);
  const firstFraming = all.find(({ framing }) => framing);
  return (
    <ul className={styles['list']}>
      {shown.map((row, index) =>
        'change' in row ? (
          <SettledRow key={`settled ${keyOf(row.finding)}`} settled={row} onGone={onGone} />
        ) : (
          <Finding
            key={keyOf(row)}
            finding={row}
            place={<Place finding={row} />}
            opened={row === firstFraming}
            onSettled={(how) => onSettled(row, how, index)}
          />
        ),
      )}
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
