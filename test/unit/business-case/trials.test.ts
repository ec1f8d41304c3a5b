import { describe, expect, test } from 'vitest';
import { businessCase } from '../../../src/business-case/case.ts';
import { simulate } from '../../../src/business-case/simulation.ts';
import { skepticsView } from '../../../src/business-case/skeptic.ts';
import { whatIf } from '../../../src/business-case/what-if.ts';
import { changed, sampleA } from './samples.ts';

describe('whatIf', () => {
  test('nothing moved is the case as it is', () => {
    const same = whatIf(sampleA, new Map());
    expect(same.roiPct).toBe(businessCase(sampleA).roiHeadlinePct);
    expect(same.simulation!.meanRoiPct).toBe(simulate(sampleA)!.meanRoiPct);
  });

  test('a driver at its low end gives the return of the tornado, and the pitch stays as it was', () => {
    const before = structuredClone(sampleA);
    const { driver, roiAtLow } = businessCase(sampleA).tornado[0]!;
    const trial = whatIf(sampleA, new Map([[driver.id, driver.low!]]));
    expect(trial.roiPct).toBe(roiAtLow);
    expect(trial.breakEvenShare).toBeGreaterThan(1);
    expect(trial.simulation!.meanRoiPct).toBeLessThan(simulate(sampleA)!.meanRoiPct);
    expect(sampleA).toEqual(before);
  });

  test('all low and the cost high is the low scenario, without a simulation', () => {
    const worst = new Map(sampleA.drivers!.map(({ id, low, high }) => [id, (id === 'COST' ? high : low)!]));
    const trial = whatIf(sampleA, worst);
    expect(trial).toMatchObject(businessCase(sampleA).scenarios.low);
    expect(trial.simulation).toBeNull();
  });
});

describe('skepticsView', () => {
  const sound = () => 'sound' as const;

  test('leaves out what has no evidence', () => {
    const { pitch, leftOut } = skepticsView(sampleA, sound);
    expect(leftOut.map(({ line, amount, reason }) => [line.id, amount, reason])).toEqual([['B3', 23_200, 'unsourced']]);
    expect(businessCase(pitch).benefitYear1).toBe(182_280);
    expect(simulate(pitch)!.meanRoiPct).toBeLessThan(simulate(sampleA)!.meanRoiPct);
  });

  test('leaves out what only weak evidence carries, and keeps what has some sound one', () => {
    const reasons = (supportOf: (id: string) => 'sound' | 'weak' | null) =>
      Object.fromEntries(skepticsView(sampleA, supportOf).leftOut.map(({ line, reason }) => [line.id, reason]));
    expect(reasons((id) => (id === 'INT1' ? 'weak' : 'sound'))).toEqual({ B1: 'weak', B3: 'unsourced' });
    expect(reasons(() => null)).toEqual({ B1: 'unsourced', B2: 'unsourced', B3: 'unsourced' });
  });

  test('a value without a basis is unsourced; evidence of the line of sight counts for a line without its own', () => {
    const pitch = changed(sampleA, ({ benefits, strategyLinks }) => {
      benefits![0]!.valueBasis = ' ';
      strategyLinks![0]!.laggingMetricId = benefits![2]!.metricId!;
      strategyLinks![0]!.evidenceIds = ['INT2'];
    });
    expect(skepticsView(pitch, sound).leftOut.map(({ line }) => line.id)).toEqual(['B1']);
  });

  test('gives the pitch itself when nothing is left out', () => {
    const pitch = changed(sampleA, ({ benefits }) => void (benefits![2]!.evidenceIds = ['INT1']));
    expect(skepticsView(pitch, sound).pitch).toBe(pitch);
  });
});
