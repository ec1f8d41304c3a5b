import { ArrowUpRight, ChevronRight } from 'lucide-react';
import type { Explanation } from '../../../src/business-case/explain.ts';
import type { Figure, Step } from '../../../src/business-case/step.ts';
import { typeset } from '../../../src/format/own-words.ts';
import { toIdPath } from '../../../src/pitch/pointer.ts';
import type { CaseOrigin } from '../../background/case.ts';
import { caseStore, pitchStore, usePitch, viewStore } from '../../store/stores.ts';
import { Icon } from '../../ui/icon.tsx';
import { counted, fill } from '../../ui/words.ts';
import { useFormat } from '../fields/format.ts';
import { caseWords } from '../steps/case-words.ts';
import { figureName, figureValue, stepWords } from './figure-words.ts';
import styles from './origin.module.css';

const words = caseWords.origin;
const stepsShown = 40;
const partsShown = 5;
const signs: Record<Step['op'], string> = { '+': '+', '-': '−', '×': '×', '÷': '÷', '=': '=' };

/** The sum: one line a step, what it is made of or rests on under it, the figure itself as the last line. */
export function Steps({ origin: { figure, value, steps, parts } }: { origin: CaseOrigin }) {
  const pitch = usePitch((all) => all);
  const format = useFormat();
  // That a share is shown in percent is no step that anybody asks about.
  const told = steps.filter(
    ({ origin, value: factor, op }) => origin.kind !== 'constant' || op === '=' || factor !== 100,
  );
  const more = told.length - stepsShown;
  return (
    <ul className={styles['steps']}>
      {told.slice(0, stepsShown).map((step, index) => (
        <li key={index} className={styles['step']}>
          <Line step={step} isFirst={index === 0} />
          <Under step={step} part={parts[steps.indexOf(step)] ?? null} />
        </li>
      ))}
      {more > 0 && <li className={styles['rest']}>{counted(more, words.more)}</li>}
      <li className={styles['result']}>
        <span className={styles['amount']}>{figureValue(figure, value, format)}</span>
        <span>{figureName(pitch, figure, format)}</span>
      </li>
    </ul>
  );
}

/** A computed step opens in turn, a typed one leads to its field. */
function Line({ step, isFirst }: { step: Step; isFirst: boolean }) {
  const pitch = usePitch((all) => all);
  const format = useFormat();
  const { name, value } = stepWords(pitch, step, format);
  const sign = isFirst && step.op === '+' ? '' : `${signs[step.op]} `;
  const content = (
    <>
      <span className={styles['amount']}>
        {sign}
        {value}
      </span>
      <span className={styles['what']}>{name}</span>
    </>
  );
  const { origin } = step;
  if (origin.kind === 'constant') return <div className={styles['line']}>{content}</div>;
  if (origin.kind === 'figure')
    return (
      <button
        className={styles['line']}
        aria-label={`${sign}${value} ${name}. ${fill(words.open, { figure: name })}`}
        onClick={() => caseStore.getState().openPart(origin.figure)}
      >
        {content}
        <Icon of={ChevronRight} size={15} />
      </button>
    );
  return (
    <button
      className={styles['line']}
      aria-label={`${sign}${value} ${name}. ${words.goTo}`}
      title={words.goTo}
      onClick={() => goTo(origin.pointer)}
    >
      {content}
      <Icon of={ArrowUpRight} size={15} />
    </button>
  );
}

/** Leaves for the field; in a narrow window the panel gives the page free. */
export function goTo(pointer: string): void {
  viewStore.getState().show({ panel: false });
  viewStore.getState().jump(toIdPath(pitchStore.getState().pitch, pointer));
}

function Under({ step, part }: { step: Step; part: Explanation | null }) {
  const pitch = usePitch((all) => all);
  const format = useFormat();
  if (step.source) return <p className={styles['source']}>{typeset(step.source, format)}</p>;
  const told = (part?.steps ?? []).filter(({ op }) => op === '+' || op === '-');
  if (!part || told.length < 2 || told.length !== part.steps.length) return null;
  const more = told.length - partsShown;
  return (
    <ul className={styles['parts']}>
      {told.slice(0, partsShown).map((inner, index) => {
        const { name, value } = stepWords(pitch, inner, format);
        return (
          <li key={index}>
            <button
              className={styles['part']}
              onClick={() => openInner(part.figure, inner)}
              title={inner.origin.kind === 'typed' ? words.goTo : undefined}
            >
              <span>{name}</span>
              <span>
                {inner.op === '-' && signs['-']}
                {value}
              </span>
            </button>
          </li>
        );
      })}
      {more > 0 && <li className={styles['rest']}>{counted(more, words.more)}</li>}
    </ul>
  );
}

/** The figure on the way stays in the trail. */
function openInner(outer: Figure, { origin }: Step): void {
  if (origin.kind === 'typed') return goTo(origin.pointer);
  const { openPart } = caseStore.getState();
  openPart(outer);
  if (origin.kind === 'figure') openPart(origin.figure);
}
