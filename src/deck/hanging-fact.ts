/** A fact with its first number hanging left of it (deck.md s02, "Hanging figure by rule"). */
import type { HangingFact } from './slide.ts';

const unitOfTime = 'hours?|h|minutes?|min|days?|weeks?|months?|quarters?|years?';
const gap = '[ \\u00A0\\u202F]';
const digits = `\\d[\\d.,'’\\u00A0\\u202F]*\\d|\\d`;
const number = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?<sign>[~≈≤≥<>±+−–-]?\\p{Sc}?)(?<digits>${digits})(?<percent>${gap}?%|${gap}?\\p{Sc})?` +
    `(?:${gap}(?:(?<of>of${gap}(?:${digits}))|(?<unit>${unitOfTime}))(?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}%–-])`,
  'u',
);
const calendarWord = /(?:Q|FY|week|year|phase|line|level|day)\s*$/i;
const yearNumber = /^(?:19|20)\d\d$/;
const dayOfMonth = new RegExp(`^${gap}?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|^(?:st|nd|rd|th)\\b`);

/**
 * The first number of the text with its sign, %, unit of time or "of N"; years, dates and ordinals are no quantity. When the text begins with the
 * number it goes on after it, else it is shown whole.
 */
export function hangingFact(text: string, source: string): HangingFact {
  const found = firstQuantity(text);
  if (!found?.groups) return { figure: '', unit: '', text, source };
  const { sign = '', digits: figure = '', percent = '', of = '', unit = '' } = found.groups;
  const rest = text.slice(found[0].length).trim();
  const goesOn = found.index === 0 && rest !== '' && /^\p{L}/u.test(rest);
  return { figure: `${sign}${figure}${percent}`, unit: of || unit, text: goesOn ? rest : text, source };
}

function firstQuantity(text: string): RegExpExecArray | null {
  const everywhere = new RegExp(number.source, 'gu');
  for (let found = everywhere.exec(text); found; found = everywhere.exec(text)) {
    const before = text.slice(0, found.index);
    const after = text.slice(found.index + found[0].length);
    const figure = found.groups?.['digits'] ?? '';
    const bare = !found.groups?.['percent'] && !found.groups?.['unit'] && !found.groups?.['of'];
    const isDate = bare && (yearNumber.test(figure) || dayOfMonth.test(after) || calendarWord.test(before));
    if (!isDate) return found;
  }
  return null;
}
