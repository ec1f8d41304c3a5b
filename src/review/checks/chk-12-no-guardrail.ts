import type { Check } from '../check.ts';
import { hoursOf, metricsOf, pairHours } from '../../catalogue/terms.ts';

const fewHours = 2;

/** CHK-12: people give hours and nothing watches for harm. A note when mentor and mentee both give less than two hours a month. */
export const noGuardrail: Check = {
  id: 'CHK-12',
  reads: ['metrics', 'roleProfiles'],
  find(pitch) {
    const metrics = metricsOf(pitch);
    if (metrics.length === 0 || metrics.some(({ item }) => item.kind === 'guardrail') || pairHours(pitch) <= 0)
      return [];
    const little = (hoursOf(pitch, 'mentor') ?? 0) < fewHours && (hoursOf(pitch, 'mentee') ?? 0) < fewHours;
    return [{ path: '/metrics', severity: little ? 'info' : 'warning' }];
  },
};
