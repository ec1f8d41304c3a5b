import { describe, expect, test } from 'vitest';
import { businessCase } from '../../../src/business-case/case.ts';
import { explain, type Explanation } from '../../../src/business-case/explain.ts';
import type { CaseFigure, Figure, Step } from '../../../src/business-case/step.ts';
import { simulate } from '../../../src/business-case/simulation.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { changed, sampleA, sampleB } from './samples.ts';

const caseFigures: CaseFigure[] = [
  'roi',
  'bcr',
  'breakEvenShare',
  'payback',
  'netBenefit',
  'cost',
  'cash',
  'nonCash',
  'npv',
  'hoursYear1',
  'hoursAtPeak',
];
const figures: Figure[] = [
  ...caseFigures.map((name) => ({ name })),
  { name: 'costOfYear', year: 2 },
  { name: 'benefitOfYear', year: 2 },
  { name: 'benefitLine', id: 'B2', year: 1 },
  { name: 'costOfKind', of: 'training', year: 1 },
  { name: 'resource', id: 'RES2' },
  { name: 'changed', by: { driver: 'B2.units', end: 'low' }, part: 'return' },
  { name: 'changed', by: { driver: 'B1.valuePerUnit', end: 'high' }, part: 'return' },
  { name: 'changed', by: { driver: 'COST', end: 'high' }, part: 'return' },
  { name: 'changed', by: { all: 'low' }, part: 'return' },
  { name: 'changed', by: { all: 'high' }, part: 'return' },
];

/** The steps worked out from top to bottom; a result on the way has to agree. */
function workOut(steps: readonly Step[]): number {
  return steps.reduce((value, { op, value: next }) => {
    if (op === '+') return value + next;
    if (op === '-') return value - next;
    if (op === '×') return value * next;
    if (op === '÷') return value / next;
    expect(next).toBeCloseTo(value, 6);
    return next;
  }, 0);
}

const at = (pitch: unknown, pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], pitch);

/** The explanation and all that it opens, down to the bottom. */
function opened(pitch: Pitch, explanation: Explanation): Explanation[] {
  const parts = explanation.steps.flatMap(({ origin }) =>
    origin.kind === 'figure' ? [explain(pitch, origin.figure)!] : [],
  );
  return [explanation, ...parts.flatMap((part) => opened(pitch, part))];
}

describe.each([
  ['A', sampleA],
  ['B', sampleB],
])('sample %s', (_name, pitch) => {
  test.each(figures)('$name is worked out step by step from what was typed', (figure) => {
    const all = opened(pitch, explain(pitch, figure)!);
    for (const { steps, value } of all) expect(workOut(steps)).toBeCloseTo(value!, 6);

    const steps = all.flatMap((explanation) => explanation.steps);
    const shown = steps.flatMap(({ origin, value }) =>
      origin.kind === 'figure' ? [[explain(pitch, origin.figure)!.value!, value]] : [],
    );
    for (const [computed, stated] of shown) expect(computed).toBeCloseTo(stated!, 6);

    const typed = steps.flatMap(({ origin, value }) =>
      origin.kind === 'typed' ? [[at(pitch, origin.pointer), value]] : [],
    );
    for (const [inFile, stated] of typed) expect(inFile).toBe(stated);
    expect(typed).not.toEqual([]);
  });
});

test('the return of sample A reads as in the design', () => {
  const steps = explain(sampleA, { name: 'roi' })!.steps.map(({ op, value }) => [op, value]);
  expect(steps).toEqual([
    ['+', 205_480],
    ['-', 179_906],
    ['=', 25_574],
    ['÷', 179_906],
    ['×', 100],
  ]);
  const lines = explain(sampleA, { name: 'benefitOfYear', year: 1 })!.steps.map(({ label, value }) => [label, value]);
  expect(lines).toEqual([
    ['Less scrap', 36_456],
    ['Earlier independent sign-off', 145_824],
    ['Less set-up downtime', 23_200],
  ]);
});

test.each([
  ['A', sampleA],
  ['B', sampleB],
])('a changed year of sample %s is what tornado and scenarios say', (_name, pitch) => {
  const { tornado, scenarios } = businessCase(pitch);
  for (const { driver, roiAtLow, roiAtHigh } of tornado) {
    const at = (end: 'low' | 'high') =>
      explain(pitch, { name: 'changed', by: { driver: driver.id, end }, part: 'return' });
    expect(at('low')?.value).toBe(roiAtLow);
    expect(at('high')?.value).toBe(roiAtHigh);
  }
  for (const all of ['low', 'high'] as const) {
    const { benefit, cost } = scenarios[all];
    expect(explain(pitch, { name: 'changed', by: { all }, part: 'benefit' })?.value).toBe(benefit);
    expect(explain(pitch, { name: 'changed', by: { all }, part: 'cost' })?.value).toBe(cost);
  }
});

test('a changed line rests on the changed value and its place', () => {
  const [units, value] = explain(sampleA, { name: 'changedLine', by: { all: 'low' }, id: 'B2' })!.steps;
  expect(units).toMatchObject({ value: 60, label: 'setter-months', origin: { pointer: '/drivers/0/low' } });
  expect(value).toMatchObject({ value: 2600, origin: { pointer: '/drivers/1/low' } });
});

test('a simulated figure names its draws and the ranges they come from', () => {
  const { value, steps, draws } = explain(sampleA, { name: 'simulated', what: 'p10' })!;
  expect(value).toBe(simulate(sampleA)!.p10);
  expect(steps).toEqual([]);
  expect(draws).toMatchObject({ count: 10_000, seed: 12345 });
  expect(draws!.ranges.map(({ pointer, low, high }) => [pointer, low, high])).toEqual([
    ['/drivers/0', 60, 108],
    ['/drivers/1', 2600, 3600],
    ['/drivers/2', 0.4, 0.9],
    ['/drivers/3', 30, 110],
    ['/drivers/4', 0.95, 1.15],
  ]);
  const certain = changed(sampleA, (pitch) => void (pitch.drivers = []));
  expect(explain(certain, { name: 'simulated', what: 'chance' })).toMatchObject({ value: null });
});

test('each factor of a line names what it rests on', () => {
  const steps = explain(sampleA, { name: 'benefitLine', id: 'B2', year: 1 })!.steps;
  expect(steps.map(({ source }) => source?.slice(0, 14))).toEqual([
    '24 sign-offs x',
    'Contract sette',
    undefined,
    sampleA.benefits![1]!.creditSource?.slice(0, 14),
    undefined,
  ]);
});

test('a figure that does not exist shows what is there', () => {
  const bare = { schema: 'mentoring-pitch/1' } as const;
  for (const name of ['roi', 'bcr', 'breakEvenShare', 'payback', 'npv', 'hoursYear1'] as const) {
    expect(explain(bare, { name })).toMatchObject({ figure: { name }, value: null });
  }
  expect(explain(sampleA, { name: 'benefitLine', id: 'gone', year: 1 })).toBeNull();
  expect(explain(sampleA, { name: 'resource', id: 'gone' })).toBeNull();
  const gap = changed(sampleA, ({ benefits }) => void (benefits![0]!.attribution = null));
  expect(explain(gap, { name: 'benefitLine', id: 'B1', year: 1 })).toMatchObject({ value: null, steps: [] });
});

test('a stored amount of a resource is what was typed', () => {
  const steps = explain(sampleA, { name: 'resource', id: 'RES6' })!.steps;
  expect(steps).toMatchObject([{ value: 0, origin: { kind: 'typed', pointer: '/resources/5/amount' } }]);
});
