import { describe, expect, test } from 'vitest';
import { businessCase } from '../../../src/business-case/case.ts';
import { defaultSettings, drawReturns, simulate } from '../../../src/business-case/simulation.ts';
import vectors from '../../fixtures/test_vectors.json' with { type: 'json' };
import { changed, sampleA, sampleB } from './samples.ts';

const samples = [
  ['A', sampleA],
  ['B', sampleB],
] as const;
const pert = { ...defaultSettings, distribution: 'pert' } as const;

describe.each(samples)('sample %s', (name, pitch) => {
  test('TV-27, triangular: to the last bit', () => {
    const { first3, mean, prob, ...percentiles } = vectors.monteCarloN10000[name];
    expect(Array.from(drawReturns(pitch, defaultSettings)!.slice(0, 3))).toEqual(first3);
    expect(simulate(pitch)).toMatchObject({ meanRoiPct: mean, probRoiPositive: prob, ...percentiles });
  });

  test('TV-39, PERT: within 1e-6', () => {
    const { first3, mean, prob, ...percentiles } = vectors.monteCarloPertN10000[name];
    const run = simulate(pitch, pert)!;
    const got = [...drawReturns(pitch, pert)!.slice(0, 3), run.meanRoiPct, run.p5, run.p10, run.p50, run.p90, run.p95];
    const stated = [
      ...first3,
      mean,
      percentiles.p5,
      percentiles.p10,
      percentiles.p50,
      percentiles.p90,
      percentiles.p95,
    ];
    got.forEach((value, index) => expect(Math.abs(value - stated[index]!)).toBeLessThan(1e-6));
    expect(run.probRoiPositive).toBe(prob);
  });

  test('the twenty results are percentiles, the middle ones around the median', () => {
    const { twenty, percentile, p50, probAtLeastBreakEven } = simulate(pitch)!;
    expect(twenty).toHaveLength(20);
    expect([twenty[0], twenty[19]]).toEqual([percentile(2.5), percentile(97.5)]);
    expect(p50).toBeGreaterThanOrEqual(twenty[9]!);
    expect(p50).toBeLessThanOrEqual(twenty[10]!);
    const breakEven = twenty.filter((value) => value >= 0).length / 20;
    expect(Math.abs(breakEven - probAtLeastBreakEven)).toBeLessThanOrEqual(0.05);
  });
});

describe('simulate', () => {
  test('runs once for the same costs, benefits and drivers, whatever else changes', () => {
    const run = simulate(sampleA);
    expect(simulate({ ...sampleA, title: 'Another title' })).toBe(run);
    expect(simulate({ ...sampleA, drivers: [...sampleA.drivers!] })).not.toBe(run);
    expect(simulate({ ...sampleA, benefits: [...sampleA.benefits!] })).not.toBe(run);
    expect(simulate({ ...sampleA, costs: [...sampleA.costs!] })).not.toBe(run);
    expect(simulate(sampleA)).toBe(run);
  });

  test('another seed gives other draws, the same seed the same', () => {
    const other = simulate(sampleA, { ...defaultSettings, seed: 1 });
    expect(other!.meanRoiPct).not.toBe(simulate(sampleA)!.meanRoiPct);
    expect(simulate({ ...sampleA, costs: [...sampleA.costs!] })!.meanRoiPct).toBe(simulate(sampleA)!.meanRoiPct);
  });

  test('is null when nothing varies or nothing is there', () => {
    const fixed = sampleA.drivers!.map((driver) => ({ ...driver, low: driver.expected, high: driver.expected }));
    const costOnly = sampleA.drivers!.filter(({ id }) => id === 'COST');
    expect(simulate({ ...sampleA, drivers: [] })).toBeNull();
    expect(simulate({ ...sampleA, drivers: null })).toBeNull();
    expect(simulate({ ...sampleA, drivers: fixed })).toBeNull();
    expect(simulate({ ...sampleA, costs: [] })).toBeNull();
    expect(simulate({ ...sampleA, benefits: [] })).toBeNull();
    expect(simulate({ ...sampleA, drivers: costOnly })).not.toBeNull();
  });

  test('a driver that is held still uses up its number: the others draw as before', () => {
    const held = sampleA.drivers!.map((driver) => (driver.id === 'COST' ? { ...driver, low: 1, high: 1 } : driver));
    const named = sampleA.drivers!.map((driver) => (driver.id === 'COST' ? { ...driver, id: 'B9.units' } : driver));
    expect(drawReturns({ ...sampleA, drivers: held }, defaultSettings)).toEqual(
      drawReturns({ ...sampleA, drivers: named }, defaultSettings),
    );
  });

  test('a range in the wrong order is the range in the right one', () => {
    const turned = sampleA.drivers!.map((driver) => ({ ...driver, low: driver.high, high: driver.low }));
    expect(drawReturns({ ...sampleA, drivers: turned }, defaultSettings)).toEqual(
      drawReturns(sampleA, defaultSettings),
    );
  });

  test('ranges that lean to the low side have a mean below the most likely return', () => {
    expect(simulate(sampleA)!.meanRoiPct).toBeLessThan(businessCase(sampleA).roiHeadlinePct!);
  });
});

describe('scenarios and swings', () => {
  test('drivers that move nothing have no swing, and ties keep the order of the file', () => {
    const pitch = changed(sampleA, ({ drivers }) => {
      drivers!.unshift({ id: 'B4.units', low: 1, high: 2 }, { id: 'nonsense', low: 1, high: 2 });
      drivers!.push({ ...drivers!.find(({ id }) => id === 'COST')!, label: 'again' });
    });
    const labels = businessCase(pitch).tornado.map(({ driver }) => driver.label);
    expect(labels).not.toContain(undefined);
    expect(labels.indexOf('again')).toBe(labels.indexOf('Cost overrun factor') + 1);
  });

  test('without ranges the three scenarios are one', () => {
    const { scenarios, tornado } = businessCase({ ...sampleA, drivers: null });
    expect(scenarios.low).toEqual(scenarios.expected);
    expect(scenarios.high).toEqual(scenarios.expected);
    expect(tornado).toEqual([]);
  });
});
