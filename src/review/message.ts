/** From a check's sentence and what it found to the words shown. */
import checksFile from '../../assets/checks.json' with { type: 'json' };
import words from '../../assets/words/review.json' with { type: 'json' };
import type { Found, Params, Severity } from './check.ts';

interface CheckWords {
  severity: Severity;
  title: string;
  message: string;
}

let byId: Map<string, CheckWords> | undefined;

/** Usual severity, title and message of a check (assets/checks.json). */
export function wordsOfCheck(id: string): CheckWords {
  byId ??= new Map(checksFile.checks.map((check) => [check.id, check as CheckWords]));
  const found = byId.get(id);
  if (!found) throw new Error(`${id} is not in checks.json`);
  return found;
}

/** A sentence with its {blanks} filled; what is not known becomes "…". */
export function fillIn(sentence: string, params: Params): string {
  return sentence.replace(/\{(\w+)\}('s)?/g, (_, key: string, owns: string | undefined) => {
    const text = params[key] ?? '…';
    return owns && text.endsWith('s') ? `${text}'` : text + (owns ?? '');
  });
}

/** The message of a finding. */
export function messageOf(id: string, found: Found): string {
  const wordings: Record<string, string> = words.wordings;
  const sentence = wordings[found.wording ?? id] ?? wordsOfCheck(id).message;
  const text = fillIn(inPrint(sentence), found.params ?? {});
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Straight quotation marks of the data file as they are printed. */
function inPrint(sentence: string): string {
  return sentence.replace(/"([^"]*)"/g, '“$1”');
}
