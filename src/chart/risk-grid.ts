/** Risks by likelihood and impact: numbers in a grid of two tints (deck.md s12-risks). */
import type { RiskGrid } from '../outline/chart.ts';
import { type Drawing, figure, type Mark } from './mark.ts';
import { labelVoice, type Sizes } from './sizes.ts';
import { centered, label, voice } from './text.ts';

/** From this product of likelihood and impact on a cell has the stronger tint. */
const strong = 12;
const cells = [1, 2, 3, 4, 5] as const;

type Disc = RiskGrid['discs'][number];

/** Side of the grid on a slide. */
export const gridSide = 190;

/** `x` and `y` are the upper left corner of the label "Impact"; the grid below is as wide as high. */
export function riskGrid(chart: RiskGrid, x: number, y: number, side: number, sizes: Sizes): Drawing {
  const { unit } = sizes;
  const words = labelVoice(sizes);
  const gap = 2 * (side / gridSide);
  const pitch = (side + gap) / 5;
  const top = y + words.line + 6 * unit;
  const center = (likelihood: number, impact: number) => ({
    x: x + (likelihood - 1) * pitch + (pitch - gap) / 2,
    y: top + (5 - impact) * pitch + (pitch - gap) / 2,
  });
  const marks: Mark[] = [label(`${chart.labels.impact} \u2191`, x, y + sizes.label, words)];
  for (const impact of cells.toReversed()) {
    for (const likelihood of cells) {
      const { x: cx, y: cy } = center(likelihood, impact);
      const size = pitch - gap;
      const place = { kind: 'rect', x: cx - size / 2, y: cy - size / 2, width: size, height: size } as const;
      marks.push(
        likelihood * impact >= strong ? { ...place, fill: 'soft' } : { ...place, fill: 'pale', opacity: 0.42 },
      );
    }
  }
  for (const discs of byCell(chart.discs)) {
    const { x: cx, y: cy } = center(discs[0]!.likelihood, discs[0]!.impact);
    marks.push(...cellMarks(discs, cx, cy, side / gridSide, sizes));
  }
  const bottom = top + side + 6 * unit;
  marks.push(label(`${chart.labels.likelihood} \u2192`, x + side, bottom + sizes.label, words, 'end'));
  return { marks: [figure(chart.alt, marks)], height: bottom + words.line - y };
}

function byCell(discs: readonly Disc[]): Disc[][] {
  const found = new Map<string, Disc[]>();
  for (const disc of discs) {
    const key = `${disc.likelihood} ${disc.impact}`;
    found.set(key, [...(found.get(key) ?? []), disc]);
  }
  return [...found.values()];
}

/** One disc in the middle, two on the diagonal, three in a triangle; of more the first two and how many there are besides. */
function cellMarks(discs: readonly Disc[], x: number, y: number, scale: number, sizes: Sizes): Mark[] {
  if (discs.length === 1) return disc(discs[0]!, x, y, 14 * scale, sizes.label);
  const r = 10.5 * scale;
  const size = sizes.label;
  const away = 7.5 * scale;
  const places: readonly (readonly [number, number])[] =
    discs.length === 2
      ? [
          [-away, -away],
          [away, away],
        ]
      : [
          [0, -9.5 * scale],
          [-10 * scale, 8.5 * scale],
          [10 * scale, 8.5 * scale],
        ];
  const shown = discs.length > 3 ? discs.slice(0, 2) : discs;
  const found = shown.flatMap((item, index) => disc(item, x + places[index]![0], y + places[index]![1], r, size));
  if (discs.length <= 3) return found;
  const [dx, dy] = places[2]!;
  return [...found, ...chip(`+${discs.length - 2}`, x + dx, y + dy, r, size, 'ink2')];
}

function disc(item: Disc, x: number, y: number, r: number, size: number): Mark[] {
  return chip(String(item.number), x, y, r, size, item.first ? 'accent' : 'ink2');
}

function chip(text: string, x: number, y: number, r: number, size: number, fill: 'accent' | 'ink2'): Mark[] {
  const face = voice(size, size * 1.25, 600, fill === 'accent' ? 'onAccent' : 'ground');
  return [
    { kind: 'circle', x, y, r: r + r / 10, fill: 'ground' },
    { kind: 'circle', x, y, r, fill },
    label(text, x, centered(y, size), face, 'middle'),
  ];
}
