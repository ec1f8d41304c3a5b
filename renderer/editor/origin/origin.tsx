import { ChevronRight, Scale, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { caseStore, useCase, usePitch, useSlides } from '../../store/stores.ts';
import { shortName } from '../../../src/format/sentence.ts';
import type { CaseOrigin } from '../../background/case.ts';
import { IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { fill, say, sentenceCase } from '../../ui/words.ts';
import { useFormat } from '../fields/format.ts';
import { caseWords } from '../steps/case-words.ts';
import { DrawnFrom } from './draws.tsx';
import { driverValue, figureName, figureValue } from './figure-words.ts';
import { closeOrigin, goBackInOrigin } from './opening.ts';
import styles from './origin.module.css';
import { Steps } from './steps.tsx';

const words = caseWords.origin;

/** Where a number comes from: a sum from top to bottom whose parts open in turn. Escape goes back one. */
export default function Origin() {
  const origin = useCase((state) => state.origin);
  const first = useCase(({ trail }) => trail[0]);
  const section = useRef<HTMLElement>(null);
  const ready = origin !== null;
  useEffect(() => {
    if (ready) section.current?.focus({ preventScroll: true });
  }, [first, ready]);
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    // A part that goes would take the focus with it.
    if (caseStore.getState().trail.length > 1) section.current?.focus({ preventScroll: true });
    goBackInOrigin();
  };
  return (
    <section
      ref={section}
      className={styles['origin']}
      aria-label={say.sections.origin}
      tabIndex={-1}
      onKeyDown={keyDown}
    >
      <div className={styles['head']}>
        <h2 className={styles['title']}>{say.sections.origin}</h2>
        <IconButton small icon={X} label={words.close} keys="Esc" onPress={closeOrigin} />
      </div>
      {origin && <Content origin={origin} />}
    </section>
  );
}

function Content({ origin }: { origin: CaseOrigin }) {
  const pitch = usePitch((all) => all);
  const format = useFormat();
  const { figure, value, steps, draws } = origin;
  const name = sentenceCase(figureName(pitch, figure, format));
  return (
    <>
      <Trail origin={origin} />
      <p className={styles['name']}>
        {figure.name === 'roi' ? fill(caseWords.figures.mostLikely, { figure: name }) : name}
      </p>
      <p className={styles['value']} data-bad={(value ?? 0) < 0 || undefined}>
        {figureValue(figure, value, format)}
      </p>
      {steps.length > 0 && <Steps origin={origin} />}
      {draws && figure.name === 'simulated' && <DrawnFrom what={figure.what} draws={draws} />}
      {value === null && <p className={styles['note']}>{words.missing}</p>}
      <Reach origin={origin} />
      <Shown origin={origin} />
    </>
  );
}

/** The figures that led here, each a way back. */
function Trail({ origin: { trail } }: { origin: CaseOrigin }) {
  const format = useFormat();
  if (trail.length < 2) return null;
  return (
    <ol className={styles['trail']}>
      {trail.map(({ figure, value }, index) => {
        const text = figureValue(figure, value, format);
        return (
          <li key={index}>
            {index > 0 && <Icon of={ChevronRight} size={13} />}
            {index === trail.length - 1 ? (
              <span aria-current="true">{text}</span>
            ) : (
              <button
                className={styles['link']}
                aria-label={fill(words.back, { figure: text })}
                onClick={() => caseStore.getState().backTo(index)}
              >
                {text}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** The range of the figure and what it would do to the return; of the return itself its average. */
function Reach({ origin: { swings, isFirst, average } }: { origin: CaseOrigin }) {
  const format = useFormat();
  const sentences = swings.map(({ driver, roiAtLow, roiAtHigh }) =>
    fill(words.swing, {
      driver: driver.label?.trim() ? shortName(driver.label) : driver.id,
      low: driverValue(driver, driver.low ?? driver.expected ?? 0, format),
      high: driverValue(driver, driver.high ?? driver.expected ?? 0, format),
      roiLow: format.percent(roiAtLow),
      roiHigh: format.percent(roiAtHigh),
    }),
  );
  if (sentences.length > 0 && isFirst) sentences[0] += ` ${words.first}`;
  if (average)
    sentences.push(
      fill(say.case.draws.text, { n: format.number(average.draws), mean: format.wholePercent(average.mean) }),
    );
  return sentences.map((sentence) => (
    <p key={sentence} className={styles['reach']}>
      <Icon of={Scale} size={16} />
      <span>{sentence}</span>
    </p>
  ));
}

const onCaseSlide = new Set(['roi', 'netBenefit', 'breakEvenShare', 'cost', 'simulated']);

function Shown({ origin: { figure } }: { origin: CaseOrigin }) {
  const number = useSlides(({ talk }) => talk.slides.find(({ key }) => key === 'business_case')?.number);
  const isShown = onCaseSlide.has(figure.name) || (figure.name === 'benefitOfYear' && figure.year === 1);
  if (number === undefined || !isShown) return null;
  return <p className={styles['note']}>{fill(words.shown, { n: number })}</p>;
}
