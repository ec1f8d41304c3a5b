/**
 * Fields bound to a place in the pitch. A form is a list of pointers: label, kind of input and choices come from the guidance, the value from the pitch,
 * and each change goes into the history under the field's name.
 */
import { Calendar } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand/react';
import { fieldGuide, type FieldGuide } from '../../../src/catalogue/guidance.ts';
import type { Format } from '../../../src/format/format.ts';
import { readAmount, type AmountUnread, type NumberRules } from '../../../src/format/read-amount.ts';
import { readDate, type DateUnread } from '../../../src/format/read-date.ts';

import { numberRules } from '../../../src/pitch/fields.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import { draftsStore, pitchStore, usePitch, useSettings } from '../../store/stores.ts';
import type { FieldNote } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PersonPicker } from '../../ui/person-picker.tsx';
import { ReadField, type Draft } from '../../ui/read-field.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Select, type Option } from '../../ui/select.tsx';
import { LinesField, TextArea, TextField } from '../../ui/text-field.tsx';
import { fill, say, words } from '../../ui/words.ts';
import { setField, setNewPerson } from '../edits.ts';
import { choicesFor } from './choices.ts';
import { useFormat } from './format.ts';
import { BoundFreeChoice } from './free-choice.tsx';
import { peopleOf } from './people.ts';

