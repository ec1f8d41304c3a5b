/** "Ten percent, not thirty": the case with drivers at other values, without touching the pitch. */
import type { Pitch } from '../pitch/schema.ts';
import { type DriverValues, type FirstYear, firstYearModel } from './first-year.ts';
import { breakEvenShare } from './returns.ts';
import { type Simulation, simulate } from './simulation.ts';

export interface WhatIf extends FirstYear {
  readonly breakEvenShare: number | null;
  /** With the drivers that were moved held at their value; null when no range is left. */
  readonly simulation: Simulation | null;
}

/** The first year with some drivers at other values, by their id; the others keep their ranges. */
export function whatIf(pitch: Pitch, values: DriverValues): WhatIf {
  const year = firstYearModel(pitch).at(values);
  const drivers = (pitch.drivers ?? []).map((driver) => {
    const value = values.get(driver.id);
    return value === undefined ? driver : { ...driver, low: value, expected: value, high: value };
  });
  return {
    ...year,
    breakEvenShare: breakEvenShare(year.benefit, year.cost),
    simulation: simulate({ ...pitch, drivers }),
  };
}
