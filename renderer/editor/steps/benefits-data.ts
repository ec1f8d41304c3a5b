/** Looks at the benefit lines of a pitch as the form needs them. */
import { focusOf } from '../../../src/catalogue/focuses.ts';
import { small } from '../../../src/format/sentence.ts';
import type { Benefit, Metric, Pitch } from '../../../src/pitch/schema.ts';
import { fill } from '../../ui/words.ts';
import { caseWords } from './case-words.ts';

const words = caseWords.benefits;
const byId = new WeakMap<readonly Benefit[], Map<string, Benefit>>();

/** A benefit line by its id. */
export function benefitOf({ benefits }: Pitch, id: string): Benefit | undefined {
  if (!benefits) return undefined;
  let map = byId.get(benefits);
  if (!map) byId.set(benefits, (map = new Map(benefits.map((benefit) => [benefit.id, benefit]))));
  return map.get(id);
}

type Measured = Pick<Metric, 'name' | 'direction' | 'unit'> & { id?: string };

/** Lines to begin from: the results that the pitch measures and no line counts yet, then those of its focus that it does not measure. */
export function suggestedBenefits({ metrics, benefits, focus }: Pitch): (Partial<Benefit> & { name: string })[] {
  const counted = new Set(benefits?.map(({ metricId }) => metricId));
  const own: Measured[] = (metrics ?? []).filter(({ id, kind }) => kind === 'lagging' && !counted.has(id));
  const measured = new Set(metrics?.map(({ name }) => name));
  const ofFocus = (focusOf(focus?.primary)?.metrics ?? [])
    .filter(({ kind, name }) => kind === 'lagging' && !measured.has(name))
    .map(({ name, direction, unit }): Measured => ({ name, direction, unit }));
  const present = new Set(benefits?.map(({ name }) => name));
  return [...own, ...ofFocus]
    .flatMap(({ id, name, direction, unit }) => {
      if (!name?.trim() || direction === 'target_range') return [];
      const patterns = unit?.startsWith('count') ? words.counted : words.measured;
      const pattern = direction === 'higher_better' ? patterns.higher : patterns.lower;
      return [{ name: fill(pattern, { metric: small(name.trim()) }), ...(id && { metricId: id }) }];
    })
    .filter(({ name }) => !present.has(name));
}
