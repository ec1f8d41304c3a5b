import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseJson } from '../../../src/business-case/case-json.ts';
import { businessCase } from '../../../src/business-case/case.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { asStated } from './as-stated.ts';
import { changed, expectedA, expectedB, placesOf, sampleA, sampleB, withValueAt } from './samples.ts';

const empty: Pitch = { schema: 'mentoring-pitch/1' };
const samples = [
  ['A', sampleA, expectedA],
  ['B', sampleB, expectedB],
] as const;

describe.each(samples)('sample %s', (_name, pitch, expected) => {
  const json = caseJson(pitch);

  test.each(['summary', 'benefitLinesYear1', 'resourceAmounts', 'scenarios', 'tornado'] as const)('%s', (part) => {
    expect(asStated(json[part], expected[part])).toEqual(expected[part]);
  });

  test('the simulation is within what ten thousand draws can miss of two million', () => {
    const run = json.monteCarlo!;
    const { draws, ...long } = expected.monteCarlo;
    expect(draws).toBe(2_000_000);
    expect(run.distribution).toBe(long.distribution);
    for (const key of ['meanRoiPct', 'p5', 'p10', 'p50', 'p90', 'p95'] as const) {
      expect(Math.abs(run[key] - long[key])).toBeLessThan(0.3);
    }
    expect(Math.abs(run.probRoiPositive - long.probRoiPositive)).toBeLessThan(0.003);
  });
});

describe('businessCase', () => {
  test('is computed once for a pitch', () => {
    expect(businessCase(sampleA)).toBe(businessCase(sampleA));
  });

  test('an empty pitch has no results, and no errors', () => {
    expect(businessCase(empty)).toMatchObject({
      horizonYears: 1,
      costHeadline: 0,
      benefitYear1: 0,
      claimsBenefit: false,
      bcrHeadline: null,
      roiHeadlinePct: null,
      breakEvenShareOfExpectedBenefit: null,
      simplePaybackMonths: null,
      npv: null,
      netFlows: [0, 0],
      tornado: [],
      hours: { totalYear1: null, monthlyAtPeak: null },
    });
    expect(caseJson(empty).monteCarlo).toBeNull();
  });

  test('without benefit there is a loss, but no payback and no break-even', () => {
    const figures = businessCase({ ...sampleA, benefits: [] });
    expect(figures).toMatchObject({
      bcrHeadline: 0,
      roiHeadlinePct: -100,
      simplePaybackMonths: null,
      breakEvenShareOfExpectedBenefit: null,
    });
  });

  test('intangible and upside never count, whatever monetised says', () => {
    const figures = businessCase(
      changed(sampleA, ({ benefits }) => {
        for (const line of benefits!) Object.assign(line, { type: 'upside', monetised: true });
      }),
    );
    expect(figures).toMatchObject({ benefitYear1: 0, claimsBenefit: false });
  });

  test('a line with a gap counts nothing, 0 is a value', () => {
    const without = (field: 'attribution' | 'confidence' | 'valuePerUnit', value: number | null) =>
      businessCase(changed(sampleA, ({ benefits }) => void (benefits![0]![field] = value))).benefitLinesYear1;
    const others = { B2: 145_824, B3: 23_200 };
    expect(without('attribution', null)).toEqual({ B1: 0, ...others });
    expect(without('confidence', 0)).toEqual({ B1: 0, ...others });
    expect(without('valuePerUnit', null)).toEqual({ B1: 0, ...others });
  });

  test('the years are the ones stated, else those that hold something', () => {
    const years = (change: (copy: Pitch) => void) => businessCase(changed(sampleA, change)).netFlows.length - 1;
    expect(years(({ financialSettings }) => void (financialSettings!.horizonYears = 2))).toBe(2);
    expect(years(({ financialSettings }) => void (financialSettings!.horizonYears = 5))).toBe(5);
    expect(years((copy) => void (copy.financialSettings = null))).toBe(3);
    expect(years((copy) => Object.assign(copy, { financialSettings: null, costs: [], benefits: [] }))).toBe(1);
  });

  test('the amount of a resource is derived, and stored only without cost lines', () => {
    const figures = businessCase(
      changed(sampleA, ({ resources }) => {
        Object.assign(resources![0]!, { costIds: ['C3', 'gone'], amount: 5 });
        Object.assign(resources![1]!, { costIds: ['gone'] });
        Object.assign(resources![2]!, { costIds: [], amount: 7, cash: 'part' });
        Object.assign(resources![3]!, { costIds: null, amount: null, cash: null });
        Object.assign(resources![4]!, { costIds: [], amount: 9, cash: true });
      }),
    );
    expect(figures.resourceAmounts).toEqual({
      RES1: { amount: 24_800, cash: true, cashAmount: 24_800 },
      RES2: { amount: 0, cash: false, cashAmount: 0 },
      RES3: { amount: 7, cash: 'part', cashAmount: null },
      RES4: { amount: null, cash: null, cashAmount: null },
      RES5: { amount: 9, cash: true, cashAmount: 9 },
      RES6: { amount: 0, cash: false, cashAmount: 0 },
    });
  });

  test('hours need both sides, and pairs', () => {
    expect(businessCase(sampleA).hours).toEqual({
      mentor: 6,
      mentee: 6,
      lineManager: 1.5,
      totalYear1: 2664,
      monthlyAtPeak: 360,
    });
    const { hours } = businessCase(
      changed(sampleA, ({ roleProfiles }) => void (roleProfiles![1]!.hoursPerMonth = null)),
    );
    expect(hours).toMatchObject({ mentor: 6, mentee: null, totalYear1: null, monthlyAtPeak: null });
  });

  test('with gaps anywhere it neither throws nor gives NaN or infinity', () => {
    const parts = [
      'costs',
      'benefits',
      'drivers',
      'financialSettings',
      'resources',
      'roleProfiles',
      'scale',
      'timeAnswer',
    ];
    // A field can be missing; an item of a list cannot be null, the schema refuses it.
    const places = placesOf(sampleA).filter(
      (place) => parts.includes(String(place[0])) && typeof place.at(-1) === 'string',
    );
    const numbers = (value: unknown): number[] =>
      typeof value === 'number'
        ? [value]
        : value !== null && typeof value === 'object'
          ? Object.values(value).flatMap(numbers)
          : [];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(null, undefined),
        (gaps, gap) => {
          // The deepest first, so that the way to the others is still there.
          const sorted = gaps.toSorted((a, b) => b.length - a.length);
          const pitch = sorted.reduce((copy, place) => withValueAt(copy, place, gap), sampleA);
          expect(numbers(caseJson(pitch, { draws: 50 }))).toSatisfy((all: number[]) => all.every(Number.isFinite));
        },
      ),
      { numRuns: 400 },
    );
  });
});
