import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../src/format/format.ts';
import { claimsOf } from '../../../src/review/text/claims.ts';
import { lexiconHits } from '../../../src/review/text/lexicon.ts';
import { amountsIn, numbersIn } from '../../../src/review/text/numbers.ts';
import { sentencesOf } from '../../../src/review/text/sentences.ts';

const english = createFormat({ locale: 'en-US', currency: 'USD' });
const german = createFormat({ locale: 'de-DE', currency: 'EUR' });
const french = createFormat({ locale: 'fr-FR', currency: 'EUR' });

describe('amounts of money in a text', () => {
  test.each([
    ['Approve $248,786 now.', english, [248_786]],
    ['Approve USD 248,786.50', english, [248_786.5]],
    ['We ask for 248,786 in all', english, [248_786]],
    ['12 pairs in 2027, 30 people', english, []],
    ['a rise of 5,000% or 1,000 %', english, []],
    ['$46 an hour', english, [46]],
    ['24,700km and 3,000hours', english, []],
    ['179.906 € und EUR 1.000,50', german, [179_906, 1000.5]],
    ['1,234 and 12.50', german, []],
    ['Approuver 179 906 € ou 12 000 en tout', french, [179_906, 12_000]],
    ['', english, []],
  ])('%s', (text, format, values) => {
    expect(amountsIn(text, format).map(({ value }) => value)).toEqual(values);
  });

  test('an amount knows its place, currency included', () => {
    const text = 'Approve $248,786 for the program.';
    const [amount] = amountsIn(text, english);
    expect(text.slice(amount!.start, amount!.end)).toBe('$248,786');
  });

  test('without a currency only grouped numbers are amounts', () => {
    expect(amountsIn('$46 and 1,200', createFormat({ locale: 'en-US' })).map(({ value }) => value)).toEqual([1200]);
  });
});

describe('numbers in a text', () => {
  test.each([
    ['rises by 37% to 4.25', [37, 4.25], [true, false]],
    ['R-14, M5 and 3.5 per cent', [3.5], [true]],
    ['40 percent of 1,250', [40, 1250], [true, false]],
  ])('%s', (text, values, percent) => {
    const numbers = numbersIn(text, english, 'claim');
    expect(numbers.map(({ value }) => value)).toEqual(values);
    expect(numbers.map(({ isPercentage }) => isPercentage)).toEqual(percent);
  });
});

describe('claims', () => {
  const claimed = (text: string) => claimsOf(text, english).flatMap(({ numbers }) => numbers.map(({ value }) => value));

  test.each([
    ['From 14 March 2027 to March 31, lines 13-16 run 45 minutes.', []],
    ['In 2027 and by 2027-08-20 or 31/12/2027.', []],
    ['At level 40, in week 25, phase 13, Q4 and step 99.', []],
    ['It takes 90 working days, 18 to 24 months or 1,332 hours.', []],
    ['There are 12 of them and 13 of those.', [13]],
    ['It costs 45 dollars.', [45]],
    ['We lose 2% and 57 leaders.', [2, 57]],
    ['We expect 37% less scrap.', []],
    ['The target is 37%. Then it is 41%.', [41]],
  ])('%s', (text, numbers) => {
    expect(claimed(text)).toEqual(numbers);
  });

  test('a claim word needs no number', () => {
    expect(claimsOf('Mentoring increases output.', english)).toMatchObject([{ statesEffect: true }]);
    expect(claimsOf('Mentoring is increasingly common.', english)).toEqual([]);
  });
});

test('a sentence ends at a sign that white space follows', () => {
  const text = 'One 4.5 here. Two; three: four!';
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual([
    'One 4.5 here.',
    'Two;',
    'three:',
    'four!',
  ]);
});

describe('the lexicon', () => {
  const none = { metricNames: [], organisation: null };
  const strong = (text: string, mask = none as Parameters<typeof lexiconHits>[2]) =>
    lexiconHits(text, 'strong', mask, []).map(({ phrase }) => phrase);

  test.each([
    ['It inspires, inspired, inspiring people', ['inspire']],
    ['boosted morale', ['boost morale']],
    ['happier employees', ['happier employee']],
    ['a Win\u2013win', ['win win']],
    ['can\u2019t be fun', ['fun']],
    ['Function, fundamental, refunded', []],
    ['giving back', ['give back']],
    ['nicely to have', []],
    ['A great mentoring culture', ['mentoring culture']],
    ['“nice to have”, they said', []],
    ["the 'nice to have' label", []],
    ["don't make it a nice to have, it's not", ['nice to have']],
  ])('%s', (text, phrases) => {
    expect(strong(text)).toEqual(phrases);
  });

  test('names of metrics and of the organization are not searched', () => {
    const mask = { metricNames: ['Fun index'], organisation: 'Inspire Ltd' };
    expect(strong('The fun index of Inspire Ltd', mask)).toEqual([]);
    expect(strong('Fun at Inspire Ltd', mask)).toEqual(['fun']);
  });

  test('a weak field may hold a phrase beside its measure, sentence by sentence', () => {
    const weak = (text: string) => lexiconHits(text, 'weak', { ...none, metricNames: ['Scrap rate'] }, []).length;
    expect(weak('It inspires 9 of 10.')).toBe(0);
    expect(weak('The scrap rate inspires nobody.')).toBe(0);
    expect(weak('It inspires nobody. 9 of 10 agree.')).toBe(1);
  });
});
