/** Three scenarios of the first year (domain.md 3.8): the low one is a joint worst case, not a forecast. */
import type { Pitch } from '../pitch/schema.ts';
import { changedValues, firstYearModel, type FirstYear, rangesOf } from './first-year.ts';

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
  const joint = (all: 'low' | 'high') => model.at(changedValues(ranges, { all }));
  return { low: joint('low'), expected: model.at(new Map()), high: joint('high') };
}
