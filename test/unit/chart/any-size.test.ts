import { expect, test } from 'vitest';
import { drawChart } from '../../../src/chart/draw.ts';
import type { Mark } from '../../../src/chart/mark.ts';
import { pageSizes, type Sizes, slideSizes } from '../../../src/chart/sizes.ts';
import { deck, backups } from '../../../src/deck/deck.ts';
import type { ChartData } from '../../../src/outline/chart.ts';
import { publicPart } from '../../../src/pitch/public.ts';
import { foundry, hospital } from '../deck/pitches.ts';
import { flat, ofKind } from './marks.ts';

const samples: ChartData[] = [foundry(), hospital()].flatMap((sample) => {
  const pitch = publicPart(sample);
  return [...deck(pitch), ...backups(pitch)].flatMap((slide) => ('chart' in slide && slide.chart ? [slide.chart] : []));
});
const others: ChartData[] = [
  {
    kind: 'range',
    low: { value: -7, text: '−7%' },
    high: { value: 25, text: '25%' },
    point: { value: 14.2, text: '14.2%' },
    breakEven: { value: 0, text: 'breaks even' },
    alt: 'A range.',
  },
  {
    kind: 'numberLine',
    name: 'Scrap rate',
    from: 3,
    to: 5,
    marks: [
      { role: 'target', label: 'Target', figure: { value: 4.1, text: '4.1%' } },
      { role: 'gate', label: 'Gate', figure: { value: 4.6, text: '4.6%' } },
      { role: 'today', label: 'Today', figure: { value: 4.8, text: '4.8%' } },
      { role: 'stop', label: 'Stop', figure: { value: 5, text: '5.0%' } },
    ],
    alt: 'A line.',
  },
  { kind: 'amounts', rows: [{ name: 'Training', cash: 10, time: 20, text: '€30' }], alt: 'Amounts.' },
];

/** Left and right edge of a mark. */
function edges(mark: Exclude<Mark, { kind: 'group' }>): [number, number] {
  switch (mark.kind) {
    case 'line':
      return [Math.min(mark.x1, mark.x2), Math.max(mark.x1, mark.x2)];
    case 'rect':
    case 'image':
      return [mark.x, mark.x + mark.width];
    case 'circle':
      return [mark.x - mark.r, mark.x + mark.r];
    case 'path':
      return [Math.min(...mark.points.map(([x]) => x)), Math.max(...mark.points.map(([x]) => x))];
    case 'text': {
      const left = { start: mark.x, middle: mark.x - mark.width / 2, end: mark.x - mark.width }[mark.anchor];
      return [left, left + mark.width];
    }
  }
}

const places: readonly (readonly [string, Sizes, number, number])[] = [
  ['a slide', slideSizes, 852, 16],
  ['a page', pageSizes, 482, 8.5],
  ['a column of a page', pageSizes, 290, 8.5],
];

test.each(places)('every chart fits %s', (_, sizes, width, smallest) => {
  for (const chart of [...samples, ...others]) {
    const { marks, height } = drawChart(chart, 40, 70, width, sizes);
    expect(height, chart.kind).toBeGreaterThan(0);
    for (const mark of flat(marks)) {
      const [left, right] = edges(mark);
      expect(left, chart.kind).toBeGreaterThan(40 - 6);
      expect(right, chart.kind).toBeLessThan(40 + width + 6);
    }
    for (const text of ofKind(marks, 'text')) {
      expect(text.y, chart.kind).toBeLessThanOrEqual(70 + height);
      expect(Math.min(...text.spans.map((span) => span.size)), chart.kind).toBeGreaterThanOrEqual(smallest);
    }
  }
});

test('a chart is one figure with its alternative text', () => {
  for (const chart of [...samples, ...others]) {
    const { marks } = drawChart(chart, 0, 0, 852, slideSizes);
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({ kind: 'group', role: 'figure', alt: chart.alt });
    expect(chart.alt).not.toBe('');
  }
});
