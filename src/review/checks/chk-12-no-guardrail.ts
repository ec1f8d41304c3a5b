import type { Check } from '../check.ts';
import { metricsOf } from '../../catalogue/terms.ts';
import { hoursPerMonth } from '../../business-case/time.ts';

const fewHours = 2;

/** CHK-12: people give hours and nothing watches for harm. A note when mentor and mentee both give less than two hours a month. */
export const noGuardrail: Check = {
  id: 'CHK-12',
  reads: ['metrics', 'roleProfiles'],
  find(pitch) {
    const metrics = metricsOf(pitch);
    const hours = (['mentor', 'mentee'] as const).map((role) => hoursPerMonth(pitch, role) ?? 0);
    const isGuarded = metrics.some(({ item }) => item.kind === 'guardrail');
    if (metrics.length === 0 || isGuarded || hours.every((count) => count <= 0)) return [];
    return [{ path: '/metrics', severity: hours.every((count) => count < fewHours) ? 'info' : 'warning' }];
  },
};
