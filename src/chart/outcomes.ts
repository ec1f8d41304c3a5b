/** Twenty equally likely results as circles, filled when they at least break even (deck.md s10-business-case). */
import { createFormat } from '../format/format.ts';
import type { OutcomesChart } from '../outline/chart.ts';
import { type Drawing, figure, line, type Mark } from './mark.ts';
import { bins, scaleOf, type Scale, ticksOf } from './outcome-scale.ts';
import { rangeBar } from './range.ts';
import { labelVoice, type Sizes, tabular, textVoice } from './sizes.ts';
import { centered, label, voice, widthOf } from './text.ts';

/** Distances on a slide, from the chart's top. */
const slide = { base: 228, heads: 72, rangeBelow: 58, tick: 5, lineTop: 6, below: 112 };

/** `x` and `y` are the upper left corner. With less height than usual the circles are smaller. */
export function outcomes(
  chart: OutcomesChart,
  x: number,
  y: number,
  width: number,
  sizes: Sizes,
  height = Infinity,
): Drawing {
  const { unit } = sizes;
  const big = (color: 'ink2' | 'accent') => voice(sizes.text * 1.6, sizes.text * 1.7, 600, color);
  const shortWidth =
    chart.short.count > 0
      ? Math.max(widthOf(chart.short.text, big('ink2')), widthOf(chart.short.words, textVoice(sizes)))
      : 0;
  const enoughWidth =
    chart.enough.count > 0
      ? Math.max(widthOf(chart.enough.text, big('accent')), widthOf(chart.enough.words, textVoice(sizes)))
      : 0;
  const value = tabular(labelVoice(sizes, 600, 'ink'));
  const scale = scaleOf(chart, x, width, {
    beforeLine: shortWidth + 14 * unit,
    afterLine: enoughWidth + 14 * unit,
    beforeLow: widthOf(chart.low.text, value) + 10 * unit,
    afterHigh: widthOf(chart.high.text, value) + 10 * unit,
  });
  const high = Math.min(slide.base * unit, height - slide.below * unit);
  const base = y + high;
  const at = scale.at(chart.breakEven);
  const marks: Mark[] = [];

  marks.push(line(x, base, x + width, base, 'mark', unit));
  for (const { value: percent, text } of ticksOf(scale, createFormat({ locale: chart.locale }))) {
    const place = scale.at(percent);
    marks.push(line(place, base, place, base + slide.tick * unit, 'mark', unit));
    marks.push(label(text, place, base + slide.tick * unit + sizes.label * 1.05, tabular(labelVoice(sizes)), 'middle'));
  }
  marks.push(...circles(chart, scale, base, high - slide.heads * unit, unit));
  marks.push(line(at, y + slide.lineTop * unit, at, base + slide.tick * unit, 'ink', 1.5 * unit));
  const first = y + sizes.text * 1.35;
  const second = first + sizes.text * 1.35;
  if (chart.short.count > 0) {
    marks.push(label(chart.short.text, at - 12 * unit, first, big('ink2'), 'end'));
    marks.push(label(chart.short.words, at - 12 * unit, second, textVoice(sizes, 400, 'ink2'), 'end'));
  }
  if (chart.enough.count > 0) {
    marks.push(label(chart.enough.text, at + 12 * unit, first, big('accent')));
    marks.push(label(chart.enough.words, at + 12 * unit, second, textVoice(sizes, 400, 'accent')));
  }

  const middle = base + slide.rangeBelow * unit;
  marks.push(...rangeBar(chart, scale.at, middle, sizes));
  const point = scale.at(chart.point.value);
  const below = centered(middle + 10 * unit + sizes.label * 0.95, sizes.label);
  marks.push(label(chart.point.text, point, below, value, 'middle'));
  const words = labelVoice(sizes);
  const start = Math.min(scale.at(chart.low.value), x + width - widthOf(chart.rangeWords, words));
  const end = start + widthOf(chart.rangeWords, words);
  const half = widthOf(chart.point.text, value) / 2 + 10 * unit;
  const touches = end > point - half && start < point + half;
  const wordsLine = touches ? below + words.line : below;
  marks.push(label(chart.rangeWords, start, wordsLine, words));
  return { marks: [figure(chart.alt, marks)], height: wordsLine + sizes.label * 0.4 - y };
}

function circles(chart: OutcomesChart, scale: Scale, base: number, stack: number, unit: number): Mark[] {
  const now = bins(chart.results, scale, chart.breakEven);
  const before = bins(chart.before ?? [], scale, chart.breakEven);
  const highest = Math.max(1, ...now.map((bin) => bin.count), ...before.map((bin) => bin.count));
  const pitch = Math.min(scale.step, stack / highest);
  const gap = Math.min(3 * unit, pitch / 8);
  const r = (pitch - gap) / 2;
  const at = (bin: { readonly middle: number }, index: number) => ({
    x: scale.at(bin.middle),
    y: base - gap - pitch * index - r - 2 * unit,
  });
  const filled = now.flatMap((bin) =>
    Array.from({ length: bin.count }, (_, index): Mark => {
      const center = at(bin, index);
      if (bin.middle > chart.breakEven) return { kind: 'circle', ...center, r, fill: 'accent' };
      return { kind: 'circle', ...center, r: r - unit, stroke: { color: 'ink2', width: 2 * unit } };
    }),
  );
  const rings = before.flatMap((bin) =>
    Array.from({ length: bin.count }, (_, index): Mark => {
      return {
        kind: 'circle',
        ...at(bin, index),
        r,
        stroke: { color: 'mark', width: 1.25 * unit, dash: [3 * unit, 3 * unit] },
      };
    }),
  );
  return [...rings, ...filled];
}
