import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceInWords, shareInWords } from '../../../src/format/fractions.ts';

test('a chance is the nearest simple fraction within two points', () => {
  expect(chanceInWords(0.7555)).toEqual({ numerator: 3, denominator: 4, words: 'three cases out of four' });
  expect(chanceInWords(0.8081)).toEqual({ numerator: 4, denominator: 5, words: 'four cases out of five' });
  expect(chanceInWords(0.34)).toEqual({ numerator: 1, denominator: 3, words: 'one case out of three' });
  expect(chanceInWords(0.77).words).toBe('three cases out of four');
  expect(chanceInWords(0.7701)).toEqual({ numerator: 77, denominator: 100, words: '77 cases out of 100' });
  expect(chanceInWords(1).words).toBe('100 cases out of 100');
});

test('a share is the nearest simple fraction within one and a half points', () => {
  expect(shareInWords(0.8755)).toEqual({ numerator: 7, denominator: 8, words: 'seven eighths' });
  expect(shareInWords(0.8425).words).toBe('five sixths');
  expect(shareInWords(0.47).words).toBe('47%');
  expect(shareInWords(1.3).words).toBe('130%');
});

test('the words never stray from the figure by more than the rule allows', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
      const chance = chanceInWords(value);
      const share = shareInWords(value);
      expect(Math.abs(chance.numerator / chance.denominator - value)).toBeLessThanOrEqual(0.02 + 1e-12);
      expect(Math.abs(share.numerator / share.denominator - value)).toBeLessThanOrEqual(0.015 + 1e-12);
    }),
  );
});
