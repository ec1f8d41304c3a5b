import { costsOf } from '../../src/business-case/costs.ts';
import { hoursOf } from '../../src/business-case/time.ts';
import type { Money } from '../../src/catalogue/slots.ts';
import type { Pitch } from '../../src/pitch/schema.ts';

/** The figures that composed sentences quote. They are sums of the cost lines alone, so that a key press does not wait for the whole business case. */
export function moneyOf(pitch: Pitch): Money {
  const { costHeadline, cashHeadline } = costsOf(pitch, 1);
  return { costHeadline, cashHeadline, totalHoursYear1: hoursOf(pitch).totalYear1 };
}
