/** Questions 6 to 9: how large the program is, what it takes, and whether everything is there. */
import { useShallow } from 'zustand/react/shallow';
import { focusOf } from '../../src/catalogue/focuses.ts';
import { choiceLabel, elementWords } from '../../src/catalogue/guidance.ts';
import { askedElements, askedResources } from '../../src/catalogue/express-answers.ts';
import { hasOwnLines } from '../../src/catalogue/express-read.ts';
import { formatOf } from '../editor/fields/format.ts';
import { Fields, Row } from '../editor/steps/section.tsx';
import { usePitch } from '../store/stores.ts';
import { Segments } from '../ui/segments.tsx';
import { fill } from '../ui/words.ts';
import { AnswerArea, AnswerDate, AnswerMoney, AnswerNumber, AnswerText } from './fields.tsx';
import { give, useAnswers } from './giving.ts';
import styles from './pages.module.css';
import { express } from './words.ts';
import { labelsOf } from './labels.ts';

export function ScalePage() {
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

export function TimePage() {
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

export function ResourcesPage() {
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

export function ElementsPage() {
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
