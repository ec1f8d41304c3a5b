import type { Driver } from '../../pitch/schema.ts';
import type { Check } from '../check.ts';
import { given } from '../../catalogue/terms.ts';
import { countedLines } from '../case.ts';

/** CHK-33: no benefit can come out lower, or the cost cannot come out higher. A side that is not given is no range. */
export const rosyRange: Check = {
  id: 'CHK-33',
  reads: ['benefits', 'drivers'],
  find(pitch) {
    if (countedLines(pitch).length === 0) return [];
    const drivers = pitch.drivers ?? [];
    const canFall = drivers.some((driver) => driver.id !== 'COST' && isBelow(driver, 'low', 'expected'));
    const costs = drivers.filter((driver) => driver.id === 'COST');
    const canRise = costs.length > 0 && costs.every((driver) => isBelow(driver, 'expected', 'high'));
    return canFall && canRise ? [] : [{ path: '/drivers' }];
  },
};

type Side = 'low' | 'expected' | 'high';

function isBelow(driver: Driver, lower: Side, upper: Side): boolean {
  const [from, to] = [driver[lower], driver[upper]];
  return given(from) && given(to) && from < to;
}
