import { describe, expect, test } from 'vitest';
import { benefitOf } from '../../../src/business-case/benefits.ts';
import {
  mulberry32,
  triangularDeviation,
  triangularMean,
  triangularQuantile,
} from '../../../src/business-case/distributions.ts';
import {
  differenceInDifferences,
  newcombeInterval,
  sampleSizeForMeans,
  sampleSizeForProportions,
  wilsonInterval,
} from '../../../src/business-case/experiment.ts';
import { pertDeviation, pertMean, pertQuantile, pertShape } from '../../../src/business-case/pert.ts';
import {
  benefitCostRatio,
  breakEvenAttribution,
  breakEvenShare,
  breakEvenUnits,
  discountedPaybackYears,
  internalRateOfReturn,
  monthlyPayback,
  netPresentValue,
  paybackYears,
  roiPct,
  simplePaybackMonths,
} from '../../../src/business-case/returns.ts';
import {
  costPerSeparation,
  rampLoss,
  separationFromPay,
  type PaidHours,
} from '../../../src/business-case/separation.ts';
import { participantTime } from '../../../src/business-case/time.ts';
import {
  averageHeadcount,
  avoidedSeparations,
  benchStrength,
  firstYearAttritionPct,
  internalFillPct,
  relativeChange,
  retentionRatePct,
  sumMonthlyTurnoverPct,
  turnoverRatePct,
} from '../../../src/business-case/turnover.ts';
import {
  overallEquipmentEffectiveness,
  rolledThroughputYield,
  scrapPointValue,
  sumOfEstimates,
} from '../../../src/business-case/valuing.ts';
import { asStated } from './as-stated.ts';
import vectors from '../../fixtures/test_vectors.json' with { type: 'json' };

describe('return and payback', () => {
  test.each(vectors.roi)('$id', ({ benefits, costs, bcr, roiPct: roi, ...rest }) => {
    expect(asStated(benefitCostRatio(benefits, costs), bcr)).toBe(bcr);
    expect(asStated(roiPct(benefits, costs), roi)).toBe(roi);
    // TV-01 and TV-02 state no payback.
    const months = rest.paybackMonths === undefined ? (costs / benefits) * 12 : rest.paybackMonths;
    expect(asStated(simplePaybackMonths(benefits, costs), months)).toBe(months);
  });

  test('TV-23 present value, internal rate, paybacks', () => {
    const { rate, flows, npv, irr, simplePaybackYears, discountedPaybackYears: discounted } = vectors.npv;
    expect(asStated(netPresentValue(flows, rate), npv)).toBe(npv);
    expect(asStated(internalRateOfReturn(flows), irr)).toBe(irr);
    expect(asStated(paybackYears(flows), simplePaybackYears)).toBe(simplePaybackYears);
    expect(asStated(discountedPaybackYears(flows, rate), discounted)).toBe(discounted);
  });

  test.each(vectors.nullResults)('$id has no result', ({ flows, ...rest }) => {
    const results: Record<string, number | null> = {
      irr: internalRateOfReturn(flows),
      simplePaybackYears: paybackYears(flows),
    };
    for (const key of ['irr', 'simplePaybackYears'].filter((name) => name in rest)) expect(results[key]).toBeNull();
  });

  test('a present value has no rate of -100% and below, and flows that start with nothing have a rate', () => {
    expect(netPresentValue([1, 2], -1)).toBeNull();
    expect(discountedPaybackYears([-1, 2], -2)).toBeNull();
    expect(internalRateOfReturn([0, -100, 0, 121])).toBeCloseTo(0.1, 12);
    expect(internalRateOfReturn([-100, 0, 1])).toBeCloseTo(-0.9, 12);
    expect(internalRateOfReturn([-1, 0, 0])).toBeNull();
  });

  test.each(vectors.monthlyPayback)('$id', ({ cost, monthly, paybackMonth, balance }) => {
    const result = monthlyPayback(cost, monthly);
    expect(asStated(result.month, paybackMonth)).toBe(paybackMonth);
    expect(asStated(result.balance, balance)).toBe(balance);
  });

  test('TV-25, TV-25b, TV-38, TV-38b break-even', () => {
    const [units, attribution] = vectors.breakEven;
    expect(
      asStated(breakEvenUnits(units!.cost, units!.value, units!.attribution!, units!.confidence), units!.units),
    ).toBe(units!.units);
    expect(
      asStated(
        breakEvenAttribution(attribution!.cost, attribution!.units, attribution!.value, attribution!.confidence),
        attribution!.attribution!,
      ),
    ).toBe(attribution!.attribution!);
    for (const { cost, benefit, share } of vectors.breakEvenShare)
      expect(asStated(breakEvenShare(benefit, cost), share)).toBe(share);
    expect(breakEvenUnits(90_000, 22_000, 0, 0.8)).toBeNull();
  });
});

