// The fingerprint of the facts, beside Node's own SHA-256 of the whole pitch. The simulation behind the chance is remembered.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../src/facts/fingerprint.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { type Comparison, timed } from './comparison.ts';

const folder = join(import.meta.dirname, '../../assets/samples');
const pitch = JSON.parse(readFileSync(join(folder, 'foundry.buyin'), 'utf8')) as Pitch;

export const comparisons: Comparison[] = [
  {
    what: 'Fingerprint of a pitch, simulation apart',
    unit: 'ms',
    ours: timed('fingerprint', () => fingerprint({ ...pitch })),
    limit: 5,
    rounds: 100,
  },
  {
    what: 'Fingerprint of a pitch against a plain hash of it',
    unit: 'ms',
    ours: timed('fingerprint', () => fingerprint({ ...pitch })),
    against: timed('JSON and SHA-256 of Node', () => createHash('sha256').update(JSON.stringify(pitch)).digest('hex')),
    limit: 20,
    rounds: 100,
  },
];
