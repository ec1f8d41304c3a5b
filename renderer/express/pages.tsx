/** The inputs of each question. Everything else of its page is the same for all twelve. */
import type { ComponentType } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { allFocuses, focusOf, lineOfSightFor, metricsFor } from '../../src/catalogue/focuses.ts';
import { earlySignFor, objectiveBehind, suggestionFor } from '../../src/catalogue/express-suggestions.ts';
import { expressQuestions } from '../../src/catalogue/essentials.ts';
import { choiceLabel, elementWords, fieldGuide } from '../../src/catalogue/guidance.ts';
import { askedElements, askedResources } from '../../src/catalogue/express-answers.ts';
import { hasOwnLines, objectiveOf, resultOf, signOf } from '../../src/catalogue/express-read.ts';
import { BoundText } from '../editor/fields/bound.tsx';
import { formatOf } from '../editor/fields/format.ts';
import { peopleOf } from '../editor/fields/people.ts';
import { Fields, Row } from '../editor/steps/section.tsx';
import { usePitch } from '../store/stores.ts';
import { PersonPicker } from '../ui/person-picker.tsx';
import { RadioRows } from '../ui/radio-rows.tsx';
import { Segments } from '../ui/segments.tsx';
import { fill, sentenceCase } from '../ui/words.ts';
import { AnswerArea, AnswerDate, AnswerMoney, AnswerNumber, AnswerText } from './fields.tsx';
import { give, useAnswers } from './giving.ts';
import styles from './pages.module.css';
import { Suggestion, Suggestions } from './suggestions.tsx';
import { express } from './words.ts';
import { You } from './you.tsx';

const labelOf = (of: string) => fieldGuide(of)?.label ?? '';

/** What the inputs of a question are called. */
const labelsOf = (n: number) => (expressQuestions[n - 1]?.inputs ?? []).map(({ label }) => label);

function FocusPage() {
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

function ObjectivePage() {
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

function MetricPage() {
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

function ProblemPage() {
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

function LinkPage() {
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

function ScalePage() {
  const focus = focusOf(useAnswers((answers) => answers.focus));
  return (
    <Fields>
      <Row columns={['1', '1.3', '1']}>
        <AnswerNumber
          large
          of="/scale/phases/0/pairs"
          read={({ scale }) => scale?.pairs}
          patch={(value) => ({ scale: { pairs: value } })}
        />
        <AnswerDate
          large
          of="/scale/phases/0/start"
          read={({ scale }) => scale?.start}
          patch={(value) => ({ scale: { start: value } })}
        />
        <AnswerNumber
          large
          of="/scale/phases/0/monthsPerPair"
          read={({ scale }) => scale?.months}
          patch={(value) => ({ scale: { months: value } })}
        />
      </Row>
      {focus && (
        <p className={styles['aside']}>
          {fill(express.usual.scale, {
            focus: focus.name.toLowerCase(),
            cohort: focus.cohort,
            duration: focus.duration,
          })}
        </p>
      )}
    </Fields>
  );
}

function TimePage() {
  const focus = focusOf(useAnswers((answers) => answers.focus));
  const [mentor, mentee] = labelsOf(7);
  return (
    <Fields>
      <Row columns={['1', '1']}>
        <AnswerNumber
          large
          of="/roleProfiles/0/hoursPerMonth"
          label={mentor}
          read={({ time }) => time?.mentorHours}
          patch={(value) => ({ time: { mentorHours: value } })}
        />
        <AnswerNumber
          large
          of="/roleProfiles/0/hoursPerMonth"
          label={mentee}
          read={({ time }) => time?.menteeHours}
          patch={(value) => ({ time: { menteeHours: value } })}
        />
      </Row>
      {focus && (
        <p className={styles['aside']}>
          {fill(express.usual.time, { focus: focus.name.toLowerCase(), time: focus.timePerMonth })}
        </p>
      )}
      <AnswerArea
        of="/timeAnswer/coverPlan"
        read={({ time }) => time?.coverPlan}
        patch={(text) => ({ time: { coverPlan: text } })}
      />
    </Fields>
  );
}

function ResourcesPage() {
  const labels = labelsOf(8);
  const own = usePitch(useShallow((pitch) => askedResources.filter((type) => hasOwnLines(pitch, type))));
  const amounts = useAnswers((answers) => answers.resources);
  const format = usePitch(formatOf);
  return (
    <Fields>
      <div className={styles['two']}>
        {askedResources.map((type, index) =>
          own.includes(type) ? (
            <div key={type} className={styles['own']}>
              <b>{labels[index]}</b>
              <p>{fill(express.ownLines, { amount: format.money(amounts?.[type] ?? 0) })}</p>
            </div>
          ) : (
            <AnswerMoney
              key={type}
              of="/resources/0/amount"
              label={labels[index]}
              read={({ resources }) => resources?.[type]}
              patch={(value) => ({ resources: { [type]: value } })}
            />
          ),
        )}
      </div>
      <div className={styles['two']}>
        <AnswerMoney
          of="/rates/mentorPerHour"
          read={({ resources }) => resources?.mentorPerHour}
          patch={(value) => ({ resources: { mentorPerHour: value } })}
        />
        <AnswerMoney
          of="/rates/menteePerHour"
          read={({ resources }) => resources?.menteePerHour}
          patch={(value) => ({ resources: { menteePerHour: value } })}
        />
      </div>
    </Fields>
  );
}

type AskedElement = (typeof askedElements)[number];

/** Missing is no answer: it is what is so without one. */
const statuses = (['ready', 'planned', 'not_needed'] as const).map((value) => ({
  value,
  label: choiceLabel('/elements/0/status', value),
}));

function ElementsPage() {
  return (
    <Fields>
      {askedElements.map((type) => (
        <ElementRow key={type} type={type} />
      ))}
    </Fields>
  );
}

function ElementRow({ type }: { type: AskedElement }) {
  const { label, readyWhen } = elementWords(type);
  const answered = useAnswers(({ elements }) => elements?.[type]?.status);
  const status = statuses.find(({ value }) => value === answered)?.value ?? null;
  return (
    <div className={styles['element']}>
      <div>
        <p>{label}</p>
        <p className={styles['aside']}>{readyWhen}</p>
      </div>
      <Segments
        labelHidden
        label={label}
        value={status}
        options={statuses}
        onChange={(next) => give({ elements: { [type]: { status: next } } }, label)}
      />
      {status === 'not_needed' && (
        <div className={styles['reason']}>
          <AnswerText
            of="/elements/0/note"
            label={express.reason}
            read={({ elements }) => elements?.[type]?.note}
            patch={(text) => ({ elements: { [type]: { note: text } } })}
          />
        </div>
      )}
    </div>
  );
}

function GatePage() {
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

function RiskPage() {
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

function DecisionPage() {
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

/** The page of each question, the first one first. */
export const pages: readonly ComponentType[] = [
  FocusPage,
  ObjectivePage,
  MetricPage,
  ProblemPage,
  LinkPage,
  ScalePage,
  TimePage,
  ResourcesPage,
  ElementsPage,
  GatePage,
  RiskPage,
  DecisionPage,
];
