// The business case: ten thousand draws, and everything else of it, of the larger sample.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { businessCase } from '../../src/business-case/case.ts';
import { defaultSettings, type Distribution, simulate } from '../../src/business-case/simulation.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { type Comparison, timed } from './comparison.ts';

const folder = join(import.meta.dirname, '../../assets/samples');
const pitch = JSON.parse(readFileSync(join(folder, 'foundry.buyin'), 'utf8')) as Pitch;

/** Another list each time, so that nothing is remembered. */
const draw = (distribution: Distribution) =>
  timed(`10,000 draws, ${distribution}`, () =>
    simulate({ ...pitch, drivers: [...(pitch.drivers ?? [])] }, { ...defaultSettings, distribution }),
  );

export const comparisons: Comparison[] = [
  { what: 'Monte Carlo, triangular, five drivers', unit: 'ms', ours: draw('triangular'), limit: 50, rounds: 30 },
  { what: 'Monte Carlo, PERT, five drivers', unit: 'ms', ours: draw('pert'), limit: 50, rounds: 30 },
  {
    what: 'Business case without the simulation',
    unit: 'ms',
    ours: timed('all figures', () => businessCase({ ...pitch })),
    limit: 2,
    rounds: 100,
  },
];