describe('benefit lines and estimates', () => {
  test('TV-06', () => {
    expect(benefitOf(vectors.benefitLine)).toBe(vectors.benefitLine.result);
  });

  test('TV-07', () => {
    const { rows, excludeIndex, result } = vectors.estimates;
    const estimates = rows.map(([value = null, share = null, confidence = null], index) => {
      return { value, share, confidence, excluded: excludeIndex.includes(index) };
    });
    expect(sumOfEstimates(estimates)).toBeCloseTo(result, 9);
  });

  test('TV-18, TV-20, TV-21, TV-22', () => {
    const { pay, pct, perSeparation, avoided, attribution, confidence, result } = vectors.percentOfPay;
    expect(separationFromPay(pay, pct)).toBe(perSeparation);
    expect(
      asStated(
        benefitOf({ units: avoided, valuePerUnit: perSeparation, realisation: 1, attribution, confidence }),
        result,
      ),
    ).toBe(result);
    const { pairs, months, cost, hours, ...time } = vectors.participantTime;
    expect(participantTime({ pairMonths: pairs * months, ...time })).toEqual({ cost, hours });
    const scrap = vectors.scrapValue;
    expect(asStated(scrapPointValue(scrap.yearlyCost, scrap.notRecovered), scrap.perPoint)).toBe(scrap.perPoint);
    expect(asStated(scrap.points * scrapPointValue(scrap.yearlyCost, scrap.notRecovered), scrap.result)).toBe(
      scrap.result,
    );
    const { firstPass, rolledThroughput, availability, performance, quality, oee } = vectors.yields;
    expect(asStated(rolledThroughputYield(firstPass), rolledThroughput)).toBe(rolledThroughput);
    expect(asStated(overallEquipmentEffectiveness(availability, performance, quality), oee)).toBe(oee);
  });
});

describe('turnover and retention', () => {
  test.each(vectors.turnover)('$id', (vector) => {
    const { headcounts, separations, average, ratePct, start, end } = vector;
    const all = Array.isArray(separations) ? separations : [separations];
    const total = all.reduce((sum, value) => sum + value, 0);
    const headcount = {
      ...(headcounts && { monthly: headcounts }),
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
    };
    expect(asStated(averageHeadcount(headcount), average)).toBe(average);
    expect(asStated(turnoverRatePct(total, headcount), ratePct)).toBe(ratePct);
    const monthly = headcounts ? sumMonthlyTurnoverPct(all, headcounts) : undefined;
    expect(asStated(monthly, vector.sumMonthlyPct)).toBe(vector.sumMonthlyPct);
  });

  test.each(vectors.retention)('$id', ({ start, stayers, separations, turnoverPct, retentionPct }) => {
    expect(asStated(retentionRatePct(stayers, start), retentionPct)).toBe(retentionPct);
    expect(asStated(turnoverRatePct(separations, { start }), turnoverPct)).toBe(turnoverPct);
  });

  test('TV-09, TV-14, TV-15, TV-16', () => {
    const { starters, left, ratePct } = vectors.firstYearAttrition;
    expect(asStated(firstYearAttritionPct(left, starters), ratePct)).toBe(ratePct);
    expect(
      asStated(
        avoidedSeparations(vectors.avoidedSeparations.personYears, vectors.avoidedSeparations.points),
        vectors.avoidedSeparations.result,
      ),
    ).toBe(vectors.avoidedSeparations.result);
    const { internal, fills, fillPct, successors, roles, bench } = vectors.internalFill;
    expect(asStated(internalFillPct(internal, fills), fillPct)).toBe(fillPct);
    expect(asStated(benchStrength(successors, roles), bench)).toBe(bench);
    const change = relativeChange(vectors.relativeChange.basePct, vectors.relativeChange.relativePct);
    expect(asStated(change.newPct, vectors.relativeChange.newPct)).toBe(vectors.relativeChange.newPct);
    expect(asStated(change.points, vectors.relativeChange.points)).toBe(vectors.relativeChange.points);
  });

  test('without a base there is no rate', () => {
    expect([turnoverRatePct(1, {}), retentionRatePct(0, 0), benchStrength(1, 0), averageHeadcount({})]).toEqual(
      Array.from({ length: 4 }, () => null),
    );
    expect(sumMonthlyTurnoverPct([1, 2], [10])).toBeNull();
  });
});

