import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../src/format/format.ts';
import { readNumber } from '../../../src/format/read-number.ts';

const irish = createFormat({ locale: 'en-IE', currency: 'EUR' });
const german = createFormat({ locale: 'de-DE', currency: 'EUR' });
const french = createFormat({ locale: 'fr-FR', currency: 'EUR' });
const locales = [
  'en-US',
  'en-IN',
  'de-DE',
  'de-CH',
  'fr-FR',
  'es-ES',
  'pl-PL',
  'sv-SE',
  'nb-NO',
  'pt-BR',
  'tr-TR',
  'ru-RU',
];

/** The number, the two readings, or the code of the reason. */
const read = (text: string, format = irish) => {
  const reading = readNumber(text, format);
  if (reading.kind === 'value') return reading.value;
  if (reading.kind === 'ambiguous') return reading.readings.map(({ value }) => value);
  return reading.kind === 'empty' ? 'empty' : reading.reason.code;
};

describe('readNumber', () => {
  test.each([
    ['12', 12],
    ['12.5k', 12500],
    ['4.35k', 4350],
    ['€1.2m', 1_200_000],
    ['1,2 Mio. €', 1_200_000],
    ['2 bn', 2e9],
    ['1 234,50', 1234.5],
    ['1\u202F234,50', 1234.5],
    ['1\u00A0234', 1234],
    ["1'234.50", 1234.5],
    ['1’234', 1234],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['12,34,567', 1234567],
    ['4,8', 4.8],
    ['0,125', 0.125],
    ['.5', 0.5],
    ['14 %', 14],
    ['14 percent', 14],
    ['%14', 14],
    ['(300)', -300],
    ['(€300)', -300],
    ['\u2212€4,000', -4000],
    ['€ -4000', -4000],
    ['–3', -3],
    ['+3', 3],
    ['-0', 0],
    ['１２', 12],
  ])('%s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    ['', 'empty'],
    [' \u00A0 ', 'empty'],
    ['twelve', 'figures'],
    ['twenty-five thousand', 'figures'],
    ['12.', 'numberNotRead'],
    ['12 34', 'numberNotRead'],
    ['1,23,4', 'numberNotRead'],
    ['1,234.5.6', 'numberNotRead'],
    ['1.2.3,4', 'numberNotRead'],
    ['1e5', 'numberNotRead'],
    ['12 pairs', 'numberNotRead'],
    ['3-4', 'numberNotRead'],
    ['5k%', 'numberNotRead'],
    ['--5', 'numberNotRead'],
    ['a', 'numberNotRead'],
    ['NaN', 'numberNotRead'],
    ['Infinity', 'numberNotRead'],
    ['9'.repeat(400), 'numberNotRead'],
  ])('%s is %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  test('another currency is not read as the pitch’s own', () => {
    expect(read('$5')).toBe('numberNotRead');
    expect(read('USD 5')).toBe('numberNotRead');
    expect(read('$5', createFormat(null))).toBe(5);
  });

  test('one sign before three digits: groups where the locale groups so, else both readings', () => {
    expect(read('1,234')).toBe(1234);
    expect(read('1.234')).toEqual([1.234, 1234]);
    expect(read('1.234', german)).toBe(1234);
    expect(read('1,234', german)).toEqual([1.234, 1234]);
    expect(read('\u22121.234', french)).toEqual([-1.234, -1234]);
    expect(read('1234.567')).toBe(1234.567);
  });

  test('shows what was understood in the pitch’s locale', () => {
    const understood = (text: string, format = irish) => {
      const reading = readNumber(text, format);
      return reading.kind === 'value' ? reading.understood : reading;
    };
    expect(understood('12.5k')).toBe('12,500');
    expect(understood('€1.2m')).toBe('€1,200,000');
    expect(understood('€46.5')).toBe('€46.50');
    expect(understood('1234,5', german)).toBe('1.234,5');
    expect(understood('14.50%')).toBe('14.50%');
  });

  test('reads back whatever the same format wrote', () => {
    fc.assert(
      fc.property(fc.constantFrom(...locales), fc.integer({ min: -1e12, max: 1e12 }), (locale, cents) => {
        const format = createFormat({ locale, currency: 'EUR' });
        const value = cents / 100;
        for (const text of [format.number(value, 2), format.moneyExact(value), format.percent(value, 2)]) {
          expect([text, readNumber(text, format)]).toMatchObject([text, { kind: 'value', value }]);
        }
        expect(readNumber(format.money(cents), format)).toMatchObject({ kind: 'value', value: cents });
      }),
      { numRuns: 1000 },
    );
  });

  test('never throws and never gives anything but a finite number', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,’ -−()€%km')) }),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom(irish, german, french), (text, format) => {
        const reading = readNumber(text, format);
        const values = reading.kind === 'value' ? [reading] : reading.kind === 'ambiguous' ? reading.readings : [];
        expect(values.map(({ value }) => value)).toSatisfy((all: number[]) => all.every(Number.isFinite));
        expect(new Set(values.map(({ understood }) => understood)).size).toBe(values.length);
      }),
      { numRuns: 5000 },
    );
  });
});
