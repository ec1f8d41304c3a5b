import { describe, expect, test } from 'vitest';
import type { Ink } from '../../../src/chart/mark.ts';
import { palettes } from '../../../src/chart/palette.ts';

/** WCAG 2.2 relative luminance of #RRGGBB. */
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Every pair of text and ground that slides and pages use. */
const textPairs: readonly (readonly [Ink, Ink])[] = [
  ['ink', 'ground'],
  ['ink2', 'ground'],
  ['ink3', 'ground'],
  ['accent', 'ground'],
  ['warn', 'ground'],
  ['onAccent', 'accent'],
  ['ground', 'ink2'],
  ['ink', 'pale'],
  ['ink2', 'pale'],
  ['ink', 'soft'],
];

describe.each(Object.entries(palettes))('the %s palette', (_, palette) => {
  test.each(textPairs)('%s on %s can be read', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test('marks that mean something stand out from the ground', () => {
    expect(contrast(palette.mark, palette.ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.accent, palette.pale)).toBeGreaterThanOrEqual(3);
  });
});
