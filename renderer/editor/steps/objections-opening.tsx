import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import words from '../../../assets/words/objections.json' with { type: 'json' };
import { focusOf } from '../../../src/catalogue/focuses.ts';
import { filledAsFar, slotsOf } from '../../../src/catalogue/slots.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { usePitch } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { fill } from '../../ui/words.ts';
import { useSettled } from '../../ui/use-settled.ts';
import { setField } from '../edits.ts';
import { idOf, objectionOf } from './objections-data.ts';
import styles from './objections-risks.module.css';

interface Help {
  /** What an answer needs; never an answer. */
  advice: string | null;
  /** Its first words, with "…" for what the pitch does not say. */
  opening: string | null;
  figures: readonly { name: string; value: string }[];
}

/**
 * What helps to answer: for an objection that the focus knows, advice and a way to begin; for every one the figures of the pitch, which are put where
 * the caret was. An answer is never written for the person.
 */
export function Opening({ path }: { path: string }) {
  const id = idOf(path);
  const empty = usePitch((pitch) => !objectionOf(pitch, id)?.answer?.trim());
  const help = useHelp(id);
  const answer = `${path}/answer`;
  if (!help) return null;
  const { advice, opening, figures } = help;
  return (
    <div className={styles['help']}>
      {advice && <p>{fill(words.objections.advice, { advice })}</p>}
      {opening && empty && (
        <p>
          {fill(words.objections.opening, { text: opening })}{' '}
          <Button kind="link" onPress={() => putAtEnd(answer, opening)}>
            {words.objections.begin}
          </Button>
        </p>
      )}
      {figures.length > 0 && (
        <div className={styles['figures']} role="group" aria-label={words.objections.figures}>
          <span>{words.objections.figures}</span>
          {figures.map(({ name, value }) => (
            <Button
              key={name}
              kind="chip"
              aria-label={fill(words.objections.insert, { name, value })}
              onPress={() => putAtCaret(answer, value)}
            >
              <Icon of={Plus} stroke={1.5} size={14} />
              <span className={styles['figure']}>
                {name} <b>{value}</b>
              </span>
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

const facts: Readonly<Record<string, string>> = words.objections.fact;

const pause = 300;

/** The sums of the pitch are made when nobody types, and their code is fetched when a form is open. */
function useHelp(id: string): Help | null {
  const pitch = useSettled(
    usePitch((all) => all),
    pause,
  );
  const [help, setHelp] = useState<Help | null>(null);
  useEffect(() => {
    if (!pitch) return undefined;
    let isOpen = true;
    void import('../../../src/review/case.ts').then(({ moneyOf }) => {
      if (isOpen) setHelp(helpFor(pitch, id, slotsOf(pitch, moneyOf(pitch))));
    });
    return () => {
      isOpen = false;
    };
  }, [pitch, id]);
  return help;
}

function helpFor(pitch: Pitch, id: string, slots: ReturnType<typeof slotsOf>): Help {
  const text = objectionOf(pitch, id)?.text?.trim();
  const known = focusOf(pitch.focus?.primary)?.objections.find((other) => other.text === text);
  return {
    advice: known?.guidance ?? null,
    opening: known ? filledAsFar(known.answerStart, slots, '…') : null,
    figures: Object.entries(facts).flatMap(([slot, name]) => {
      const value = slots(slot);
      return value ? [{ name, value }] : [];
    }),
  };
}

function areaOf(path: string): HTMLTextAreaElement | null {
  return document.querySelector(`[data-path='${CSS.escape(path)}'] textarea`);
}

function putAtEnd(path: string, text: string): void {
  setField(path, text);
  requestAnimationFrame(() => {
    const area = areaOf(path);
    area?.focus();
    area?.setSelectionRange(text.length, text.length);
  });
}

/** With a space on either side where there is none. */
function putAtCaret(path: string, value: string): void {
  const area = areaOf(path);
  if (!area) return;
  const { value: text, selectionStart, selectionEnd } = area;
  const [before, after] = [text.slice(0, selectionStart), text.slice(selectionEnd)];
  const start = before === '' || /\s$/.test(before) ? before : `${before} `;
  const rest = after === '' || /^[\s.,;:!?)]/.test(after) ? after : ` ${after}`;
  setField(path, start + value + rest);
  requestAnimationFrame(() => {
    area.focus();
    area.setSelectionRange(start.length + value.length, start.length + value.length);
  });
}
