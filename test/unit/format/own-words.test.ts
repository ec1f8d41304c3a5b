import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../src/format/format.ts';
import { typeset } from '../../../src/format/own-words.ts';

const irish = createFormat({ locale: 'en-IE', currency: 'EUR' });
const german = createFormat({ locale: 'de-DE', currency: 'EUR' });
const set = (text: string, format = irish) => typeset(text, format).replaceAll('\u00A0', '~');

describe('typeset', () => {
  test.each([
    ['EUR 42.0m a year, EUR46', '€42.0m a year, €46'],
    ['USD 5 and NEUROL 5', 'USD 5 and NEUROL 5'],
    ['0.7 x 260,400 = 182,280', '0.7 × 260,400 = 182,280'],
    ['pair-months x 6 h x EUR 46', 'pair-months × 6~h × €46'],
    ['10x12', '10×12'],
    ['the x axis, Malcolm x', 'the x axis, Malcolm x'],
    ['Lines 1-6, 2024-2026, 8-10%', 'Lines 1–6, 2024–2026, 8–10%'],
    ['Jan-Sep 2026, Oct 2025-Sep 2026', 'Jan–Sep~2026, Oct~2025–Sep~2026'],
    ['FY2024-FY2026, FY 24-FY 26, FY2024-R1', 'FY2024–FY2026, FY 24–FY 26, FY2024-R1'],
    ['set-up, A-1, 1-2-3, 360s', 'set-up, A-1, 1-2-3, 360s'],
    ['median(sign-off date - start as trainee)', 'median(sign-off date − start as trainee)'],
    ['Pilot - then extend', 'Pilot - then extend'],
    ['return -26.3%', 'return −26.3%'],
    ['extract 2026-10-31', 'extract 31~Oct~2026'],
    ['not a day: 2026-13-45', 'not a day: 2026-13-45'],
    ['by 31 December 2028, 6 h, 12 pairs, 3 hats', 'by 31~December~2028, 6~h, 12~pairs, 3 hats'],
    [`He said "we can't" and 'no way' in '26`, 'He said “we can’t” and ‘no way’ in ’26'],
    [`a 6" pipe of 5'10"`, `a 6" pipe of 5'10"`],
    [`the dogs' bowl ("big")`, 'the dogs’ bowl (“big”)'],
  ])('%s', (text, expected) => {
    expect(set(text)).toBe(expected);
  });

  test('a symbol that follows its number is not moved: that would change the order of the words', () => {
    expect(set('EUR 46 pro Stunde', german)).toBe('EUR~46 pro Stunde');
  });

  test('changes neither words nor digits, and nothing the second time', () => {
    const onlyWords = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').replaceAll('x', '');
    const words = fc.constantFrom(
      'six',
      'x',
      '12',
      '4.8%',
      "don't",
      '"so"',
      '-',
      '-5',
      '1-6',
      'h',
      'May',
      '/',
      '=',
      '(',
      ')',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 12 }), (parts) => {
        const text = parts
          .join(' ')
          .replaceAll('EUR', '')
          .replace(/\d{4}-\d\d-\d\d/g, '');
        const once = typeset(text, irish);
        expect(onlyWords(once)).toBe(onlyWords(text));
        expect(typeset(once, irish)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});
