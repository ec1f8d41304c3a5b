import { expect, test } from 'vitest';
import { currencyOf, paperOf } from '../../../main/region.ts';

test.each([
  ['en-US', 'USD', 'letter'],
  ['de-CH', 'CHF', 'a4'],
  ['en-IE', 'EUR', 'a4'],
  ['ja', 'JPY', 'a4'],
  ['es-MX', 'MXN', 'letter'],
  ['en', 'USD', 'letter'],
  ['sr-Latn-RS', 'RSD', 'a4'],
  ['es-419', 'USD', 'a4'],
] as const)('%s pays in %s and prints on %s', (locale, currency, paper) => {
  expect(currencyOf(locale)).toBe(currency);
  expect(paperOf(locale)).toBe(paper);
});
