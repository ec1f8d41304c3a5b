import { parseDate } from '@internationalized/date';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../src/format/format.ts';
import { readDate } from '../../../src/format/read-date.ts';

const TODAY = '2026-11-24';
const irish = createFormat({ locale: 'en-IE', currency: 'EUR' });
const american = createFormat({ locale: 'en-US', currency: 'USD' });
const german = createFormat({ locale: 'de-DE', currency: 'EUR' });

/** The day, the possible days, or the reason. */
const read = (text: string, format = irish, today = TODAY) => {
  const reading = readDate(text, format, today);
  if (reading.kind === 'value') return reading.value;
  if (reading.kind === 'ambiguous') return reading.readings.map(({ value }) => value);
  return reading.kind === 'empty' ? 'empty' : reading.reason;
};

describe('readDate, a day', () => {
  test.each([
    ['2027-12-31', '2027-12-31'],
    ['2027/12/31', '2027-12-31'],
    ['31/12/2027', '2027-12-31'],
    ['31.12.2027', '2027-12-31'],
    ['31-12-27', '2027-12-31'],
    ['31. 12. 2027', '2027-12-31'],
    ['31/12', '2026-12-31'],
    ['10.11.', '2027-11-10'],
    ['03.04.2027', '2027-04-03'],
    ['04/04/2027', '2027-04-04'],
    ['12/31/2027', '2027-12-31'],
    ['2026年12月10日', '2026-12-10'],
    ['10 Dec 2026', '2026-12-10'],
    ['10th of December, 2026', '2026-12-10'],
    ['December 10, 2026', '2026-12-10'],
    ['Dec. 10', '2026-12-10'],
    ['1 Nov', '2027-11-01'],
    ['24 Nov', '2026-11-24'],
    ["10 Dec '26", '2026-12-10'],
    ['Thursday 10 December 2026', '2026-12-10'],
    ['by 29 February 2028', '2028-02-29'],
    ['today', '2026-11-24'],
    ['tomorrow', '2026-11-25'],
    ['in 3 weeks', '2026-12-15'],
    ['in two weeks', '2026-12-08'],
    ['in a month', '2026-12-24'],
    ['10 days from now', '2026-12-04'],
    ['Friday', '2026-11-27'],
    ['next Tuesday', '2026-12-01'],
  ])('%s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  test('figures that are a date in two orders have two readings, the locale’s first', () => {
    expect(read('03/04/2027')).toEqual(['2027-04-03', '2027-03-04']);
    expect(read('3-4-27')).toEqual(['2027-04-03', '2027-03-04']);
    expect(read('03/04/2027', american)).toEqual(['2027-03-04', '2027-04-03']);
    expect(read('31/12/2027', american)).toBe('2027-12-31');
    expect(read('10.12.2026', american)).toEqual(['2026-12-10', '2026-10-12']);
    expect(read('03/04/2027', createFormat({ locale: 'sv-SE' }))).toEqual(['2027-04-03', '2027-03-04']);
  });

  test('month names of the locale, and the English ones', () => {
    expect(read('10. Dezember 2026', german)).toBe('2026-12-10');
    expect(read('1. März 2027', german)).toBe('2027-03-01');
    expect(read('10 Dec 2026', german)).toBe('2026-12-10');
    expect(read('10 de diciembre de 2026', createFormat({ locale: 'es-ES' }))).toBe('2026-12-10');
    expect(read('10 grudnia 2026', createFormat({ locale: 'pl-PL' }))).toBe('2026-12-10');
    expect(read('1er février 2027', createFormat({ locale: 'fr-FR' }))).toBe('2027-02-01');
    expect(read('10. Dezember 2026', irish)).toEqual({ code: 'dateNotRead' });
  });

  test('a day that the month does not have is named with the days it has', () => {
    expect(read('31 February 2027')).toEqual({ code: 'noSuchDay', month: 'February 2027', n: 28 });
    expect(read('30/2/2028')).toEqual({ code: 'noSuchDay', month: 'February 2028', n: 29 });
    expect(read('2027-04-31')).toEqual({ code: 'noSuchDay', month: 'April', n: 30 });
    expect(read('31 June', german)).toEqual({ code: 'noSuchDay', month: 'Juni', n: 30 });
  });
});

