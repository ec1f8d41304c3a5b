/** What the return depends on, widest swing first (deck.md b02-tornado). */
import { fill } from '../format/fill.ts';
import type { TornadoChart } from '../outline/chart.ts';
import type { Driver } from '../pitch/schema.ts';
import { altOf } from './alt.ts';
import type { Context } from './context.ts';
import type { Swing } from './figures.ts';
import { shortName, small } from './sentence.ts';
import { label, words } from './words.ts';

const key = 'tornado';

/** Short names of the drivers. */
export function driverNames(context: Context): string[] {
  return context.figures
    .swings()
    .map(({ driver }) => nameOf(context, driver))
    .filter((name) => name !== '');
}

const nameOf = (context: Context, driver: Driver) => context.text(shortName(driver.label ?? ''));

/** Null when no driver moves the return. */
export function tornadoChart(context: Context): TornadoChart | null {
  const { format, figures } = context;
  const swings = figures.swings().filter(({ driver }) => nameOf(context, driver) !== '');
  if (swings.length === 0 || figures.roi === null) return null;
  const crossing = swings.filter(({ low, high }) => low < 0 && high > 0);
  return {
    kind: 'tornado',
    rows: swings.map(({ driver, low, high }) => ({
      id: driver.id,
      name: nameOf(context, driver),
      range: rangeOf(context, driver),
      low: { value: low, text: format.percent(low) },
      high: { value: high, text: format.percent(high) },
    })),
    breakEven: { value: 0, text: label(key, 'breakEven') },
    point: { value: figures.roi, text: fill(label(key, 'point'), { roi: format.percent(figures.roi) }) },
    alt: [
      ...swings.map((swing) => altOfSwing(context, swing)),
      crossing.length === 0
        ? ''
        : altOf(key, null, { names: format.list(crossing.map(({ driver }) => small(nameOf(context, driver)))) }),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  };
}

function altOfSwing(context: Context, { driver, atLow, atHigh }: Swing): string {
  const [low = '', high = ''] = ends(context, driver);
  const { format } = context;
  return altOf(key, 'driver', {
    driver: nameOf(context, driver),
    low: format.percent(atLow),
    high: format.percent(atHigh),
    lowValue: low,
    highValue: high,
  });
}

/** "60 to 108 setter-months, expected 84"; a factor on the cost reads "5% under to 15% over plan". */
export function rangeOf(context: Context, driver: Driver): string {
  const [low = '', high = '', expected = ''] = ends(context, driver);
  if (driver.id === 'COST') {
    const from = driver.low ?? 1;
    const to = driver.high ?? 1;
    const pattern = from >= 1 ? words.drivers.over : to <= 1 ? words.drivers.under : words.drivers.underOver;
    return fill(pattern, { low, high });
  }
  const unit = unitOf(context, driver);
  return unit === ''
    ? fill(words.drivers.rangeBare, { low, high, expected })
    : fill(words.drivers.range, { low, high, unit, expected });
}

/** Low, high and expected value in words; of a factor on the cost the distance from the plan. */
function ends({ format }: Context, driver: Driver): string[] {
  const write = (value: number | null | undefined) => {
    if (value == null) return '';
    if (driver.id === 'COST') return format.percent(Math.abs(value - 1) * 100, isWhole((value - 1) * 100) ? 0 : 1);
    return driver.id.endsWith('.valuePerUnit') ? format.moneyExact(value) : format.number(value);
  };
  return [driver.low, driver.high, driver.expected].map(write);
}

const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-9;

function unitOf(context: Context, driver: Driver): string {
  if (!driver.id.endsWith('.units')) return '';
  const benefit = context.pitch.benefits?.find((item) => `${item.id}.units` === driver.id);
  return context.text(benefit?.unit);
}
