import type { Check } from '../check.ts';
import { pairHours } from '../terms.ts';

/** CHK-27: hours are stated and not priced. A note when the costs are declared to be cash only. */
export const timeNotCosted: Check = {
  id: 'CHK-27',
  reads: ['roleProfiles', 'scale', 'costs', 'financialSettings'],
  find(pitch) {
    const pairMonths = sum(Object.values(pitch.scale?.pairMonths ?? {}));
    if (pairHours(pitch) <= 0 || pairMonths <= 0) return [];
    const timeLines = (pitch.costs ?? []).filter((line) => line.category === 'participant_time');
    if (sum(timeLines.flatMap((line) => Object.values(line.byYear ?? {}))) !== 0) return [];
    return [{ path: '/costs', severity: pitch.financialSettings?.costPolicy === 'cash_only' ? 'info' : 'error' }];
  },
};

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
