/** Questions 1 to 5: what must move, and how pairs move it. */
import { useShallow } from 'zustand/react/shallow';
import { allFocuses, focusOf, lineOfSightFor, metricsFor } from '../../src/catalogue/focuses.ts';
import { objectiveBehind, suggestionFor } from '../../src/catalogue/express-suggestions.ts';
import { objectiveOf, resultOf } from '../../src/catalogue/express-read.ts';
import { BoundText } from '../editor/fields/bound.tsx';
import { peopleOf } from '../editor/fields/people.ts';
import { Fields, Row } from '../editor/steps/section.tsx';
import { usePitch } from '../store/stores.ts';
import { PersonPicker } from '../ui/person-picker.tsx';
import { RadioRows } from '../ui/radio-rows.tsx';
import { fill, sentenceCase } from '../ui/words.ts';
import { AnswerArea, AnswerDate, AnswerMoney, AnswerNumber, AnswerText } from './fields.tsx';
import { give, useAnswers } from './giving.ts';
import styles from './pages.module.css';
import { Suggestion, Suggestions } from './suggestions.tsx';
import { express } from './words.ts';
import { You } from './you.tsx';
import { labelOf, labelsOf } from './labels.ts';

export function FocusPage() {
  const focus = useAnswers(({ focus: id }) => id ?? null);
  const options = allFocuses().map(({ id, name, line }) => ({ value: id, label: name, hint: sentenceCase(line) }));
  const label = labelOf('/focus/primary');
  return (
    <Fields>
      <div className={styles['focuses']}>
        <RadioRows label={label} value={focus} options={options} onChange={(id) => give({ focus: id }, label)} />
      </div>
      <You />
    </Fields>
  );
}

export function ObjectivePage() {
  const focus = useAnswers((answers) => answers.focus);
  const statement = useAnswers(({ objective }) => objective?.statement ?? '');
  const suggested = focusOf(focus)?.objectives.map((objective) => objective.statement) ?? [];
  const owner = labelOf('/objectives/0/ownerId');
  const people = usePitch(peopleOf);
  const ownerId = usePitch((pitch) => objectiveOf(pitch)?.ownerId ?? null);
  return (
    <Fields>
      <AnswerArea
        lead
        of="/objectives/0/statement"
        read={({ objective }) => objective?.statement}
        patch={(text) => ({ objective: { statement: text } })}
      />
      {(statement === '' || suggested.includes(statement)) && (
        <Suggestions title={express.suggested.objectives}>
          {suggested
            .filter((text) => text !== statement)
            .map((text) => (
              <Suggestion key={text} text={text} onUse={() => give({ objective: { statement: text } }, text)} />
            ))}
        </Suggestions>
      )}
      <Row columns={['1', '1']}>
        <PersonPicker
          label={owner}
          people={people}
          value={ownerId}
          onChange={(id) => {
            const person = people.find((other) => other.id === id);
            give({ objective: { owner: person?.name ?? null, department: person?.where || null } }, owner);
          }}
          onNew={(name) => give({ objective: { owner: name } }, owner)}
        />
        <AnswerText
          of="/stakeholders/0/department"
          label={labelsOf(2)[2]}
          read={({ objective }) => objective?.department}
          patch={(text) => ({ objective: { department: text } })}
        />
      </Row>
    </Fields>
  );
}

export function MetricPage() {
  const { focus, objective, metric } = useAnswers(
    useShallow(({ focus, objective, metric }) => ({ focus, objective, metric })),
  );
  const chosen = focusOf(focus);
  const behind = objectiveBehind(focus, objective?.statement);
  const fitting = chosen ? (behind ? metricsFor(chosen, behind) : chosen.metrics) : [];
  const results = fitting.filter(({ kind }) => kind === 'lagging');
  const measure = suggestionFor(focus, metric);
  const unit = usePitch((pitch) => resultOf(pitch)?.unit ?? undefined);
  const id = usePitch((pitch) => resultOf(pitch)?.id);
  return (
    <Fields>
      <AnswerArea
        lead
        of="/metrics/0/name"
        read={(answers) => answers.metric?.name}
        patch={(text) => ({ metric: { name: text } })}
      />
      {(!metric?.name || measure?.name === metric.name) && (
        <Suggestions title={express.suggested.metrics}>
          {results
            .filter(({ name }) => name !== metric?.name)
            .slice(0, 4)
            .map((suggested) => (
              <Suggestion
                key={suggested.id}
                text={suggested.name}
                aside={suggested.unit}
                onUse={() => give({ metric: { name: suggested.name, suggestionId: suggested.id } }, suggested.name)}
              />
            ))}
        </Suggestions>
      )}
      <Row columns={['1', '1', '1.2']}>
        <AnswerNumber
          large
          of="/metrics/0/baseline/value"
          unit={unit}
          read={(answers) => answers.metric?.baseline}
          patch={(value) => ({ metric: { baseline: value } })}
        />
        <AnswerNumber
          large
          of="/metrics/0/target/value"
          unit={unit}
          read={(answers) => answers.metric?.target}
          patch={(value) => ({ metric: { target: value } })}
        />
        <AnswerDate
          large
          of="/metrics/0/target/by"
          read={(answers) => answers.metric?.by}
          patch={(value) => ({ metric: { by: value } })}
        />
      </Row>
      {id && !measure && <BoundText path={`/metrics/${id}/unit`} />}
    </Fields>
  );
}

export function ProblemPage() {
  return (
    <Fields>
      <AnswerArea
        lead
        of="/problem/statement"
        hint={express.optional}
        read={({ problem }) => problem?.statement}
        patch={(text) => ({ problem: { statement: text } })}
      />
      <Row columns={['0 1 300px', '1']}>
        <AnswerMoney
          large
          of="/problem/costOfInaction/perYear"
          read={({ problem }) => problem?.perYear}
          patch={(value) => ({ problem: { perYear: value } })}
        />
        <span />
      </Row>
    </Fields>
  );
}

export function LinkPage() {
  const { focus, objective, metric, link } = useAnswers(
    useShallow(({ focus, objective, metric, link }) => ({ focus, objective, metric, link })),
  );
  const chosen = focusOf(focus);
  const behind = objectiveBehind(focus, objective?.statement);
  const measure = suggestionFor(focus, metric);
  const line =
    chosen &&
    ((behind && lineOfSightFor(chosen, behind.id)) ??
      chosen.linesOfSight.find(({ laggingMetricId }) => laggingMetricId === measure?.id));
  const isTaken = link?.mechanism === line?.mechanism;
  return (
    <Fields>
      <AnswerArea
        lead
        of="/strategyLinks/0/mechanism"
        read={(answers) => answers.link?.mechanism}
        patch={(text) => ({ link: { mechanism: text } })}
      />
      <AnswerArea
        of="/strategyLinks/0/behaviourChange"
        hint={express.optional}
        read={(answers) => answers.link?.behaviourChange}
        patch={(text) => ({ link: { behaviourChange: text } })}
      />
      {line && !link?.mechanism && (
        <Suggestions title={express.suggested.line}>
          <Suggestion
            text={fill(express.suggested.both, { mechanism: line.mechanism, behaviourChange: line.behaviourChange })}
            onUse={() =>
              give(
                { link: { mechanism: line.mechanism, behaviourChange: line.behaviourChange } },
                labelOf('/strategyLinks/0/mechanism'),
              )
            }
          />
        </Suggestions>
      )}
      {line && isTaken && (
        <p className={styles['aside']}>{fill(express.suggested.watchOut, { text: line.watchOut })}</p>
      )}
    </Fields>
  );
}
