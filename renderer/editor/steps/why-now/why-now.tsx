import say from '../../../../assets/words/why-now.json' with { type: 'json' };
import { exampleOf, fieldGuide, steps } from '../../../../src/catalogue/guidance.ts';
import { usePitch } from '../../../store/stores.ts';
import { fill, words } from '../../../ui/words.ts';
import { BoundArea, BoundField } from '../../fields/bound.tsx';
import { Fields, Row, Section } from '../section.tsx';
import { TieEvidence } from '../tie-evidence.tsx';
import { Facts } from './facts.tsx';
import styles from './why-now.module.css';

const statement = '/problem/statement';

/** Step 2: the problem, the facts behind it, what doing nothing costs, and the evidence that others have published. */
export default function WhyNowStep() {
  const empty = usePitch(({ problem }) => !problem?.statement && !problem?.facts?.length);
  const example = usePitch(({ focus }) => {
    const guide = fieldGuide(statement);
    return guide && focus?.primary ? exampleOf(guide, focus.primary)?.good : undefined;
  });
  return (
    <>
      {empty && <p className={styles['intro']}>{steps.find(({ id }) => id === 'why-now')?.intro}</p>}
      <Section title={say.problem.title} hint={say.problem.hint}>
        <BoundArea
          lead
          labelHidden
          autoFocus={empty}
          path={statement}
          placeholder={example && fill(words.example, { example })}
          note={empty ? { kind: 'hint', text: say.next } : null}
        />
      </Section>
      <Facts />
      <Section title={say.inaction.title} hint={say.inaction.hint}>
        <Fields>
          <Row columns={['0 1 230px', '1 1 240px']}>
            {[
              <BoundField key="year" path="/problem/costOfInaction/perYear" />,
              <BoundField key="basis" path="/problem/costOfInaction/basis" />,
            ]}
          </Row>
          <BoundField path="/problem/costOfInaction/text" />
        </Fields>
      </Section>
      <TieEvidence />
    </>
  );
}
