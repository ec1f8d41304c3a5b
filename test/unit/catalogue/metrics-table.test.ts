import { describe, expect, test } from 'vitest';
import {
  decimalSignOf,
  importOps,
  matchColumns,
  readMetricsTable,
  tableFields,
  type TableField,
} from '../../../src/catalogue/metrics-table.ts';
import { fieldGuide } from '../../../src/catalogue/guidance.ts';
import { createFormat } from '../../../src/format/format.ts';
import { perform } from '../../../src/pitch/change.ts';
import { checkPitch } from '../../../src/pitch/read.ts';
import { limits, type Pitch } from '../../../src/pitch/schema.ts';

const pitch: Pitch = {
  schema: 'mentoring-pitch/1',
  organisation: { locale: 'en-GB', currency: 'EUR' },
  stakeholders: [{ id: 'P1', name: 'Ana Lindqvist' }],
  objectives: [{ id: 'O1', statement: 'Cut scrap' }],
  metrics: [{ id: 'M1', name: 'Scrap rate', kind: 'lagging' }],
};
const today = '2026-11-24';
const read = (rows: string[][], columns: (TableField | null)[], decimal: '.' | ',' = '.') =>
  readMetricsTable({ rows: [columns.map(String), ...rows], columns, decimal, pitch, today });

describe('columns', () => {
  test('are matched by their names, without case, spaces and signs', () => {
    expect(
      matchColumns(['KPI', ' Unit ', 'Baseline', 'Target', 'Target-Date', 'OWNER', 'Frequency', 'Remark']),
    ).toEqual(['name', 'unit', 'baseline/value', 'target/value', 'target/by', 'ownerId', 'cadence', null]);
  });

  test('are matched by the words of the form', () => {
    const labels = tableFields.map((field) => fieldGuide(`/metrics/0/${field}`)?.label ?? '');
    expect(labels).not.toContain('');
    expect(matchColumns(labels)).toEqual(tableFields);
  });

  test('are each one field, the likelier name first', () => {
    expect(matchColumns(['Name', 'Metric', 'Name'])).toEqual([null, 'name', null]);
    expect(matchColumns(['__proto__', 'constructor', ''])).toEqual([null, null, null]);
  });
});

describe('the decimal sign', () => {
  const of = (cells: string[], locale = 'en-GB') =>
    decimalSignOf(
      cells.map((cell) => [cell]),
      ['baseline/value'],
      createFormat({ locale }),
    );
  test.each<[string[], '.' | ',']>([
    [['4,8', '1.234'], ','],
    [['4.8', '1,234'], '.'],
    [['1.234.567', '2.000'], ','],
    [['1.234,50'], ','],
    [['1,234.5 h', '4,800'], '.'],
    [['12 %', ''], '.'],
  ])('of %j is %s', (cells, sign) => expect(of(cells)).toBe(sign));
  test('that no number shows is that of the pitch', () => {
    expect(of(['1.234', '12'], 'de-DE')).toBe(',');
  });
});

describe('lines', () => {
  test('are read with their numbers, dates, kinds and people', () => {
    const [line] = read(
      [['Rework', 'Early sign', 'h', '1.234,5', '900', '30/06/2027', 'ana lindqvist', 'lower', 'monthly']],
      ['name', 'kind', 'unit', 'baseline/value', 'target/value', 'target/by', 'ownerId', 'direction', 'cadence'],
      ',',
    );
    expect(line).toMatchObject({ line: 2, unread: null, newOwner: null });
    expect(line?.metric).toEqual({
      name: 'Rework',
      kind: 'leading',
      unit: 'h',
      baseline: { value: 1234.5 },
      target: { value: 900, by: '2027-06-30' },
      ownerId: 'P1',
      direction: 'lower_better',
      cadence: 'monthly',
    });
    expect(line?.shown.slice(3, 6)).toEqual(['1,234.5', '900', '30 June 2027']);
  });

  test('have one sign before three digits read as what it is in this table', () => {
    const value = (decimal: '.' | ',') =>
      read([['A', '1.234']], ['name', 'baseline/value'], decimal)[0]?.metric.baseline?.value;
    expect([value('.'), value(',')]).toEqual([1.234, 1234]);
  });

  test.each<[string, string[], (TableField | null)[], object]>([
    ['no name', ['', '3'], ['name', 'baseline/value'], { code: 'noName' }],
    [
      'a number in words',
      ['A', 'about 3'],
      ['name', 'baseline/value'],
      { code: 'number', params: { text: 'about 3' }, column: 1 },
    ],
    ['no date', ['A', 'soon'], ['name', 'target/by'], { code: 'date', params: { text: 'soon' }, column: 1 }],
    ['an unknown kind', ['A', 'blue'], ['name', 'kind'], { code: 'choice', params: { text: 'blue' }, column: 1 }],
    ['a measure that is there', ['scrap RATE'], ['name'], { code: 'isThere' }],
    [
      'a text that is too long',
      ['A', 'x'.repeat(limits.characters + 1)],
      ['name', 'formula'],
      { code: 'tooLong', column: 1 },
    ],
  ])('with %s say so', (_, row, columns, unread) => {
    expect(read([row], columns)[0]?.unread).toMatchObject(unread);
  });

  test('of the same name are read once', () => {
    const lines = read([['A'], ['B'], ['a ']], ['name']);
    expect(lines.map(({ unread }) => unread)).toEqual([null, null, { code: 'twice', params: { line: 2 } }]);
  });
});

describe('importing', () => {
  test('puts measures and new people in, as one change that is undone whole', () => {
    const lines = read(
      [
        ['A', 'Ben'],
        ['B', 'ben'],
        ['C', 'Ana Lindqvist'],
      ],
      ['name', 'ownerId'],
    );
    expect(lines.map(({ newOwner }) => newOwner)).toEqual(['Ben', 'ben', null]);
    let drawn = 0;
    const ops = importOps(pitch, lines, () => ((drawn += 1) * 0.618) % 1);
    const { pitch: after, change } = perform(pitch, { verb: 'add', what: '3 measures' }, ops);
    expect(after.stakeholders?.map(({ name }) => name)).toEqual(['Ana Lindqvist', 'Ben']);
    const ben = after.stakeholders?.[1]?.id;
    expect(after.metrics?.map(({ name, ownerId }) => [name, ownerId])).toEqual([
      ['Scrap rate', undefined],
      ['A', ben],
      ['B', ben],
      ['C', 'P1'],
    ]);
    expect(after.metrics?.[1]).toMatchObject({ kind: 'lagging', objectiveIds: ['O1'] });
    expect(checkPitch(after).ok).toBe(true);
    expect(perform(after, change.name, change.back).pitch).toEqual(pitch);
  });

  test('works in a pitch that has nothing yet', () => {
    const empty: Pitch = { schema: 'mentoring-pitch/1' };
    const columns: TableField[] = ['name', 'ownerId'];
    const lines = readMetricsTable({
      rows: [[], ['A', 'Ben'], ['B', 'Cleo']],
      columns,
      decimal: '.',
      pitch: empty,
      today,
    });
    let drawn = 0;
    const { pitch: after, change } = perform(
      empty,
      { verb: 'add', what: '' },
      importOps(empty, lines, () => ((drawn += 1) * 0.618) % 1),
    );
    expect(after.metrics?.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(after.stakeholders).toHaveLength(2);
    expect(perform(after, change.name, change.back).pitch).toEqual(empty);
  });
});
