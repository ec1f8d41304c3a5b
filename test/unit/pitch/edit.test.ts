import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perform, replay } from '../../../src/pitch/change.ts';
import { addItem, deleteItem, duplicateItem, moveItem, references, setField } from '../../../src/pitch/edit.ts';
import { getAt, toIdPath, toIndexPath } from '../../../src/pitch/pointer.ts';
import { readPitch } from '../../../src/pitch/read.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { writePitch } from '../../../src/pitch/write.ts';

const read = (text: string): Pitch => {
  const result = readPitch(text);
  if (!result.ok) throw new Error(result.error.code);
  return result.pitch;
};
const sample = read(readFileSync(new URL('../../../assets/samples/foundry.buyin', import.meta.url), 'utf8'));
const empty = read('{"schema":"mentoring-pitch/1"}');
const random = () => 0.5;

describe('edits', () => {
  it('changes one field and nothing else', () => {
    const { pitch, change } = setField(sample, '/metrics/0/target/value', 4, 'target');
    expect(getAt(pitch, '/metrics/M1/target/value')).toBe(4);
    expect(pitch.objectives).toBe(sample.objectives);
    expect(pitch.metrics![1]).toBe(sample.metrics![1]);
    expect(change).toEqual({
      name: { verb: 'change', what: 'target' },
      forward: [{ op: 'set', path: '/metrics/M1/target/value', value: 4 }],
      back: [{ op: 'set', path: '/metrics/M1/target/value', value: 4.1 }],
    });
  });

  it('writes a new key where the format has it and takes it away again', () => {
    const { pitch, change } = setField(sample, '/metrics/M1/baseline/n', 9, 'cases');
    expect(Object.keys(pitch.metrics![0]!.baseline!)).toEqual(['value', 'period', 'n', 'source']);
    expect(writePitch(replay(pitch, change.back))).toBe(writePitch(sample));
  });

  it('makes missing parents and lists, and undo leaves no trace of them', () => {
    const first = setField(empty, '/decision/date', '2027-01-31', 'date');
    expect(first.pitch.decision).toEqual({ date: '2027-01-31' });
    expect(replay(first.pitch, first.change.back)).toEqual(empty);
    const added = addItem(empty, '/objectives', { statement: 'S' }, 'objective', random);
    expect(added.pitch.objectives).toEqual([{ id: added.id, statement: 'S' }]);
    expect(replay(added.pitch, added.change.back)).toEqual(empty);
  });

  it('deletes an item with every reference to it, as one change', () => {
    expect(references(sample, 'M4').length).toBeGreaterThan(3);
    const { pitch, change } = deleteItem(sample, '/metrics/M4', 'sign-offs');
    expect(references(pitch, 'M4')).toEqual([]);
    expect(pitch.strategyLinks![0]!.leadingMetricId).toBeNull();
    expect(pitch.reporting![0]!.metricIds).toEqual(['M1', 'M5', 'M6', 'M7']);
    expect(writePitch(replay(pitch, change.back))).toBe(writePitch(sample));
  });

  it('deletes the drivers of a benefit with it, and brings them back in their places', () => {
    const { pitch, change } = deleteItem(sample, '/benefits/B2', 'sign-off');
    expect(pitch.drivers!.map(({ id }) => id)).toEqual(['B1.units', 'B3.units', 'COST']);
    expect(writePitch(replay(pitch, change.back))).toBe(writePitch(sample));
  });

  it('moves and duplicates', () => {
    const moved = moveItem(sample, '/objectives/OBJ3', 0, 'objective');
    expect(moved.pitch.objectives!.map((item) => item.id)).toEqual(['OBJ3', 'OBJ1', 'OBJ2']);
    const copy = duplicateItem(sample, '/metrics/M1', 'scrap rate', random);
    expect(copy.pitch.metrics![1]).toEqual({ ...sample.metrics![0], id: copy.id });
    const profile = duplicateItem(sample, '/roleProfiles/RP1', 'mentor', random);
    expect(profile.pitch.roleProfiles![1]!.competencies).toEqual(sample.roleProfiles![0]!.competencies);
  });

  it('turns paths by index into paths by id and back', () => {
    expect(toIdPath(sample, '/metrics/2/target/value')).toBe('/metrics/M3/target/value');
    expect(toIndexPath(sample, '/metrics/M3/target/value')).toBe('/metrics/2/target/value');
    expect(toIdPath(sample, '/evidence/2/note')).toBe('/evidence/EV-SANDVIK/note');
  });

  it('refuses paths that lead nowhere and the prototype key', () => {
    expect(() => setField(sample, '/metrics/M99/name', 'x', 'name')).toThrow(RangeError);
    expect(() => setField(sample, '/organisation/__proto__', {}, 'x')).toThrow(RangeError);
  });

  it('undoes any sequence of edits exactly', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
    const step = fc.oneof(
      fc.record({
        op: fc.constant('set' as const),
        path: fc.constantFrom(
          '/title',
          '/metrics/M1/name',
          '/problem/costOfInaction/perYear',
          '/new',
          '/deck/minutes/x',
        ),
        value,
      }),
      fc.record({ op: fc.constant('move' as const), path: fc.constant('/metrics'), from: fc.nat(6), to: fc.nat(6) }),
      fc.record({
        op: fc.constant('insert' as const),
        path: fc.constant('/risks'),
        index: fc.nat(3),
        item: fc.record({ id: fc.constant('RX'), text: fc.string() }),
      }),
      fc.record({
        op: fc.constant('unset' as const),
        path: fc.constantFrom('/title', '/organisation/name', '/absent'),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (ops) => {
        const { pitch, change } = perform(sample, { verb: 'change', what: 'x' }, ops);
        expect(replay(sample, change.forward)).toEqual(pitch);
        expect(writePitch(replay(pitch, change.back))).toBe(writePitch(sample));
      }),
    );
  });
});
