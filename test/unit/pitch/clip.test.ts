import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clipOf, pasteItem, readClip, type Clip } from '../../../src/pitch/clip.ts';
import { replay } from '../../../src/pitch/change.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import { checkPitch, readPitch } from '../../../src/pitch/read.ts';
import type { Cost, Metric, Pitch } from '../../../src/pitch/schema.ts';

const sample = (() => {
  const result = readPitch(readFileSync(new URL('../../../assets/samples/foundry.buyin', import.meta.url), 'utf8'));
  if (!result.ok) throw new Error(result.error.code);
  return result.pitch;
})();
let drawn = 0;
const random = () => (drawn = (drawn * 16807 + 11) % 2147483647) / 2147483647;

const clip = (path: string, name = 'it'): Clip => readClip(clipOf(sample, path, name))!;
const paste = (pitch: Pitch, what: Clip, into: string, index = 0) => {
  const made = pasteItem(pitch, what, into, index, random);
  if (typeof made === 'string') throw new Error(made);
  return made;
};

describe('an item on the clipboard', () => {
  it('is pasted with new ids where it is wanted, and undone as one change', () => {
    const made = paste(sample, clip('/scale/phases/PH1'), '/scale/phases', 1);
    expect(made.pitch.scale?.phases?.map(({ id }) => id)).toEqual(['PH1', made.id, 'PH2', 'PH3']);
    expect(made.pitch.scale?.phases?.[1]).toEqual({ ...sample.scale?.phases?.[0], id: made.id });
    expect(replay(made.pitch, made.change.back)).toEqual(sample);
    expect(checkPitch(made.pitch).ok).toBe(true);
  });

  it('keeps what it refers to in the same pitch, and only what is still there', () => {
    const metric = clip('/metrics/M1');
    const own = paste(sample, metric, '/metrics');
    expect((getAt(own.pitch, own.path) as Metric).ownerId).toBe('ST2');
    const without = { ...sample, stakeholders: sample.stakeholders!.filter(({ id }) => id !== 'ST2') };
    const left = paste(without, metric, '/metrics');
    expect((getAt(left.pitch, left.path) as Metric).ownerId).toBeNull();
    expect((getAt(left.pitch, left.path) as Metric).objectiveIds).toEqual(sample.metrics![0]!.objectiveIds);
  });

  it('keeps no reference in another pitch, where the same id names somebody else', () => {
    const other: Pitch = { ...sample, id: 'another' };
    const made = paste(other, clip('/metrics/M1'), '/metrics');
    const metric = getAt(made.pitch, made.path) as Metric;
    expect(metric.ownerId).toBeNull();
    expect(metric.objectiveIds).toEqual([]);
    expect(metric.name).toBe(sample.metrics![0]!.name);
    const gate = paste(other, clip('/scale/phases/PH1'), '/scale/phases');
    expect(getAt(gate.pitch, `${gate.path}/gate/go`)).toEqual(
      sample.scale!.phases![0]!.gate!.go!.map((rule) => ({ ...rule, metricId: null })),
    );
  });

  it('makes the list where there is none', () => {
    const made = paste({ schema: 'mentoring-pitch/1' }, clip('/problem/facts/F1'), '/problem/facts');
    expect(made.pitch.problem?.facts).toEqual([{ ...sample.problem!.facts![0], id: made.id }]);
  });

  it('is refused in another list, and twice where there can be only one', () => {
    expect(pasteItem(sample, clip('/metrics/M1'), '/costs', 0, random)).toBe('otherList');
    expect(pasteItem(sample, clip('/evidence/EV-SANDVIK'), '/evidence', 0, random)).toBe('already');
    const other = paste({ ...sample, evidence: [] }, clip('/evidence/EV-SANDVIK'), '/evidence');
    expect(other.path).toBe('/evidence/EV-SANDVIK');
  });

  it.each([
    ['nothing', ''],
    ['words', 'Scrap rate'],
    ['a number', '12'],
    ['null', 'null'],
    ['a list', '[{"kind":"buy-in/item"}]'],
    ['another object', '{"id":"C1","category":"training"}'],
    ['an item that is none', '{"kind":"buy-in/item","list":"/costs","item":[1]}'],
    ['no list', '{"kind":"buy-in/item","item":{}}'],
  ])('is not made of %s', (_, text) => {
    expect(readClip(text)).toBeNull();
  });

  it.each([
    ['a field of the wrong type', '/costs', { cash: 'much' }],
    ['a text that is too long', '/costs', { description: 'x'.repeat(30_000) }],
    ['a place that no file has', '/__proto__', {}],
    ['a place that holds no list', '/title', {}],
    ['the whole pitch', '', {}],
    ['much nesting', '/costs', JSON.parse(`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`) as object],
  ])('is refused with %s', (_, list, item) => {
    expect(pasteItem(sample, { list, name: '', pitch: null, item }, list, 0, random)).toBe('notAnItem');
  });

  it('is data, never code', () => {
    const text =
      '{"kind":"buy-in/item","list":"/costs","name":"x","item":{"description":"d","__proto__":{"cash":true}}}';
    const made = pasteItem(sample, readClip(text)!, '/costs', 0, random);
    expect(typeof made === 'string' ? made : (getAt(made.pitch, made.path) as Cost).cash).not.toBe(true);
  });
});
