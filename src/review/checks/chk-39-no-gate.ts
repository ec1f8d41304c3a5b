import type { Check, Found } from '../check.ts';

/** CHK-39: the plan grows after a phase without a gate. A note when the plan has a single phase. */
export const noGate: Check = {
  id: 'CHK-39',
  reads: ['scale'],
  find(pitch) {
    const phases = pitch.scale?.phases ?? [];
    const [only] = phases;
    if (phases.length === 1)
      return only?.gate ? [] : [{ path: '/scale/phases/0/gate', severity: 'info', wording: 'CHK-39-single' }];
    return phases
      .slice(0, -1)
      .flatMap((phase, index): Found[] => (phase.gate ? [] : [{ path: `/scale/phases/${index}/gate` }]));
  },
};
