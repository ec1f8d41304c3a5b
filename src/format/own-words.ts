/**
 * Typesetting of the user's own words: it changes signs, never words or digits (deck.md section 5). The two exceptions are the ones of the
 * rule: a currency code before a number becomes the symbol, and 2027-08-01 is written as a date.
 */
import { calendarDay } from './dates.ts';
import type { Format } from './format.ts';

const FIXED_SPACE = '\u00A0';
const MINUS = '\u2212';
const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const number = String.raw`\d+(?:[.,]\d+)*%?`;

const isoDate = /(?<![\p{L}\p{N}-])\d{4}-\d{2}-\d{2}(?![\p{L}\p{N}-])/gu;
const numberRange = new RegExp(String.raw`(?<![\p{L}\p{N}.,:–-])(${number})-(?=${number}(?![\p{L}\p{N}-]))`, 'gu');
const fiscalRange = /(?<![\p{L}\p{N}.,:–-])(FY ?\d{2,4})-(?=FY ?\d{2,4}(?![\p{L}\p{N}-]))/gu;
const monthRange = new RegExp(`\\b(${month})-(?=${month}\\b)`, 'g');
const yearToMonth = new RegExp(`(?<=\\b\\d{4})-(?=${month}\\b)`, 'g');
const leadingMinus = /(?<=^|[\s(=])-(?=\d)/g;
const timesSpaced = /(?<=[\d)%] )x(?= )|(?<= )x(?= [\d(\p{Sc}])/gu;
const timesClosed = /(?<=\d)x(?=\d)/g;
const formula = /[=×÷]|\S \/ \S|\p{L}\(/u;
const spacedHyphen = /(?<= )-(?= )/g;
const differenceOfNumbers = /(?<=\d%? )-(?= \d)/g;
const dayOfMonth = new RegExp(String.raw`(?<=\b\d{1,2}\.?) (?=${month}\b)|(?<=\b${month}) (?=\d)`, 'g');
const beforeUnit =
  /(?<=\d) (?=(?:%|h|hours?|min|minutes?|days?|weeks?|months?|years?|points?|people|pairs?|percent|million|thousand)(?![\p{L}\p{N}]))/gu;

/** The text with the signs of good print: curly quotes, dashes, ×, true minus, the pitch's currency symbol and date style, fixed spaces. */
export function typeset(text: string, format: Format): string {
  const signs = withCurrencySymbol(withWrittenDates(text, format), format)
    .replace(numberRange, '$1–')
    .replace(fiscalRange, '$1–')
    .replace(monthRange, '$1–')
    .replace(yearToMonth, '–')
    .replace(leadingMinus, MINUS)
    .replace(timesSpaced, '×')
    .replace(timesClosed, '×');
  const spaced = formula.test(signs) ? signs.replace(spacedHyphen, MINUS) : signs.replace(differenceOfNumbers, MINUS);
  return withCurlyQuotes(spaced.replace(dayOfMonth, FIXED_SPACE).replace(beforeUnit, FIXED_SPACE));
}

function withWrittenDates(text: string, format: Format): string {
  return text.replace(isoDate, (iso) => (calendarDay(iso) ? format.dateShort(iso).replaceAll(' ', FIXED_SPACE) : iso));
}

/** "EUR 46" as the locale prints it when the symbol comes first; where it comes last, moving it would reorder the words. */
function withCurrencySymbol(text: string, format: Format): string {
  if (!format.currency) return text;
  const code = new RegExp(String.raw`(?<![\p{L}\p{N}])${format.currency} ?(?=\d)`, 'gu');
  const symbol = format.symbolComesLast ? `${format.currency}${FIXED_SPACE}` : format.money(1).replace(/1$/, '');
  return text.replace(code, () => symbol);
}

/** Curly quotes and apostrophes. A straight mark after a figure that closes nothing is a foot or an inch and stays. */
function withCurlyQuotes(text: string): string {
  const opened = { '"': false, "'": false };
  return text.replace(/["']/g, (mark, at: number) => {
    if (mark !== '"' && mark !== "'") return mark;
    const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    const [open, close] = mark === '"' ? ['“', '”'] : ['‘', '’'];
    const startsHere = /[\s([{–—/“‘"']/.test(before) && /\S/.test(after);
    if (startsHere && (mark === '"' || closesLater(text, at))) {
      opened[mark] = true;
      return open;
    }
    const isMeasure = /\d/.test(before) && !/\p{L}/u.test(after) && !opened[mark];
    if (isMeasure || (mark === '"' && !opened[mark])) return mark;
    if (!/\p{L}/u.test(after)) opened[mark] = false;
    return close;
  });
}

/** Whether a single quote that could open has a partner; "’26" and "’tis" have none. */
function closesLater(text: string, at: number): boolean {
  return /^\p{L}[^']*?[^\s']'(?![\p{L}\p{N}])/u.test(text.slice(at + 1));
}
