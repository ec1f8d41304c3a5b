/** Reads a number for a field that takes only some: whole ones, or those between two ends. */
import type { Format } from './format.ts';
import { readNumber, type NumberUnread } from './read-number.ts';
import type { Meaning, Reading } from './reading.ts';

/** What a field takes; null ends are open. */
export interface NumberRules {
  readonly whole: boolean;
  readonly from: number | null;
  readonly to: number | null;
}

/** Besides what cannot be read: a number that the field does not take. */
export type AmountUnread =
  | NumberUnread
  | { readonly code: 'wholeNumber' }
  | { readonly code: 'outOfRange'; readonly from: number | null; readonly to: number | null };

const share = /%|percent|per cent/i;

/**
 * Reads a typed number as a field takes it. A field for a share, from 0 to 1, takes "14 %" as 0.14.
 * @returns as `readNumber`; a reading that the field does not take is none, and if none is left the reason says which rule it is
 */
export function readAmount(text: string, format: Format, rules: NumberRules | null): Reading<number, AmountUnread> {
  const reading = readNumber(text, format);
  if (!rules || reading.kind === 'empty' || reading.kind === 'unread') return reading;
  const isShare = rules.from === 0 && rules.to === 1 && share.test(text);
  const meanings = (reading.kind === 'value' ? [reading] : reading.readings).map(
    ({ value, understood }): Meaning<number> => ({
      value: isShare ? Number((value / 100).toPrecision(15)) : value,
      understood,
    }),
  );
  const [first, ...more] = meanings.filter(({ value }) => reasonAgainst(value, rules) === null);
  if (first && more.length > 0) return { kind: 'ambiguous', readings: [first, ...more] };
  if (first) return { kind: 'value', ...first };
  return { kind: 'unread', reason: reasonAgainst(meanings[0]!.value, rules)! };
}

function reasonAgainst(value: number, { whole, from, to }: NumberRules): AmountUnread | null {
  if (whole && !Number.isSafeInteger(value)) return { code: 'wholeNumber' };
  return (from !== null && value < from) || (to !== null && value > to) ? { code: 'outOfRange', from, to } : null;
}
