/** How much each driver moves the first-year return (domain.md 3.8). */
import type { Driver, Pitch } from '../pitch/schema.ts';
import { firstYearModel, rangesOf } from './first-year.ts';

export interface Swing {
  readonly driver: Driver;
  /** Return in percent with this driver at its low or high value and all others as expected. */
  readonly roiAtLow: number;
  readonly roiAtHigh: number;
  /** |difference|, in points. */
  readonly swing: number;
}

/** One driver at a time, the widest swing first, ties in file order. Drivers that move nothing are left out; without cost there is none. */
export function tornadoOf(pitch: Pitch): Swing[] {
  const model = firstYearModel(pitch);
  return rangesOf(pitch, model)
    .flatMap(({ driver, moves, low, high }) => {
      const roiAt = (value: number) => model.at(new Map([[driver.id, value]])).roiPct;
      const [roiAtLow, roiAtHigh] = [roiAt(low), roiAt(high)];
      if (moves === null || roiAtLow === null || roiAtHigh === null) return [];
      return [{ driver, roiAtLow, roiAtHigh, swing: Math.abs(roiAtHigh - roiAtLow) }];
    })
    .toSorted((a, b) => b.swing - a.swing);
}
