/** One measure on a line of numbers: where it stands, where it should go, and where it must not. */
import type { NumberLine } from '../outline/chart.ts';
import { diamond, type Drawing, figure, line, type Mark } from './mark.ts';
import { labelVoice, type Sizes, tabular, textVoice } from './sizes.ts';
import { label, linesOf, setLines, widthOf } from './text.ts';

type Point = NumberLine['marks'][number];

/** `x` and `y` are the upper left corner. Labels that would touch step down to a further line. */
export function numberLine(chart: NumberLine, x: number, y: number, width: number, sizes: Sizes): Drawing {
  const { unit } = sizes;
  const small = labelVoice(sizes);
  const value = tabular(labelVoice(sizes, 600, 'ink'));
  const names = linesOf(chart.name, width, textVoice(sizes, 600));
  const nameHeight = names.length * textVoice(sizes).line;
  const axis = y + nameHeight + 14 * unit;
  const at = (number: number) =>
    x +
    8 * unit +
    ((Math.min(Math.max(number, chart.from), chart.to) - chart.from) / (chart.to - chart.from)) * (width - 16 * unit);
  const marks: Mark[] = [
    ...setLines(names, x, y, textVoice(sizes, 600)),
    line(x, axis, x + width, axis, 'mark', 1.5 * unit),
    ...chart.marks.flatMap((point) => sign(point, at(point.figure.value), axis, unit)),
  ];
  /** Right ends of what stands on each line of labels. */
  const ends: number[] = [];
  for (const point of chart.marks.toSorted((a, b) => a.figure.value - b.figure.value)) {
    const wide = Math.max(widthOf(point.label, small), widthOf(point.figure.text, value));
    const center = Math.min(Math.max(at(point.figure.value), x + wide / 2), x + width - wide / 2);
    let row = ends.findIndex((end) => end <= center - wide / 2);
    if (row < 0) row = ends.length;
    ends[row] = center + wide / 2 + 10 * unit;
    const top = axis + 14 * unit + row * (small.line + value.line + 4 * unit);
    marks.push(
      label(
        point.figure.text,
        center,
        top + sizes.label,
        { ...value, color: point.role === 'target' ? 'accent' : 'ink' },
        'middle',
      ),
      label(point.label, center, top + value.line + sizes.label, small, 'middle'),
    );
  }
  return {
    marks: [figure(chart.alt, marks)],
    height: axis - y + 14 * unit + ends.length * (small.line + value.line + 4 * unit),
  };
}

function sign(point: Point, x: number, y: number, unit: number): Mark[] {
  switch (point.role) {
    case 'today':
      return [{ kind: 'circle', x, y, r: 6 * unit, fill: 'ground', stroke: { color: 'ink2', width: 2 * unit } }];
    case 'target':
      return [{ kind: 'circle', x, y, r: 7 * unit, fill: 'accent' }];
    case 'stop':
      return [line(x, y - 11 * unit, x, y + 11 * unit, 'ink', 3 * unit)];
    case 'gate':
      return diamond(x, y, 16 * unit, 16 * unit, 'ink2', 1.5 * unit);
  }
}
