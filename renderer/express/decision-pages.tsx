/** Questions 10 to 12: when to go on, what may go wrong, and who approves. */
import { useShallow } from 'zustand/react/shallow';
import { focusOf } from '../../src/catalogue/focuses.ts';
import { earlySignFor, objectiveBehind, suggestionFor } from '../../src/catalogue/express-suggestions.ts';
import { signOf } from '../../src/catalogue/express-read.ts';
import { peopleOf } from '../editor/fields/people.ts';
import { Fields, Row } from '../editor/steps/section.tsx';
import { usePitch } from '../store/stores.ts';
import { PersonPicker } from '../ui/person-picker.tsx';
import { AnswerArea, AnswerDate, AnswerNumber, AnswerText } from './fields.tsx';
import { give, useAnswers } from './giving.ts';
import styles from './pages.module.css';
import { Suggestion, Suggestions } from './suggestions.tsx';
import { express } from './words.ts';
import { labelsOf } from './labels.ts';

export function GatePage() {
  const { focus, objective, metric, gate } = useAnswers(
    useShallow(({ focus, objective, metric, gate }) => ({ focus, objective, metric, gate })),
  );
  const chosen = focusOf(focus);
  const behind = objectiveBehind(focus, objective?.statement);
  const sign = suggestionFor(focus, gate) ?? earlySignFor(focus, behind, suggestionFor(focus, metric)?.id);
  const own = usePitch((pitch) => signOf(pitch)?.name ?? null);
  const others = chosen?.metrics.filter(({ kind, id }) => kind === 'leading' && id !== sign?.id) ?? [];
  const unit = usePitch((pitch) => signOf(pitch)?.unit ?? null) ?? sign?.unit;
  return (
    <Fields>
      {sign || own ? (
        <div className={styles['sign']}>
          <p className={styles['label']}>{express.sign}</p>
          <p className={styles['name']}>{own ?? sign?.name}</p>
        </div>
      ) : (
        <AnswerText
          of="/metrics/0/name"
          label={express.sign}
          read={(answers) => answers.gate?.name}
          patch={(text) => ({ gate: { name: text } })}
        />
      )}
      <Row columns={['1', '1']}>
        <AnswerNumber
          large
          of="/scale/phases/0/gate/go/0/value"
          unit={unit}
          read={(answers) => answers.gate?.value}
          patch={(value) => ({ gate: { value } })}
        />
        <AnswerDate
          large
          of="/scale/phases/0/gate/date"
          read={(answers) => answers.gate?.date}
          patch={(value) => ({ gate: { date: value } })}
        />
      </Row>
      {others.length > 0 && (
        <Suggestions title={express.suggested.signs}>
          {others.slice(0, 4).map((suggested) => (
            <Suggestion
              key={suggested.id}
              text={suggested.name}
              aside={suggested.unit}
              onUse={() => give({ gate: { suggestionId: suggested.id, name: suggested.name } }, express.sign)}
            />
          ))}
        </Suggestions>
      )}
    </Fields>
  );
}

export function RiskPage() {
  return (
    <Fields>
      <AnswerArea lead of="/risks/0/text" read={({ risk }) => risk?.text} patch={(text) => ({ risk: { text } })} />
      <AnswerArea
        of="/risks/0/mitigation"
        hint={express.optional}
        read={({ risk }) => risk?.mitigation}
        patch={(text) => ({ risk: { mitigation: text } })}
      />
    </Fields>
  );
}

export function DecisionPage() {
  const [label = ''] = labelsOf(12);
  const people = usePitch(peopleOf);
  const approver = usePitch(
    (pitch) => pitch.stakeholders?.find((person) => person.decisionRole === 'approver')?.id ?? null,
  );
  return (
    <Fields>
      <PersonPicker
        label={label}
        people={people}
        value={approver}
        onChange={(id) =>
          give({ decision: { approver: people.find((other) => other.id === id)?.name ?? null } }, label)
        }
        onNew={(name) => give({ decision: { approver: name } }, label)}
      />
      <Row columns={['1.4', '1']}>
        <AnswerText
          of="/decision/forum"
          read={({ decision }) => decision?.forum}
          patch={(text) => ({ decision: { forum: text } })}
        />
        <AnswerDate
          of="/decision/date"
          read={({ decision }) => decision?.date}
          patch={(value) => ({ decision: { date: value } })}
        />
      </Row>
    </Fields>
  );
}
