import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStep, type Group } from '../../../renderer/editor/steps/reading-model.ts';
import { steps } from '../../../src/catalogue/guidance.ts';
import { createFormat } from '../../../src/format/format.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import { publicPart } from '../../../src/pitch/public.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';

const pitch = JSON.parse(
  readFileSync(new URL('../../../assets/samples/foundry.buyin', import.meta.url), 'utf8'),
) as Pitch;
const format = createFormat(pitch.organisation);

const entries = (groups: readonly Group[]): Group['entries'] =>
  groups.flatMap((group) => [
    ...group.entries,
    ...group.items.flatMap((item) => [...item.entries, ...entries(item.groups)]),
  ]);
const paths = (groups: readonly Group[]): string[] => [
  ...entries(groups).map((entry) => entry.path),
  ...groups.flatMap((group) => group.items.map((item) => item.path)),
];

describe('reading a step', () => {
  test('prints values as the pitch does, names what ids refer to, and shows factors as percent', () => {
    const found = new Map(entries(readStep(pitch, 'business-case', format)).map((entry) => [entry.path, entry.text]));
    expect(found.get('/benefits/B1/metricId')).toBe('Scrap rate');
    expect(found.get('/benefits/B1/valuePerUnit')).toBe('€260,400');
    expect(found.get('/benefits/B1/attribution')).toBe('50%');
  });

  test.each(steps.map(({ id }) => id))('every place in the step %s leads to a value of the pitch', (step) => {
    for (const path of paths(readStep(pitch, step, format))) expect(getAt(pitch, path), path).toBeDefined();
  });

  test('marks as private exactly what the public part lacks', () => {
    const open = publicPart(pitch);
    for (const entry of entries(readStep(pitch, 'room', format)))
      expect(getAt(open, entry.path) === undefined, entry.path).toBe(entry.isPrivate);
  });

  test('gives nothing where nothing is written, and never throws on a half-filled pitch', () => {
    const bare: Pitch = {
      schema: 'mentoring-pitch/1',
      metrics: [{ id: 'M1' }],
      costs: [{ id: 'C1', byYear: { 1: null } }],
    };
    for (const { id } of steps) expect(entries(readStep(bare, id, format))).toEqual([]);
  });
});