export interface BoundProps {
  path: string;
  /** Where the guidance's label does not fit the place. */
  label?: string | undefined;
  hint?: string | undefined;
  labelHidden?: boolean | undefined;
  note?: FieldNote | null | undefined;
  placeholder?: string | undefined;
  autoFocus?: boolean | undefined;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

function labelOf(path: string, label: string | undefined): string {
  return label ?? fieldGuide(path)?.label ?? '';
}

export function BoundText({ path, label, ...props }: BoundProps & { unit?: string }) {
  const value = usePitch((pitch) => text(getAt(pitch, path)));
  return (
    <TextField
      {...props}
      path={path}
      label={labelOf(path, label)}
      value={value}
      onChange={(next) => setField(path, next, 'typing')}
    />
  );
}

export function BoundArea({ path, label, ...props }: BoundProps & { lead?: boolean; line?: boolean }) {
  const value = usePitch((pitch) => text(getAt(pitch, path)));
  return (
    <TextArea
      {...props}
      path={path}
      label={labelOf(path, label)}
      value={value}
      onChange={(next) => setField(path, next, 'typing')}
    />
  );
}

const noLines: readonly string[] = [];

/** A list of texts, one a line. An empty line is there while it is being written and never in the pitch. */
export function BoundLines({ path, label, ...props }: BoundProps) {
  const stored = usePitch((pitch) => (getAt(pitch, path) as readonly string[] | null | undefined) ?? noLines);
  const [typed, setTyped] = useState<readonly string[] | null>(null);
  const kept = typed?.filter((line) => line.trim() !== '');
  const current = kept?.length === stored.length && kept.every((line, index) => line === stored[index]);
  return (
    <LinesField
      {...props}
      path={path}
      label={labelOf(path, label)}
      values={typed && current ? typed : stored}
      onChange={(next) => {
        setTyped(next);
        setField(
          path,
          next.filter((line) => line.trim() !== ''),
          'typing',
        );
      }}
    />
  );
}

interface NumberProps extends BoundProps {
  unit?: string | undefined;
  large?: boolean | undefined;
  decimals?: number | undefined;
  /** How many of the field's units are one in the file: 100 for a factor that is shown in percent. */
  scale?: number | undefined;
  /** Where more than the field itself changes with it. */
  onSet?: ((value: number | null) => void) | undefined;
}

/** Floating-point noise is not what somebody typed: 0.7 x 100 is 70. */
const withoutNoise = (value: number) => Number(value.toPrecision(14));

export function BoundNumber({ path, label, decimals, scale = 1, onSet, ...props }: NumberProps) {
  const format = useFormat();
  const stored = usePitch((pitch) => getAt(pitch, path) as number | null | undefined) ?? null;
  const value = stored === null || scale === 1 ? stored : withoutNoise(stored * scale);
  const [draft, putDraft] = useDraft<number>(path);
  const set = onSet ?? ((next: number | null) => setField(path, next, 'typing'));
  return (
    <ReadField<number, AmountUnread>
      {...props}
      numeric
      path={path}
      label={labelOf(path, label)}
      value={value}
      print={(number) => format.number(number, decimals)}
      read={(typed) => readAmount(typed, format, scaled(numberRules(path), scale))}
      explain={(reason) => explainNumber(reason, format)}
      onChange={(next) => set(next === null || scale === 1 ? next : withoutNoise(next / scale))}
      draft={draft}
      onDraft={putDraft}
    />
  );
}

/** The rules as the field shows the number. */
function scaled(rules: NumberRules | null, scale: number): NumberRules | null {
  const end = (value: number | null) => value && value * scale;
  return rules && { ...rules, from: end(rules.from), to: end(rules.to) };
}

function explainNumber(reason: AmountUnread, format: Format): string {
  if (reason.code === 'wholeNumber') return words.fields.wholeNumber;
  if (reason.code !== 'outOfRange') return say.editing[reason.code].text;
  const { from, to } = reason;
  const ends = { from: format.number(from ?? 0), to: format.number(to ?? 0) };
  if (to === null) return fill(words.fields.atLeast, ends);
  return fill(words.fields.between, ends);
}

export function BoundDate({ path, label, large, ...props }: BoundProps & { large?: boolean }) {
  const format = useFormat();
  const today = useSettings((settings) => settings.today);
  const value = usePitch((pitch) => getAt(pitch, path) as string | null | undefined) ?? null;
  const [draft, putDraft] = useDraft<string>(path);
  return (
    <ReadField<string, DateUnread>
      {...props}
      path={path}
      label={labelOf(path, label)}
      value={value}
      print={format.date}
      read={(typed) => readDate(typed, format, today)}
      explain={explainDate}
      onChange={(next) => setField(path, next, 'typing')}
      draft={draft}
      onDraft={putDraft}
      tall={large}
      aside={large ? <Icon of={Calendar} /> : undefined}
    />
  );
}

/** The sentence for a text that is no date. */
export function explainDate(reason: DateUnread): string {
  if (reason.code === 'noSuchDay') return fill(say.editing.noSuchDay.text, { month: reason.month, n: reason.n });
  return say.editing.dateNotRead.text;
}

function useDraft<T>(path: string): [Draft<T> | null, (draft: Draft<T> | null) => void] {
  const draft = useStore(draftsStore, (state) => state.drafts[path] ?? null);
  return [draft as Draft<T> | null, (next) => draftsStore.getState().put(path, next)];
}

export function BoundPerson({ path, label, labelHidden, note }: BoundProps) {
  const people = usePitch(peopleOf);
  const value = usePitch((pitch) => getAt(pitch, path) as string | null | undefined) ?? null;
  return (
    <PersonPicker
      path={path}
      label={labelOf(path, label)}
      people={people}
      labelHidden={labelHidden}
      value={value}
      note={note}
      onChange={(id) => setField(path, id)}
      onNew={(name) => setNewPerson(path, name)}
    />
  );
}

type ChoiceValue = string | number | boolean;

interface ChoiceProps extends BoundProps {
  options?: readonly Option<ChoiceValue>[] | undefined;
}

export function BoundChoice({ path, label, labelHidden = false, options, placeholder, note }: ChoiceProps) {
  const stored = usePitch((pitch) => getAt(pitch, path) as ChoiceValue | null | undefined) ?? null;
  const format = useFormat();
  const offered = options ?? choicesFor(path, pitchStore.getState().pitch, format);
  // A value that is no listed choice, such as "month 0 and 12", is offered as it stands.
  const all =
    stored === null || offered.some((option) => option.value === stored)
      ? offered
      : [...offered, { value: stored, label: String(stored) }];
  return (
    <Select
      path={path}
      label={labelOf(path, label)}
      labelHidden={labelHidden}
      value={stored}
      options={all}
      placeholder={placeholder ?? words.fields.choose}
      note={note}
      onChange={(value) => setField(path, value)}
    />
  );
}

export function BoundSegments({ path, label }: BoundProps) {
  const value = usePitch((pitch) => getAt(pitch, path) as string | null | undefined) ?? null;
  const options = (fieldGuide(path)?.choices ?? []).map((choice) => ({ ...choice, value: String(choice.value) }));
  return (
    <Segments
      path={path}
      label={labelOf(path, label)}
      value={value}
      options={options}
      onChange={(next) => setField(path, next)}
    />
  );
}

/** The field that fits the guidance's kind of input. */
export function BoundField(props: BoundProps): ReactNode {
  const guide = fieldGuide(props.path);
  if (!guide) return null;
  const Fitting = (guide.freeText && BoundFreeChoice) || byInput[guide.input] || BoundText;
  return <Fitting {...props} {...unitOf(guide)} />;
}

function unitOf(guide: FieldGuide): { unit?: string } {
  return guide.unit ? { unit: guide.unit } : {};
}

/** A percentage, also where the file keeps a factor from 0 to 1. */
export function BoundPercent(props: NumberProps) {
  const isFactor = fieldGuide(props.path)?.storedAs === 'factor';
  return <BoundNumber {...props} unit="%" scale={isFactor ? 100 : 1} />;
}

export function BoundMoney(props: NumberProps) {
  const format: Format = useFormat();
  return <BoundNumber {...props} unit={format.currency ?? undefined} />;
}

const byInput: Record<string, (props: BoundProps) => ReactNode> = {
  text: BoundText,
  'long text': BoundArea,
  'number+unit': BoundNumber,
  money: BoundMoney,
  percent: BoundPercent,
  date: BoundDate,
  people: BoundPerson,
  choice: BoundChoice,
  list: BoundLines,
};
