import type { Money } from '../catalogue/slots.ts';
import type { Pitch } from '../pitch/schema.ts';

export function moneyOf(_pitch: Pitch): Money {
  return { costHeadline: null, cashHeadline: null, totalHoursYear1: null };
}
