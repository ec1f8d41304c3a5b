import { isTimePriced } from '../../catalogue/time.ts';
import type { Check } from '../check.ts';

/** CHK-27: hours are stated and not priced. A note when the costs are declared to be cash only. */
export const timeNotCosted: Check = {
  id: 'CHK-27',
  reads: ['roleProfiles', 'scale', 'costs', 'financialSettings'],
  find(pitch) {
    if (isTimePriced(pitch)) return [];
    return [{ path: '/costs', severity: pitch.financialSettings?.costPolicy === 'cash_only' ? 'info' : 'error' }];
  },
};
