/** The inputs of the twelve questions. They read what people type as the editor's do; each change is an answer. */
import { useStore } from 'zustand/react';
import type { ExpressAnswers } from '../../src/catalogue/express-answers.ts';
import { fieldGuide } from '../../src/catalogue/guidance.ts';
import { readDate, type DateUnread } from '../../src/format/read-date.ts';
import { readNumber, type NumberUnread } from '../../src/format/read-number.ts';
import { explainDate } from '../editor/fields/bound.tsx';
import { useFormat } from '../editor/fields/format.ts';
import { draftsStore, useSettings } from '../store/stores.ts';
import { ReadField, type Draft } from '../ui/read-field.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import { say } from '../ui/words.ts';
import { give, useAnswers } from './giving.ts';

interface AnswerProps<T> {
  /** The field that the answer fills, with 0 for the items of lists: it gives the words. */
  of: string;
  /** Where the guidance's label does not fit. */
  label?: string | undefined;
  hint?: string | undefined;
  placeholder?: string | undefined;
  read: (answers: ExpressAnswers) => T | null | undefined;
  patch: (value: T | null) => ExpressAnswers;
}

function labelOf({ of, label }: Pick<AnswerProps<unknown>, 'of' | 'label'>): string {
  return label ?? fieldGuide(of)?.label ?? '';
}

export function AnswerText({ read, patch, ...props }: AnswerProps<string>) {
  const label = labelOf(props);
  const value = useAnswers(read) ?? '';
  return (
    <TextField
      label={label}
      hint={props.hint}
      placeholder={props.placeholder}
      value={value}
      onChange={(text) => give(patch(text || null), label, 'typing')}
    />
  );
}

/** Enter goes on, so a new line takes Shift. */
export function AnswerArea({ read, patch, lead, ...props }: AnswerProps<string> & { lead?: boolean }) {
  const label = labelOf(props);
  const value = useAnswers(read) ?? '';
  return (
    <TextArea
      label={label}
      lead={lead}
      hint={props.hint}
      placeholder={props.placeholder}
      value={value}
      onChange={(text) => give(patch(text || null), label, 'typing')}
    />
  );
}

interface NumberProps extends AnswerProps<number> {
  unit?: string | undefined;
  large?: boolean | undefined;
}

export function AnswerNumber({ read, patch, unit, large, ...props }: NumberProps) {
  const label = labelOf(props);
  const format = useFormat();
  const [draft, putDraft] = useDraft<number>(`express ${label}`);
  return (
    <ReadField<number, NumberUnread>
      numeric
      label={label}
      hint={props.hint}
      placeholder={props.placeholder}
      unit={unit ?? fieldGuide(props.of)?.unit}
      large={large}
      value={useAnswers(read) ?? null}
      print={(number) => format.number(number)}
      read={(text) => readNumber(text, format)}
      explain={(reason) => say.editing[reason.code].text}
      onChange={(value) => give(patch(value), label, 'typing')}
      draft={draft}
      onDraft={putDraft}
    />
  );
}

/** An amount in the currency of the pitch. */
export function AnswerMoney(props: NumberProps) {
  const format = useFormat();
  return <AnswerNumber {...props} unit={format.currency ?? undefined} />;
}

export function AnswerDate({ read, patch, large, ...props }: AnswerProps<string> & { large?: boolean }) {
  const label = labelOf(props);
  const format = useFormat();
  const today = useSettings((settings) => settings.today);
  const [draft, putDraft] = useDraft<string>(`express ${label}`);
  return (
    <ReadField<string, DateUnread>
      label={label}
      hint={props.hint}
      placeholder={props.placeholder}
      tall={large}
      value={useAnswers(read) ?? null}
      print={format.date}
      read={(text) => readDate(text, format, today)}
      explain={explainDate}
      onChange={(value) => give(patch(value), label, 'typing')}
      draft={draft}
      onDraft={putDraft}
    />
  );
}

function useDraft<T>(key: string): [Draft<T> | null, (draft: Draft<T> | null) => void] {
  const draft = useStore(draftsStore, (state) => state.drafts[key] ?? null);
  return [draft as Draft<T> | null, (next) => draftsStore.getState().put(key, next)];
}
