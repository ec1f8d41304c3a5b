/** Going on from a question: to its next empty field, else to the next page. */
import { answeredQuestions } from '../../src/catalogue/essentials.ts';
import { pitchStore, viewStore } from '../store/stores.ts';
import { turnPage } from './going.ts';

/** Text fields and groups of choices of a page, from top to bottom. */
export function fieldsIn(page: HTMLElement): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('input:not([type="radio"]), textarea, [role="radiogroup"]')];
}

/** Whether a field holds nothing, or something that was not understood. */
export function isOpen(field: HTMLElement): boolean {
  if (isGroup(field)) return field.querySelector('input:checked') === null;
  return (field as HTMLInputElement).value === '' || field.getAttribute('aria-invalid') === 'true';
}

/** What takes the focus of a field: in a group the choice made, else the first. */
export function controlOf(field: HTMLElement): HTMLElement {
  if (!isGroup(field)) return field;
  return field.querySelector<HTMLElement>('input:checked') ?? field.querySelector<HTMLElement>('input') ?? field;
}

const isGroup = (field: HTMLElement) => field.matches('[role="radiogroup"]');

/**
 * From the field in focus to the next one that is empty, and behind the last to the next page. While something that the question needs is empty, the
 * focus goes there; only Skip leaves it open.
 * @param whole from everywhere to the next page when the question is answered: fields that may stay empty are passed over
 */
export function goOn(page: HTMLElement, whole: boolean): void {
  const here = document.activeElement;
  const fields = fieldsIn(page);
  const at = fields.findIndex((field) => field.contains(here));
  const open = fields.filter((field, index) => index !== at && isOpen(field));
  const next = whole ? undefined : open.find((field) => fields.indexOf(field) > at);
  // A field takes what was typed when it is left; that may be the answer.
  if (at >= 0 && here instanceof HTMLElement) here.blur();
  const { express } = viewStore.getState();
  const isAnswered = express === null || answeredQuestions(pitchStore.getState().pitch).includes(express);
  const goal = next ?? (isAnswered ? undefined : (fields.find((field) => isOpen(field)) ?? fields[at]));
  if (goal) controlOf(goal).focus();
  else if (isAnswered) turnPage(1);
}
