import { describe, expect, test } from 'vitest';
import { explain, type Explanation } from '../../../src/business-case/explain.ts';
import type { CaseFigure, Figure, Step } from '../../../src/business-case/step.ts';
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
  { name: 'resource', id: 'RES2' },
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
