import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../src/format/format.ts';
import { readAmount, type NumberRules } from '../../../src/format/read-amount.ts';
import { numberRules } from '../../../src/pitch/fields.ts';

const irish = createFormat({ locale: 'en-IE', currency: 'EUR' });
const people: NumberRules = { whole: true, from: null, to: null };
const share: NumberRules = { whole: false, from: 0, to: 1 };

describe('a field that takes only some numbers', () => {
  test('asks for whole ones', () => {
    expect(readAmount('12.5', irish, people)).toEqual({ kind: 'unread', reason: { code: 'wholeNumber' } });
    expect(readAmount('12.5k', irish, people)).toMatchObject({ kind: 'value', value: 12500 });
  });

  test('has one reading where only one of two fits', () => {
    expect(readAmount('1.234', irish, null).kind).toBe('ambiguous');
    expect(readAmount('1.234', irish, people)).toMatchObject({ kind: 'value', value: 1234, understood: '1,234' });
  });

  test('takes a percentage as a share', () => {
    expect(readAmount('14 %', irish, share)).toMatchObject({ kind: 'value', value: 0.14, understood: '14%' });
    expect(readAmount('0.5', irish, share)).toMatchObject({ kind: 'value', value: 0.5 });
    expect(readAmount('14', irish, share)).toEqual({ kind: 'unread', reason: { code: 'outOfRange', from: 0, to: 1 } });
  });

  test('leaves what cannot be read as it is', () => {
    expect(readAmount('', irish, people)).toEqual({ kind: 'empty' });
    expect(readAmount('many', irish, people)).toEqual({ kind: 'unread', reason: { code: 'numberNotRead' } });
  });
});

test.each([
  ['/metrics/0/baseline/n', { whole: true, from: null, to: null }],
  ['/metrics/0/target/value', { whole: false, from: null, to: null }],
  ['/benefits/0/attribution', { whole: false, from: 0, to: 1 }],
  ['/objectives/0/priority', { whole: true, from: 1, to: null }],
  ['/title', null],
])('the format’s rules for %s', (path, rules) => {
  expect(numberRules(path)).toEqual(rules);
});
