import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useShallow } from 'zustand/react/shallow';
import { focusOf } from '../../../src/catalogue/focuses.ts';
import { limits, type Pitch } from '../../../src/pitch/schema.ts';
import { pitchStore, usePitch } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Menu } from '../../ui/menu.tsx';
import { fill, say } from '../../ui/words.ts';
import { run, setField } from '../edits.ts';
import { useFormat } from '../fields/format.ts';
import { addLine, putNewMeasure, setText, takeLine, tell } from './tie-edits.ts';
import { edit, endEdit, focusPlace, newMeasure, useEditing } from './tie-editing.ts';
import { measureMenu, movement, nameOfMeasure, put } from './tie-measure.tsx';
import {
  linkOf,
  measureChoices,
  measures,
  objectiveOf,
  suggestedLines,
  suggestedTexts,
  type Line,
  type MeasureField,
} from './tie-model.ts';
import { tieWords as words } from './tie-words.ts';
import styles from './tie-gap.module.css';

interface GapProps {
  title: string;
  text: string;
  /** Read out before the rest: "missing, 1 suggestion". */
  missing: string;
  children?: ReactNode;
}

/** Where a line breaks: what is missing, why that counts, and one way on. */
function Gap({ title, text, missing, children }: GapProps) {
  return (
    <div className={styles['gap']}>
      <span className={styles['hidden']}>{missing}</span>
      <b>{title}</b>
      <p>{text}</p>
      {children}
    </div>
  );
}

/** What is suggested, put in by one click. */
function Suggestion({ text, onUse }: { text: string; onUse: () => void }) {
  return (
    <AriaButton className={styles['suggestion']!} onPress={onUse}>
      <Icon of={Plus} stroke={1.5} />
      <span>{text}</span>
    </AriaButton>
  );
}

/** What suggestions are made from. It keeps its identity while something else is written. */
function useArgument(): Pitch {
  const { focus, objectives, metrics, strategyLinks, scale, organisation } = usePitch(
    useShallow((pitch) => ({
      focus: pitch.focus,
      objectives: pitch.objectives,
      metrics: pitch.metrics,
      strategyLinks: pitch.strategyLinks,
      scale: pitch.scale,
      organisation: pitch.organisation,
    })),
  );
  return { schema: 'mentoring-pitch/1', focus, objectives, metrics, strategyLinks, scale, organisation };
}

/** No measure stands at a place of the line. */
export function MeasureGap({ line, field }: { line: Line; field: MeasureField }) {
  const pitch = useArgument();
  const format = useFormat();
  const naming = useEditing(newMeasure(line, field));
  const choices = measureChoices(pitch, line, field);
  const [best] = choices;
  const gate = pitch.scale?.phases?.find((phase) => phase.gate?.date)?.gate?.date;
  const text =
    field === 'leadingMetricId' && gate
      ? fill(words.gaps.leadingAt, { month: format.month(Number(gate.slice(5, 7))) })
      : words.gaps[field].text;
  if (naming) return <NewMeasure line={line} field={field} />;
  const label = !best
    ? ''
    : 'own' in best
      ? [nameOfMeasure(best.own), movement(best.own, format).to].filter(Boolean).join(', ')
      : best.suggested.name;
  const create = words.measure[`new${measures[field]}`];
  return (
    <Gap title={words.gaps[field].title} text={text} missing={best ? words.missing.one : words.missing.none}>
      {best && <Suggestion text={label} onUse={() => put(line, field, best)} />}
      {best ? (
        <Menu
          label={words.chooseAnother}
          trigger={<Button kind="link">{words.chooseAnother}</Button>}
          groups={() => measureMenu(line, field, choices.slice(1))}
        />
      ) : (
        <Button kind="link" onPress={() => edit(newMeasure(line, field))}>
          {create}
        </Button>
      )}
    </Gap>
  );
}

/** The name of a measure that is being made; Enter makes it. */
function NewMeasure({ line, field }: { line: Line; field: MeasureField }) {
  const place = newMeasure(line, field);
  const path = `/strategyLinks/${line.link}/${field}`;
  const make = (name: string) => {
    endEdit(place);
    if (name.trim() === '') return focusPlace(path);
    putNewMeasure(line, field, name.trim());
    focusPlace(`/strategyLinks/${line.link ?? pitchStore.getState().pitch.strategyLinks?.at(-1)?.id}/${field}`);
  };
  return (
    <input
      autoFocus
      className={styles['name']}
      maxLength={limits.characters}
      aria-label={words.measure[`name${measures[field]}`]}
      placeholder={words.measure[`name${measures[field]}`]}
      onBlur={(event) => make(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        event.stopPropagation();
        make(event.key === 'Enter' ? event.currentTarget.value : '');
      }}
    />
  );
}

