/**
 * The first year as a function of its drivers (domain.md 3.1, "Drivers"): `<benefit id>.units` replaces the units of year 1,
 * `<benefit id>.valuePerUnit` the value of a unit, `COST` is a factor on the headline cost.
 */
import type { Driver, Pitch } from '../pitch/schema.ts';
import { benefitOf, countedLines, factorsOf, type LineFactors } from './benefits.ts';
import { headlineOf } from './costs.ts';
import { roiPct } from './returns.ts';

export interface FirstYear {
  readonly cost: number;
  readonly benefit: number;
  readonly roiPct: number | null;
}

/** Values of drivers by their id; a driver that is not in it stays as expected. */
export type DriverValues = ReadonlyMap<string, number>;

export const COST_DRIVER = 'COST';

/** What a driver moves: a line's place in `lines` and the factor of it, or the cost. */
type Moves = { readonly line: number; readonly factor: 'units' | 'valuePerUnit' } | 'cost';

export interface FirstYearModel {
  readonly cost: number;
  /** The counted lines without a gap, in file order. */
  readonly lines: readonly LineFactors[];
  /** What the driver moves; null when it names no counted line. */
  readonly movedBy: (driverId: string) => Moves | null;
  /** The year with some drivers at other values. */
  readonly at: (values: DriverValues) => FirstYear;
}

/** The first year of a pitch, ready to be computed for many values. */
export function firstYearModel(pitch: Pitch): FirstYearModel {
  const counted = countedLines(pitch).flatMap((line) => {
    const factors = factorsOf(line, 1);
    return factors ? [{ id: line.id, factors }] : [];
  });
  const lines = counted.map(({ factors }) => factors);
  const cost = (pitch.costs ?? []).reduce((sum, line) => sum + headlineOf(line), 0);
  const movedBy = (driverId: string): Moves | null => {
    if (driverId === COST_DRIVER) return 'cost';
    for (const factor of ['units', 'valuePerUnit'] as const) {
      const line = counted.findIndex(({ id }) => `${id}.${factor}` === driverId);
      if (line >= 0) return { line, factor };
    }
    return null;
  };
  const at = (values: DriverValues): FirstYear => {
    const moved = lines.map((line) => ({ ...line }));
    let factor = 1;
    for (const [id, value] of values) {
      const moves = movedBy(id);
      if (moves === 'cost') factor = value;
      else if (moves) moved[moves.line]![moves.factor] = value;
    }
    const benefit = moved.reduce((sum, line) => sum + benefitOf(line), 0);
    return { cost: cost * factor, benefit, roiPct: roiPct(benefit, cost * factor) };
  };
  return { cost, lines, movedBy, at };
}

/** A driver's three values in order, with what it moves. */
export interface Range {
  readonly driver: Driver;
  readonly moves: Moves | null;
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

/** The drivers in file order. A gap stands at expected, and expected at the value of the line; three values in the wrong order are sorted. */
export function rangesOf(pitch: Pitch, model: FirstYearModel): Range[] {
  return (pitch.drivers ?? []).map((driver) => {
    const moves = model.movedBy(driver.id);
    const ofLine = moves === null || moves === 'cost' ? 1 : (model.lines[moves.line]?.[moves.factor] ?? 0);
    const expected = driver.expected ?? ofLine;
    const low = driver.low ?? expected;
    const high = driver.high ?? expected;
    const [first = expected, middle = expected, last = expected] = [low, expected, high].toSorted((a, b) => a - b);
    return { driver, moves, low: first, expected: middle, high: last };
  });
}

/** Year 1 at other values: one driver at an end of its range, or all at once (a scenario: benefits at that end, cost at the other). */
export type Changed = { readonly driver: string; readonly end: 'low' | 'high' } | { readonly all: 'low' | 'high' };

/** The values that a change gives to the drivers. */
export function changedValues(ranges: readonly Range[], by: Changed): DriverValues {
  if ('driver' in by) {
    const range = ranges.find(({ driver }) => driver.id === by.driver);
    return new Map(range && [[by.driver, range[by.end]]]);
  }
  const other = by.all === 'low' ? 'high' : 'low';
  return new Map(ranges.map((range) => [range.driver.id, range[range.moves === 'cost' ? other : by.all]]));
}