describe('cost per separation', () => {
  test('TV-17', () => {
    const { inputs, separation, vacancy, replacement, training, ramp, total } = vectors.costPerSeparation;
    const paid = (hours: number[][]) => hours as unknown as PaidHours;
    const result = costPerSeparation({
      ...inputs,
      separation: paid(inputs.separation),
      replacement: { ...inputs.replacement, hours: paid(inputs.replacement.hours) },
      training: { ...inputs.training, hours: paid(inputs.training.hours) },
    });
    expect(result).toEqual({ separation, vacancy, replacement, training, ramp, total });
  });

  test('TV-19', () => {
    const { p0, weekly, T1, T2, loss1, loss2, saving } = vectors.ramp;
    expect(asStated(rampLoss(T1, p0, weekly), loss1)).toBe(loss1);
    expect(asStated(rampLoss(T2, p0, weekly), loss2)).toBe(loss2);
    expect(asStated(rampLoss(T1, p0, weekly) - rampLoss(T2, p0, weekly), saving)).toBe(saving);
  });
});

describe('distributions', () => {
  test('TV-26 triangular', () => {
    const { a, m, b, mean, sd, ...quantiles } = vectors.triangular;
    const quantile = triangularQuantile(a, m, b);
    expect(asStated(triangularMean(a, m, b), mean)).toBe(mean);
    expect(triangularDeviation(a, m, b)).toBe(sd);
    for (const percent of [5, 10, 50, 90, 95] as const) expect(quantile(percent / 100)).toBe(quantiles[`p${percent}`]);
    expect(triangularQuantile(7, 7, 7)(0.3)).toBe(7);
  });

  test('TV-26b, TV-36 PERT, within 1e-9', () => {
    const { a, m, b, alpha, beta, mean, sd, ...quantiles } = vectors.pert;
    const quantile = pertQuantile(a, m, b);
    expect(pertShape(a, m, b)).toEqual({ alpha, beta });
    expect(pertMean(a, m, b)).toBe(mean);
    expect(pertDeviation(a, m, b)).toBeCloseTo(sd, 12);
    for (const percent of [5, 10, 50, 90, 95] as const) {
      expect(Math.abs(quantile(percent / 100) - quantiles[`p${percent}`])).toBeLessThan(1e-9);
    }
    vectors.pertSampling.u.forEach((u, index) => {
      expect(Math.abs(quantile(u) - (vectors.pertSampling.x[index] ?? 0))).toBeLessThan(1e-9);
    });
    expect(pertQuantile(7, 7, 7)(0.3)).toBe(7);
    expect(pertDeviation(7, 7, 7)).toBe(0);
  });

  test('TV-27 mulberry32, to the last bit', () => {
    const next = mulberry32(vectors.mulberry32.seed);
    expect(Array.from({ length: 5 }, next)).toEqual(vectors.mulberry32.first5);
  });
});

describe('experiments', () => {
  test('TV-08', () => {
    const { treatPre, treatPost, compPre, compPost, result } = vectors.did;
    expect(differenceInDifferences(treatPre, treatPost, compPre, compPost)).toBe(result);
  });

  test('TV-28, TV-30, TV-28b, TV-32 sample sizes', () => {
    for (const { p1, p2, n } of vectors.sampleSize) expect(sampleSizeForProportions(p1, p2)).toBe(n);
    for (const { d, n } of vectors.sampleSizeMeans) expect(sampleSizeForMeans(d)).toBe(n);
    expect(sampleSizeForProportions(0.22, 0.15)).toBe(482);
    expect(sampleSizeForProportions(22, 15)).toBeNull();
    expect(sampleSizeForMeans(0)).toBeNull();
  });

  test('TV-33, TV-33b, TV-33c intervals', () => {
    for (const { x, n, lo, hi } of vectors.wilson) {
      const interval = wilsonInterval(x, n);
      expect(asStated(interval!.low, lo)).toBe(lo);
      expect(asStated(interval!.high, hi)).toBe(hi);
    }
    const { x1, n1, x2, n2, diff, lo, hi } = vectors.newcombe;
    const interval = newcombeInterval(x1, n1, x2, n2)!;
    expect(asStated(interval.difference, diff)).toBe(diff);
    expect(asStated(interval.low, lo)).toBe(lo);
    expect(asStated(interval.high, hi)).toBe(hi);
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(newcombeInterval(1, 2, 0, 0)).toBeNull();
  });
});