/** Nothing, or too little, says what pairs do or what changes in the work. */
export function TextGap({ line, place }: { line: Line; place: 'mechanism' | 'behaviourChange' }) {
  const pitch = useArgument();
  const isShort = !!linkOf(pitch, line.link)?.[place]?.trim();
  const [best, ...others] = isShort ? [] : suggestedTexts(pitch, line, place);
  const path = `/strategyLinks/${line.link}/${place}`;
  const gap = isShort ? words.gaps.short : words.gaps[place];
  const take = (text: string) => {
    setText(line, place, text);
    tell(say.editing.inserted.text);
    focusPlace(path);
  };
  return (
    <Gap title={gap.title} text={gap.text} missing={best ? words.missing.one : words.missing.none}>
      {best && <Suggestion text={best} onUse={() => take(best)} />}
      {others.length > 0 && (
        <Menu
          label={words.chooseAnother}
          trigger={<Button kind="link">{words.chooseAnother}</Button>}
          groups={[others.map((text) => ({ id: text, label: text, onAction: () => take(text) }))]}
        />
      )}
      {!isShort && (
        <Button kind="link" onPress={() => edit(path)}>
          {best ? words.writeOwn : words.write}
        </Button>
      )}
    </Gap>
  );
}

/** An objective that no line leads to yet; the suggestion is a whole line. */
export function LineGap({ line }: { line: Line }) {
  const pitch = useArgument();
  const [best, ...others] = suggestedLines(pitch, objectiveOf(pitch, line.objective));
  const placed = (path: string) => focusPlace(`${path}/mechanism`);
  const take = (suggestion: typeof best) => {
    if (!suggestion) return;
    takeLine(line, suggestion);
    tell(say.editing.inserted.text);
    placed(`/strategyLinks/${pitchStore.getState().pitch.strategyLinks?.at(-1)?.id}`);
  };
  const write = () => edit(`${addLine(line.objective ?? '')}/mechanism`);
  return (
    <Gap
      title={words.gaps.line.title}
      text={words.gaps.line.text}
      missing={best ? words.missing.one : words.missing.none}
    >
      {best && (
        <div className={styles['line']}>
          <p className={styles['about']}>
            {fill(say.sections.suggestions, {
              focus: focusOf(pitch.focus?.primary)?.name.toLocaleLowerCase('en-US') ?? '',
            })}
          </p>
          <p>{best.mechanism}</p>
          <p>{best.behaviourChange}</p>
          <p className={styles['about']}>{fill(words.watchOut, { text: best.watchOut })}</p>
        </div>
      )}
      <div className={styles['ways']}>
        {best && <Suggestion text={words.useLine} onUse={() => take(best)} />}
        {others.length > 0 && (
          <Menu
            label={words.chooseAnother}
            trigger={<Button kind="link">{words.chooseAnother}</Button>}
            groups={[
              others.map((other) => ({ id: other.objectiveId, label: other.mechanism, onAction: () => take(other) })),
            ]}
          />
        )}
        <Button kind="link" onPress={write}>
          {best ? words.writeOwn : words.write}
        </Button>
      </div>
    </Gap>
  );
}

/** A line that serves no objective. */
export function ObjectiveGap({ link }: { link: string }) {
  const objectives = usePitch((pitch) => pitch.objectives) ?? [];
  return (
    <Gap title={words.gaps.objective.title} text={words.gaps.objective.text} missing={words.missing.none}>
      {objectives.length > 0 && (
        <Menu
          label={words.chooseObjective}
          trigger={<Button kind="link">{words.chooseObjective}</Button>}
          groups={[
            objectives.map(({ id, statement }) => ({
              id,
              label: statement ?? '',
              onAction: () => setField(`/strategyLinks/${link}/objectiveId`, id),
            })),
          ]}
        />
      )}
      <Button
        kind="link"
        onPress={() => {
          const index = pitchStore.getState().pitch.strategyLinks?.findIndex(({ id }) => id === link) ?? -1;
          if (index < 0) return;
          run({ verb: 'delete', what: words.line }, [{ op: 'remove', path: '/strategyLinks', index }]);
        }}
      >
        {words.oneByOne.delete}
      </Button>
    </Gap>
  );
}
