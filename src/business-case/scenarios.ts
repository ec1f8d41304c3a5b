/** Three scenarios of the first year (domain.md 3.8): the low one is a joint worst case, not a forecast. */
import type { Pitch } from '../pitch/schema.ts';
import { firstYearModel, type FirstYear, rangesOf } from './first-year.ts';

export interface Scenarios {
  /** All benefit drivers low and the cost high. */
  readonly low: FirstYear;
  readonly expected: FirstYear;
  /** All benefit drivers high and the cost low. */
  readonly high: FirstYear;
}

export function scenariosOf(pitch: Pitch): Scenarios {
  const model = firstYearModel(pitch);
  const ranges = rangesOf(pitch, model);
  const joint = (benefitEnd: 'low' | 'high', costEnd: 'low' | 'high') =>
    model.at(new Map(ranges.map((range) => [range.driver.id, range[range.moves === 'cost' ? costEnd : benefitEnd]])));
  return { low: joint('low', 'high'), expected: model.at(new Map()), high: joint('high', 'low') };
}
