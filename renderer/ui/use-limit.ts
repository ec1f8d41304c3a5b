/**
 * How much a field holds. What is pasted or dropped and would be too much is refused before it is in the page, where a text of megabytes would be slow
 * to draw, and one sentence says so; the text stays as it was, and what was copied is still there to be put elsewhere.
 */
import { useState, type ClipboardEvent, type DragEvent } from 'react';
import { limits } from '../../src/pitch/schema.ts';
import type { FieldNote } from './field.tsx';
import { fill, words } from './words.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

interface Limit {
  maxLength: number;
  onPaste: (event: ClipboardEvent<Control>) => void;
  onDrop: (event: DragEvent<Control>) => void;
  /** Why something is not in the field; null while everything is. */
  refused: FieldNote | null;
}

const number = new Intl.NumberFormat('en-US');

interface Refusal {
  /** The text as it was then; the sentence goes with the next change. */
  over: string;
  text: string;
}

/**
 * @param most characters, those of a text in the format without it
 * @param mostLines of a list with one entry a line
 */
export function useLimit(value: string, most: number = limits.characters, mostLines = Infinity): Limit {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const take = (event: ClipboardEvent | DragEvent, text: string, kept: number) => {
    const sentence =
      kept + text.length > most
        ? fill(words.fields.tooLong, { n: number.format(text.length), most: number.format(most) })
        : breaksIn(value) + breaksIn(text) >= mostLines
          ? fill(words.fields.tooManyLines, { n: number.format(breaksIn(text) + 1), most: number.format(mostLines) })
          : null;
    if (sentence === null) return;
    event.preventDefault();
    setRefusal({ over: value, text: sentence });
  };
  return {
    maxLength: most,
    onPaste: (event) => {
      const { selectionStart, selectionEnd } = event.currentTarget;
      const selected = (selectionEnd ?? 0) - (selectionStart ?? 0);
      take(event, event.clipboardData.getData('text/plain'), value.length - selected);
    },
    onDrop: (event) => take(event, event.dataTransfer.getData('text/plain'), value.length),
    refused: noteOf(),
  };

  function noteOf(): FieldNote | null {
    if (refusal?.over === value) return { kind: 'refused', text: refusal.text };
    if (value.length >= most) return { kind: 'refused', text: fill(words.fields.full, { most: number.format(most) }) };
    return null;
  }
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}
