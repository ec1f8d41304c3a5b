import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../src/format/format.ts';

const irish = createFormat({ locale: 'en-IE', currency: 'EUR' });
const american = createFormat({ locale: 'en-US', currency: 'USD' });
const german = createFormat({ locale: 'de-DE', currency: 'EUR' });

describe('createFormat', () => {
  test('takes en-US for a locale that is missing, unknown or nonsense', () => {
    for (const locale of [null, undefined, '', 'zz', 'not a locale', 'en_US', '-', '💥']) {
      expect(createFormat({ locale }).locale).toBe('en-US');
    }
    expect(createFormat(null).date('2026-12-10')).toBe('December 10, 2026');
  });

  test('writes amounts without a symbol when the currency is none', () => {
    for (const currency of [null, '', 'EURO', '€', '12']) {
      expect(createFormat({ currency }).money(1234.5)).toBe('1,235');
    }
    expect(createFormat({ currency: ' eur ' }).money(5)).toBe('€5');
  });

  test('never throws, whatever stands in the two fields', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.double(), (locale, currency, value) => {
        const format = createFormat({ locale, currency });
        for (const text of [format.money(value), format.moneyHero(value).text, format.percent(value)]) {
          expect(text).not.toBe('');
        }
      }),
    );
  });

  test('gives the same object for the same conventions', () => {
    expect(createFormat({ locale: 'en-IE', currency: 'EUR' })).toBe(irish);
    expect(createFormat({ locale: 'en-IE', currency: 'GBP' })).not.toBe(irish);
  });
});

describe('numbers and money', () => {
  test('money has whole units, the narrow symbol and a true minus', () => {
    expect(irish.money(179906)).toBe('€179,906');
    expect(irish.money(-4000)).toBe('\u2212€4,000');
    expect(german.money(179906)).toBe('179.906\u00A0€');
    expect(createFormat({ locale: 'en-CA', currency: 'USD' }).money(5)).toBe('$5');
    expect(createFormat({ locale: 'ja-JP', currency: 'JPY' }).money(5)).toBe('\u00A55');
  });

  test('halves go away from zero, and zero has no minus', () => {
    expect([0.5, -0.5, 1.5, 2.5, -2.5].map((value) => irish.number(value, 0))).toEqual([
      '1',
      '\u22121',
      '2',
      '3',
      '\u22123',
    ]);
    expect(irish.money(-0.4)).toBe('€0');
    expect(irish.percent(-0.04)).toBe('0.0%');
  });

  test('floating-point noise does not decide a rounding', () => {
    expect(irish.percent(14.249999999999998)).toBe('14.3%');
    expect(irish.number(1.005, 2)).toBe('1.01');
  });

  test('cents only where there are some', () => {
    expect(irish.moneyExact(46)).toBe('€46');
    expect(irish.moneyExact(46.5)).toBe('€46.50');
  });

  test('a hero of a million or more goes on with the word', () => {
    expect(american.moneyHero(4_400_000)).toEqual({ text: '$4.4', suffix: 'million' });
    expect(american.moneyHero(-2_000_000)).toEqual({ text: '\u2212$2', suffix: 'million' });
    expect(american.moneyHero(999_999)).toEqual({ text: '$999,999', suffix: null });
    expect(german.moneyHero(4_400_000)).toEqual({ text: '4,4', suffix: 'million €' });
  });

  test('percent is a value as shown, in the way of the locale', () => {
    expect(irish.percent(4.1)).toBe('4.1%');
    expect(irish.percent(4.125, 2)).toBe('4.13%');
    expect(irish.wholePercent(75.55)).toBe('76%');
    expect(german.percent(4.1)).toBe('4,1\u00A0%');
    expect(createFormat({ locale: 'tr-TR' }).percent(4.1)).toBe('%4,1');
  });

  test('a range has an en dash, and the word when a sign is in it', () => {
    expect(irish.percentRange(8.4, 24.6)).toBe('8–25%');
    expect(irish.percentRange(-6.9, 24.7)).toBe('\u22127% to 25%');
    expect(irish.percentRange(8.4, 8.2)).toBe('8%');
    expect(german.percentRange(8, 25)).toBe('8–25\u00A0%');
    expect(createFormat({ locale: 'tr-TR' }).percentRange(8, 25)).toBe('%8–25');
  });

  test('Latin digits in every locale, because the fonts have no others', () => {
    expect(createFormat({ locale: 'ar-EG' }).number(12)).toBe('12');
    expect(createFormat({ locale: 'fa-IR' }).date('2026-12-10')).toContain('2026');
  });
});

describe('dates', () => {
  test('full, short, with weekday, by month', () => {
    expect(irish.date('2026-12-10')).toBe('10 December 2026');
    expect(american.date('2026-12-10')).toBe('December 10, 2026');
    expect(irish.dateShort('2027-03-10')).toBe('10 Mar 2027');
    expect(irish.monthYear('2027-07-31')).toBe('Jul 2027');
    expect(irish.monthYearLong('2027-07-31')).toBe('July 2027');
    expect(irish.month(2)).toBe('February');
    expect(american.dateWithWeekday('2026-12-10')).toBe('Thursday, December 10, 2026');
  });

  test('by: the end of a year, of a month, else the day', () => {
    expect(irish.byDate('2028-12-31')).toBe('by the end of 2028');
    expect(irish.byDate('2027-07-31')).toBe('by the end of July 2027');
    expect(irish.byDate('2028-02-29')).toBe('by the end of February 2028');
    expect(irish.byDate('2028-02-28')).toBe('by 28 February 2028');
    expect(american.byDate('2027-08-20')).toBe('by August 20, 2027');
  });

  test('a day that no calendar has is shown as it stands in the file', () => {
    expect(irish.date('2027-02-31')).toBe('2027-02-31');
    expect(irish.byDate('2027-02-31')).toBe('by 2027-02-31');
  });

  test('the day on paper is the day in the file, in every time zone', () => {
    const zone = process.env['TZ'];
    for (const place of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      process.env['TZ'] = place;
      expect(createFormat({ locale: 'en-NZ' }).date('2026-12-10')).toBe('10 December 2026');
    }
    process.env['TZ'] = zone;
  });
});

describe('words', () => {
  test('counts up to nine in words', () => {
    expect([0, 1, 9, 10, 1200].map(irish.countWord)).toEqual(['zero', 'one', 'nine', '10', '1,200']);
    expect(irish.countWord(1.5)).toBe('1.5');
  });

  test('lists with commas and a last "and"', () => {
    expect(irish.list([])).toBe('');
    expect(irish.list(['Ana'])).toBe('Ana');
    expect(irish.list(['Ana', 'Ben'])).toBe('Ana and Ben');
    expect(irish.list(['Ana', '$& {b}', 'Cleo'])).toBe('Ana, $& {b} and Cleo');
  });
});
