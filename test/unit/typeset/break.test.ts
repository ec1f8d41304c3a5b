import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain, words } from '../../../src/outline/text.ts';
import { breakLines } from '../../../src/typeset/break.ts';
import { clean } from '../../../src/typeset/characters.ts';
import { measureRich } from '../../../src/typeset/measure.ts';

const face = { size: 20, weight: 400 } as const;
const broken = (text: string, width: number, balance = false) =>
  breakLines(plain(text), width, face, { balance }).map((line) => words(line.runs));

/** Every width at which two words could be parted. */
const widths = Array.from({ length: 120 }, (_, index) => 40 + 5 * index);

describe('what belongs together stays on one line', () => {
  test.each([
    ['The program grows to 30 pairs if all goes well with it', '30 pairs'],
    ['Scrap falls by the end of July 2027 in all lines', 'July 2027'],
    ['The gate is on 20 August 2027, and decides on growth', '20 August 2027,'],
    ['The gate is on March 10, 2027 and decides on growth', 'March 10, 2027'],
    ['Between the set-up and the pay-back lies a year', 'set-up'],
    ['It costs 1\u202f250\u00a0€ a year to do nothing at all', '1\u202f250\u00a0€'],
    ['Le 20 août 2027 la porte décide de la croissance', '20 août 2027'],
    ['Vielleicht am 20. August 2027 oder doch später', '20. August 2027'],
  ])('%s', (text, together) => {
    for (const width of widths) {
      if (measureRich(plain(together), face) > width) continue;
      expect(broken(text, width).some((line) => line.includes(together))).toBe(true);
    }
  });
});

test('a dash never begins a line', () => {
  const text = 'The first gate – and the second – decide on growth';
  const lines = widths.filter((width) => width > 100).flatMap((width) => broken(text, width));
  expect(lines.filter((line) => line.startsWith('–'))).toEqual([]);
});

test('a last line is not a single word', () => {
  const text = 'The biggest risk is that mentors are pulled back to production in their busiest weeks';
  const lasts = widths.filter((width) => width > 250).map((width) => broken(text, width).at(-1));
  expect(lasts.filter((line) => !line?.includes(' '))).toEqual([]);
});

test('balanced lines are nearly equal and no more of them', () => {
  const text = 'Approve this to bring the scrap rate down from 4.8% to 4.1% by the end of 2028';
  const differences: number[] = [];
  for (const width of widths.filter((value) => value > 200)) {
    const lines = breakLines(plain(text), width, face, { balance: true });
    expect(lines.length).toBeLessThanOrEqual(breakLines(plain(text), width, face).length);
    if (lines.length === 2) differences.push(Math.abs(lines[0]!.width - lines[1]!.width));
  }
  expect(differences.length).toBeGreaterThan(20);
  expect(Math.max(...differences)).toBeLessThan(100);
});

test('voices survive breaking', () => {
  const lines = breakLines(
    [
      { text: 'It pays if ' },
      { text: 'seven eighths', strong: true },
      { text: ' (87.6%)', soft: true },
      { text: ' happens.' },
    ],
    150,
    face,
  );
  expect(lines.flatMap((line) => line.runs.filter((run) => run.strong).map((run) => run.text)).join(' ')).toBe(
    'seven eighths',
  );
  expect(lines.flatMap((line) => line.runs.filter((run) => run.soft)).length).toBeGreaterThan(0);
});

test('line ends are kept, texts without words have no lines', () => {
  expect(broken('One\n\nTwo', 200)).toEqual(['One', '', 'Two']);
  expect(broken('', 200)).toEqual([]);
  expect(broken(' \n ', 200)).toEqual([]);
});

test('an endless word is broken where it best can', () => {
  expect(broken('commissioning-and-decommissioning-of-furnaces', 200).every((line) => !line.startsWith('-'))).toBe(
    true,
  );
  expect(broken('x'.repeat(100), 100).length).toBeGreaterThan(3);
});

const anyText = fc.string({ unit: fc.constantFrom(...Array.from('aeimntW1,.-–%€ \u00a0\n(é漢')), maxLength: 200 });

test('nothing is wider than the line and nothing is lost', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.integer({ min: 60, max: 600 }), fc.boolean(), (one, two, width, balance) => {
      const rich = [{ text: one }, { text: two, strong: true as const }];
      const lines = breakLines(rich, width, face, { balance });
      for (const line of lines) {
        expect(line.width).toBeLessThanOrEqual(width + 0.01);
        expect(line.width).toBeCloseTo(measureRich(line.runs, face), 6);
      }
      const letters = (text: string) => text.replace(/[ \n]/g, '');
      expect(letters(lines.map((line) => words(line.runs)).join(''))).toBe(letters(clean(one) + clean(two)));
    }),
  );
});