describe('readDate, a period', () => {
  test.each([
    ['end of 2028', '2028-12-31'],
    ['by the end of July 2027', '2027-07-31'],
    ['end of March', '2027-03-31'],
    ['end of November', '2026-11-30'],
    ['end of the year', '2026-12-31'],
    ['end of next month', '2026-12-31'],
    ['start of Q3 2027', '2027-07-01'],
    ['early June 2027', '2027-06-01'],
    ['mid June', '2027-06-15'],
    ['mid-2027', '2027-06-30'],
    ['middle of Q3 2027', '2027-08-15'],
    ['end of FY27', '2027-12-31'],
  ])('%s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  test.each([
    ['next March', '2027-03-01', '2027-03-31'],
    ['next November', '2027-11-01', '2027-11-30'],
    ['March 2027', '2027-03-01', '2027-03-31'],
    ['3/2027', '2027-03-01', '2027-03-31'],
    ['November', '2026-11-01', '2026-11-30'],
    ['Q3 2027', '2027-07-01', '2027-09-30'],
    ['2027 Q3', '2027-07-01', '2027-09-30'],
    ['Q3/27', '2027-07-01', '2027-09-30'],
    ['Q3', '2027-07-01', '2027-09-30'],
    ['H1 2027', '2027-01-01', '2027-06-30'],
    ['2027', '2027-01-01', '2027-12-31'],
    ['FY27', '2027-01-01', '2027-12-31'],
    ['next quarter', '2027-01-01', '2027-03-31'],
  ])('%s has two readings, its first and its last day', (text, first, last) => {
    expect(read(text)).toEqual([first, last]);
  });

  test('a fiscal year has the name of the year in which it ends', () => {
    const april = createFormat({ locale: 'en-IE', fiscalYearStartMonth: 4 });
    expect(read('FY27', april)).toEqual(['2026-04-01', '2027-03-31']);
    expect(read('FY26/27', april)).toEqual(['2026-04-01', '2027-03-31']);
    expect(read('end of Q2 FY27', april)).toBe('2026-09-30');
  });
});

describe('readDate, anything else', () => {
  test.each([
    'nonsense',
    '12',
    'Q5 2027',
    'H3 2027',
    'Friday 10 December 2026',
    'mid',
    '3 weeks',
    'in x weeks',
    '32 March',
    '0 May 2027',
    '31/13/2027',
    '10 Dec 2026 at noon',
  ])('%s is not read', (text) => {
    expect(read(text)).toEqual({ code: 'dateNotRead' });
  });

  test('nothing is empty', () => {
    expect(read('  ')).toBe('empty');
  });

  test('what was understood is a full date, with its weekday when it was counted from today', () => {
    expect(readDate('end of 2028', irish, TODAY)).toMatchObject({ understood: '31 December 2028' });
    expect(readDate('in 3 weeks', irish, TODAY)).toMatchObject({ understood: 'Tuesday 15 December 2026' });
  });

  const days = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('reads back whatever the same format wrote', () => {
    const locales = [
      'en-US',
      'en-IE',
      'en-CA',
      'de-DE',
      'fr-FR',
      'es-ES',
      'it-IT',
      'nl-NL',
      'sv-SE',
      'da-DK',
      'pl-PL',
      'cs-CZ',
      'pt-BR',
      'fi-FI',
      'tr-TR',
      'ja-JP',
      'el-GR',
      'ru-RU',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...locales), days, (locale, day) => {
        const format = createFormat({ locale });
        for (const text of [day, format.date(day), format.dateShort(day)]) {
          expect([text, readDate(text, format, TODAY)]).toMatchObject([text, { kind: 'value', value: day }]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('never throws, and gives days of the calendar only', () => {
    const piece = fc.constantFrom(
      'end',
      'of',
      'mid',
      'next',
      'March',
      'Q3',
      'FY27',
      '31',
      '2',
      '2027',
      '/',
      '.',
      '-',
      'in',
      'weeks',
      'Friday',
      'the',
      ' ',
    );
    const typed = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' ')),
      fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(typed, days, (text, today) => {
        const reading = readDate(text, american, today);
        const values = reading.kind === 'value' ? [reading] : reading.kind === 'ambiguous' ? reading.readings : [];
        for (const { value } of values) expect(parseDate(value).toString()).toBe(value);
      }),
      { numRuns: 5000 },
    );
  });
});
