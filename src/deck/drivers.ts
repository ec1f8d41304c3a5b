/** What the return depends on, widest swing first (deck.md b02-tornado). */
import { COST_DRIVER } from '../business-case/first-year.ts';
import { fill } from '../format/fill.ts';
import type { Format } from '../format/format.ts';
import type { TornadoChart } from '../outline/chart.ts';
import type { Driver } from '../pitch/schema.ts';
import { altOf } from './alt.ts';
import type { Context } from './context.ts';
import type { Swing } from '../business-case/tornado.ts';
import { shortName, small } from '../format/sentence.ts';
import { label, words } from './words.ts';

const key = 'tornado';

/** The drivers that have a name and move the return. */
function namedSwings(context: Context): Swing[] {
  if (context.figures.benefit === null) return [];
  return context.figures.tornado.filter(({ driver, swing }) => swing > 0 && driverName(context, driver) !== '');
}

/** Short names of the drivers. */
export function driverNames(context: Context): string[] {
  return namedSwings(context).map(({ driver }) => driverName(context, driver));
}

/** Short name of a driver. */
export const driverName = (context: Context, driver: Driver) => context.text(shortName(driver.label ?? ''));

/** Null when no driver moves the return. */
export function tornadoChart(context: Context): TornadoChart | null {
  const { format, figures } = context;
  const point = figures.roiHeadlinePct;
  const swings = namedSwings(context);
  if (swings.length === 0 || point === null) return null;
  const crossing = swings.filter(
    ({ roiAtLow, roiAtHigh }) => Math.min(roiAtLow, roiAtHigh) < 0 && Math.max(roiAtLow, roiAtHigh) > 0,
  );
  const percent = (value: number) => ({ value, text: format.percent(value) });
  return {
    kind: 'tornado',
    rows: swings.map(({ driver, roiAtLow, roiAtHigh }) => ({
      id: driver.id,
      name: driverName(context, driver),
      range: rangeOf(context, driver),
      low: percent(Math.min(roiAtLow, roiAtHigh)),
      high: percent(Math.max(roiAtLow, roiAtHigh)),
    })),
    breakEven: { value: 0, text: label(key, 'breakEven') },
    point: { value: point, text: fill(label(key, 'point'), { roi: format.percent(point) }) },
    alt: [
      ...swings.map((swing) => altOfSwing(context, swing)),
      crossing.length === 0
        ? ''
        : altOf(key, null, { names: format.list(crossing.map(({ driver }) => small(driverName(context, driver)))) }),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  };
}

function altOfSwing(context: Context, { driver, roiAtLow, roiAtHigh }: Swing): string {
  const { format } = context;
  return altOf(key, 'driver', {
    driver: driverName(context, driver),
    low: format.percent(roiAtLow),
    high: format.percent(roiAtHigh),
    lowValue: driverValue(context, driver, driver.low),
    highValue: driverValue(context, driver, driver.high),
  });
}

/** "60 to 108 setter-months, expected 84"; a factor on the cost reads "5% under to 15% over plan". */
function rangeOf(context: Context, driver: Driver): string {
  const [low, high] = [driver.low ?? driver.expected, driver.high ?? driver.expected];
  if (driver.id === COST_DRIVER) return costRange(context.format, low ?? 1, high ?? 1);
  const values = {
    low: numberOf(context.format, driver, low),
    high: numberOf(context.format, driver, high),
    expected: numberOf(context.format, driver, driver.expected),
    unit: unitOf(context, driver),
  };
  return values.expected === '' ? '' : fill(values.unit === '' ? words.drivers.rangeBare : words.drivers.range, values);
}

function costRange(format: Format, low: number, high: number): string {
  const pattern = low >= 1 ? words.drivers.over : high <= 1 ? words.drivers.under : words.drivers.underOver;
  return fill(pattern, { low: distance(format, low), high: distance(format, high) });
}

/** A value of a driver that stands alone: "84 setter-months", "€3,100", "15% over plan"; empty without a value. */
export function driverValue(context: Context, driver: Driver, value: number | null | undefined): string {
  if (value == null) return '';
  if (driver.id === COST_DRIVER) {
    const pattern =
      value === 1 ? words.drivers.asPlanned : value < 1 ? words.drivers.underPlan : words.drivers.overPlan;
    return fill(pattern, { n: distance(context.format, value) });
  }
  return [numberOf(context.format, driver, value), unitOf(context, driver)].filter(Boolean).join('\u00A0');
}

function numberOf(format: Format, driver: Driver, value: number | null | undefined): string {
  if (value == null) return '';
  return driver.id.endsWith('.valuePerUnit') ? format.moneyExact(value) : format.number(value);
}

/** How far a factor lies from the plan, in percent with a decimal where it has one. */
function distance(format: Format, factor: number): string {
  const percent = Math.abs(factor - 1) * 100;
  return format.percent(percent, Math.abs(percent - Math.round(percent)) < 1e-6 ? 0 : 1);
}

function unitOf(context: Context, driver: Driver): string {
  const benefit = context.pitch.benefits?.find((item) => `${item.id}.units` === driver.id);
  return context.text(benefit?.unit);
}
