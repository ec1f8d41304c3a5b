import { expect, test } from 'vitest';
import { createFormat } from '../../../src/format/format.ts';
import { metricDecimals, unitAfterName, unitAfterNumber } from '../../../src/format/metrics.ts';

const format = createFormat({ locale: 'en-IE', currency: 'EUR' });
const months = { unit: 'months', baseline: { value: 14 }, target: { value: 10.5 }, threshold: 13 };

test('as many decimals as the longest of baseline, target and threshold has', () => {
  expect(metricDecimals(months)).toBe(1);
  expect([14, 10.5, 13].map((value) => format.metricValue(months, value))).toEqual(['14.0', '10.5', '13.0']);
  expect(metricDecimals({})).toBe(0);
  expect(metricDecimals({ threshold: 1e-7 })).toBe(6);
  expect(metricDecimals({ baseline: null, target: { value: null }, threshold: 1e21 })).toBe(0);
});

test('% stays at the number, money has its symbol, other units follow in sentences', () => {
  const scrap = { unit: '% of cast weight', baseline: { value: 4.8 }, target: { value: 4.1 } };
  expect(format.metricValue(scrap, 4)).toBe('4.0%');
  expect(format.metricValueInSentence(scrap, 4.1)).toBe('4.1%');
  expect(format.metricValueInSentence(months, 10.5)).toBe('10.5\u00A0months');
  expect(format.metricValue({ unit: 'currency', target: { value: 250000 } }, 250000)).toBe('€250,000');
});

test('the unit after the number stops at a bracket or "per"; counts, ratios and means have none', () => {
  expect(unitAfterNumber({ unit: 'hours per year' })).toBe('hours');
  expect(unitAfterNumber({ unit: 'days (working)' })).toBe('days');
  for (const unit of ['count', 'count per trainee-month', 'ratio', 'mean 1-5', '%', null, ' ']) {
    expect(unitAfterNumber({ unit })).toBeNull();
  }
});

test('the unit after the name is the rest of a percentage, or the unit', () => {
  expect(unitAfterName({ unit: '% of cast weight' })).toBe('of cast weight');
  expect(unitAfterName({ unit: '%' })).toBeNull();
  expect(unitAfterName({ unit: 'hours per year' })).toBe('hours per year');
  expect(unitAfterName({ unit: 'count' })).toBeNull();
});
