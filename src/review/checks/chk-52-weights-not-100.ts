import { createFormat } from '../../format/format.ts';
import type { Check } from '../check.ts';

/** Floating-point noise of sums such as 33.3 + 33.3 + 33.4. */
const noise = 1e-9;

/** CHK-52: the matching weights do not add up to 100; a weight that is not given counts as 0. */
export const weightsNot100: Check = {
  id: 'CHK-52',
  reads: ['matching', 'organisation'],
  find(pitch) {
    const criteria = pitch.matching?.criteria ?? [];
    const sum = criteria.reduce((total, { weight }) => total + (weight ?? 0), 0);
    if (criteria.length === 0 || Math.abs(sum - 100) < noise) return [];
    return [{ path: '/matching/criteria', params: { sum: createFormat(pitch.organisation).number(sum) } }];
  },
};
