/** The business case with other values beside the original (deck.md s10, "Sceptic's view and what-if"). The facts of the pitch stay as they are. */
import { fill } from '../format/fill.ts';
import type { PublicPitch } from '../pitch/public.ts';
import { contextOf } from './context.ts';
import { driverName, driverValue } from './drivers.ts';
import { small } from '../format/sentence.ts';
import type { BusinessCaseSlide } from './slide.ts';
import { businessCaseSlide, outcomesChart } from './slides/business-case.ts';
import { label } from './words.ts';

/**
 * The slide of a changed pitch with the original's twenty results behind the new ones.
 * @param line what was changed, in the place of the subtitle
 * @returns null when the changed pitch has no business case to state
 */
export function businessCaseBeside(
  original: PublicPitch,
  changed: PublicPitch,
  line: string,
): BusinessCaseSlide | null {
  const slide = businessCaseSlide(contextOf(changed));
  const before = outcomesChart(contextOf(original))?.results;
  if (!slide) return null;
  return { ...slide, subtitle: line, ...(slide.chart && before && { chart: { ...slide.chart, before } }) };
}

/** "What if: setter-months gained in year 1 60 setter-months instead of 84 setter-months", for the drivers whose expected value was changed. */
export function whatIfLine(original: PublicPitch, changed: PublicPitch): string {
  const context = contextOf(changed);
  const lines = (changed.drivers ?? []).flatMap((driver) => {
    const before = original.drivers?.find(({ id }) => id === driver.id)?.expected;
    if (before == null || driver.expected == null || before === driver.expected) return [];
    return fill(label('business_case', 'whatIf'), {
      driver: small(driverName(context, driver)),
      value: driverValue(context, driver, driver.expected),
      original: driverValue(context, driver, before),
    });
  });
  return lines.join('; ');
}
