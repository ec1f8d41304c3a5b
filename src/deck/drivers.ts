/** What the return depends on, widest swing first (deck.md b02-tornado). */
import { fill } from '../format/fill.ts';
import type { TornadoChart } from '../outline/chart.ts';
import type { Driver } from '../pitch/schema.ts';
import { altOf } from './alt.ts';
import type { Context } from './context.ts';
import type { Swing } from '../business-case/tornado.ts';
import { shortName, small } from './sentence.ts';
import { label, words } from './words.ts';

const key = 'tornado';

/** The drivers that have a name and move the return. */
function namedSwings(context: Context): Swing[] {
  if (context.figures.benefit === null) return [];
  return context.figures.tornado.filter(({ driver, swing }) => swing > 0 && nameOf(context, driver) !== '');
}

/** Short names of the drivers. */
export function driverNames(context: Context): string[] {
  return namedSwings(context).map(({ driver }) => nameOf(context, driver));
}

const nameOf = (context: Context, driver: Driver) => context.text(shortName(driver.label ?? ''));

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
      name: nameOf(context, driver),
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
        : altOf(key, null, { names: format.list(crossing.map(({ driver }) => small(nameOf(context, driver)))) }),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  };
}

function altOfSwing(context: Context, { driver, roiAtLow, roiAtHigh }: Swing): string {
  const [low = '', high = ''] = ends(context, driver);
  const { format } = context;
  return altOf(key, 'driver', {
    driver: nameOf(context, driver),
    low: format.percent(roiAtLow),
    high: format.percent(roiAtHigh),
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
