import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../src/typeset/break.ts';
import { clean, missingCharacters } from '../../../src/typeset/characters.ts';
import { measure, measureRich } from '../../../src/typeset/measure.ts';
import { fontTables, openFont, shapedWidth, tableFile } from '../../support/font-widths.ts';

const weights = [
  { weight: 400, font: openFont('SourceSans3-Regular.ttf') },
  { weight: 600, font: openFont('SourceSans3-Semibold.ttf') },
] as const;

test('the table is what the fonts say', () => {
  expect(JSON.parse(readFileSync(tableFile, 'utf8'))).toEqual(fontTables());
});

describe('width', () => {
  const sentences = [
    'Approve €179,906 to bring scrap rate down from 4.8% to 4.1% by the end of 2028',
    'AVATAR office, affluent: first flight; 1.5 hours × 30 “Total” −7% … (“To”) 10–12',
    'Überführung, Ärztinnen, naïve façade, Łódź, Çağrı',
    '711 417 1.11 7,7',
  ];
  test.each(sentences)('is what a shaping engine says: %s', (sentence) => {
    for (const { weight, font } of weights) {
      const shaped = shapedWidth(font, sentence) / 1000;
      const measured = measure(sentence, { size: 1, weight });
      expect(Math.abs(measured / shaped - 1)).toBeLessThan(0.002);
    }
  });

  test('tabular figures are equally wide in any company', () => {
    const face = { size: 10, weight: 400, tabular: true } as const;
    expect(measure('1117', face)).toBeCloseTo(measure('8888', face), 9);
    expect(measure('1117', { size: 10, weight: 400 })).toBeLessThan(measure('8888', { size: 10, weight: 400 }));
  });

  test('letter spacing counts for every character', () => {
    const face = { size: 100, weight: 600 } as const;
    expect(measure('€12', { ...face, tracking: -0.02 })).toBeCloseTo(measure('€12', face) - 6, 9);
  });

  test('strong runs are wider, raised ones smaller', () => {
    const face = { size: 10, weight: 400 } as const;
    expect(measureRich([{ text: 'cash', strong: true }], face)).toBeCloseTo(
      measure('cash', { size: 10, weight: 600 }),
      9,
    );
    expect(measureRich([{ text: '1', raised: true }], face)).toBeCloseTo(measure('1', face) * 0.65, 9);
  });
});

test('what cannot be seen is taken out, what cannot be set is named', () => {
  expect(clean('a\u00adb\u200e c\r\nd\te\u2011f')).toBe('ab c\nd e-f');
  expect(clean('e\u0301')).toBe('é');
  expect(clean('1\u202f000\u00a0€')).toBe('1\u202f000\u00a0€');
  expect(missingCharacters('Scrap ≤ 4.1% ◆ ₹ ✓ Ελλάδα Київ')).toEqual([]);
  expect(missingCharacters('a漢字b漢😀')).toEqual(['漢', '字', '😀']);
  expect(missingCharacters('\n\u200e')).toEqual([]);
});

test('a long text is broken quickly', () => {
  const text = 'The five critical processes are performed to standard with few repeat defects. '.repeat(250);
  const started = performance.now();
  const lines = breakLines([{ text }], 400, { size: 20, weight: 400 });
  expect(lines.length).toBeGreaterThan(300);
  expect(performance.now() - started).toBeLessThan(250);
});
