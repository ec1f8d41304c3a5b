import { describe, expect, test } from 'vitest';
import { amountBar, split } from '../../../src/chart/amounts.ts';
import { hours } from '../../../src/chart/hours.ts';
import { movementBar } from '../../../src/chart/movement-bar.ts';
import { outcomes } from '../../../src/chart/outcomes.ts';
import { phases } from '../../../src/chart/phases.ts';
import { reports } from '../../../src/chart/reports.ts';
import { riskGrid } from '../../../src/chart/risk-grid.ts';
import { slideSizes as sizes } from '../../../src/chart/sizes.ts';
import { tornado } from '../../../src/chart/tornado.ts';
import type {
  HoursChart,
  MovementRow,
  OutcomesChart,
  PhasesChart,
  ReportsChart,
  RiskGrid,
  TornadoChart,
} from '../../../src/outline/chart.ts';
import { flat, labeled, ofKind, textOf } from './marks.ts';

const figure = (value: number) => ({ value, text: String(value), long: String(value) });

describe('a measure', () => {
  const row: MovementRow = {
    id: 'm',
    name: 'Scrap rate',
    detail: '',
    kind: 'lagging',
    lead: false,
    from: 0,
    to: 10,
    today: figure(8),
    target: figure(4),
    by: '',
  };
  const draw = (changes: Partial<MovementRow>) => movementBar({ ...row, ...changes }, 100, 50, 200, sizes);
  const tip = (marks: ReturnType<typeof draw>) => ofKind(marks, 'path')[0]!.points[0]!;

  test('begins at zero and ends at today; the arrow ends at the target', () => {
    const marks = draw({});
    const bar = ofKind(marks, 'rect').find((mark) => mark.fill === 'pale')!;
    expect([bar.x, bar.width]).toEqual([100, 160]);
    expect(tip(marks)).toEqual([180, 50]);
  });

  test('moves as far up as down', () => {
    const length = (today: number, target: number) => {
      const marks = draw({ today: figure(today), target: figure(target) });
      return Math.abs(tip(marks)[0] - (100 + today * 20));
    };
    expect(length(8, 4)).toBeCloseTo(length(4, 8), 9);
  });

  test('has no arrow when it is held, and none that begins before today', () => {
    expect(ofKind(draw({ target: figure(8) }), 'path')).toEqual([]);
    const short = ofKind(draw({ target: figure(7.8) }), 'path')[0]!;
    expect(Math.max(...short.points.map(([x]) => x))).toBeLessThanOrEqual(260);
  });

  test('is a dotted way from zero while it is new', () => {
    const { today: _, ...fresh } = row;
    const marks = movementBar(fresh, 100, 50, 200, sizes);
    expect(ofKind(marks, 'rect')).toEqual([]);
    expect(ofKind(marks, 'line').filter((mark) => mark.stroke.dash)).toHaveLength(1);
  });

  test('a guardrail has a mark at its stop value and no arrow', () => {
    const { target: _, ...guardrail } = { ...row, kind: 'guardrail' as const, stop: figure(9) };
    const marks = movementBar(guardrail, 100, 50, 200, sizes);
    expect(ofKind(marks, 'path')).toEqual([]);
    expect(ofKind(marks, 'line').some((mark) => mark.x1 === 280 && mark.stroke.width === 3)).toBe(true);
  });
});

describe('twenty results', () => {
  const results = Array.from({ length: 20 }, (_, index) => -12 + index * 2.5);
  const chart = (values: readonly number[], more: Partial<OutcomesChart> = {}): OutcomesChart => {
    const count = values.filter((value) => value < 0).length;
    return {
      kind: 'outcomes',
      results: values,
      breakEven: 0,
      short: { count, text: `${count} of 20`, words: 'fall short' },
      enough: { count: 20 - count, text: `${20 - count} of 20`, words: 'at least break even' },
      low: { value: values[1]!, text: 'low' },
      high: { value: values[18]!, text: 'high' },
      point: { value: values[10]!, text: 'point' },
      rangeWords: '8 of 10 lie here',
      locale: 'en-US',
      alt: 'Twenty circles.',
      ...more,
    };
  };
  const cases = [
    results,
    results.map((value) => value / 20),
    results.map((value) => value * 7 + 400),
    results.map((value) => value - 300),
    results.map(() => 0),
    results.map((value) => (value < 0 ? -0.001 : 1e6)),
  ];

  test.each(cases)('are twenty circles, filled when they at least break even (%#)', (...values) => {
    const drawing = outcomes(chart(values), 54, 141, 548, sizes);
    const circles = ofKind(drawing.marks, 'circle');
    expect(circles).toHaveLength(20);
    expect(circles.filter((circle) => circle.fill === 'accent')).toHaveLength(
      values.filter((value) => value >= 0).length,
    );
  });

  test.each(cases)('never straddle break-even, and stay on the chart (%#)', (...values) => {
    const drawing = outcomes(chart(values), 54, 141, 548, sizes);
    const zero = ofKind(drawing.marks, 'line').find((mark) => mark.stroke.width === 1.5)!.x1;
    for (const circle of ofKind(drawing.marks, 'circle')) {
      const filled = circle.fill === 'accent';
      expect(filled ? circle.x - circle.r : -(circle.x + circle.r)).toBeGreaterThan(filled ? zero : -zero);
      expect(circle.x - circle.r).toBeGreaterThan(53);
      expect(circle.x + circle.r).toBeLessThan(603);
      expect(circle.y - circle.r).toBeGreaterThan(141 + 60);
    }
  });

  test('the ones before a what-if are rings behind them', () => {
    const drawing = outcomes(chart(results, { before: results.map((value) => value + 6) }), 54, 141, 548, sizes);
    const rings = ofKind(drawing.marks, 'circle').filter((circle) => circle.stroke?.dash);
    expect(rings).toHaveLength(20);
  });

  test('a side on which there is none has no words', () => {
    const texts = ofKind(outcomes(chart(results.map((value) => value + 100)), 54, 141, 548, sizes).marks, 'text').map(
      textOf,
    );
    expect(texts).toContain('20 of 20');
    expect(texts).not.toContain('fall short');
  });
});

describe('phases', () => {
  const chart: PhasesChart = {
    kind: 'phases',
    from: 0,
    to: 1000,
    ticks: [
      { day: 0, label: 'Feb 2027' },
      { day: 334, label: '2028' },
      { day: 995, label: '2030' },
    ],
    rows: [
      {
        id: 'a',
        label: [{ text: 'Pilot: 10 pairs', strong: true }],
        pairs: 10,
        start: 0,
        end: 200,
        gate: { number: 1, day: 210 },
      },
      { id: 'b', label: [{ text: 'Extend: 30 pairs', strong: true }], pairs: 30, start: 220, end: 400 },
      {
        id: 'c',
        label: [{ text: 'A phase at the very end with a name that is long' }],
        pairs: 0,
        start: 900,
        end: 1000,
      },
    ],
    alt: '',
  };
  const drawing = phases(chart, 54, 101, 852, sizes);
  const bars = ofKind(drawing.marks, 'rect').filter((mark) => mark.fill === 'mark' || mark.fill === 'pale');

  test('are as long as their time and as thick as their pairs', () => {
    expect(bars.map((bar) => Math.round(bar.x))).toEqual([54, 241, 821]);
    expect(bars[0]!.width).toBeCloseTo(170.4, 1);
    expect(bars[0]!.height * 3).toBeCloseTo(bars[1]!.height, 5);
    expect(bars[2]!.height).toBe(8);
  });

  test('have their label where there is room for it', () => {
    for (const mark of ofKind(drawing.marks, 'text')) {
      expect(mark.x).toBeGreaterThanOrEqual(53.9);
      expect(mark.x + (mark.anchor === 'start' ? mark.width : 0)).toBeLessThanOrEqual(906.1);
    }
    expect(labeled(drawing.marks, 'Pilot: 10 pairs').x).toBeGreaterThan(54 + 170);
  });

  test('a year without room for its number is left out', () => {
    expect(ofKind(drawing.marks, 'text').map(textOf)).not.toContain('2030');
  });
});

test('reports stand on their days, the label beside the first', () => {
  const row = {
    id: 'r',
    name: 'Tile',
    shows: '',
    readers: 'To Ana Berg, Ben Cole',
    form: 'circle',
    label: '10 Mar',
  } as const;
  const chart: ReportsChart = {
    kind: 'reports',
    from: 0,
    to: 365,
    ticks: [],
    rows: [
      { ...row, days: [69, 100, 130], first: true },
      { ...row, id: 's', form: 'diamond', label: '20 Dec', days: [353], first: false },
    ],
    alt: '',
  };
  const { marks } = reports(chart, 54, 101, 852, { sizes, names: 340, times: 364, gap: 14 });
  const [first, second, third] = ofKind(marks, 'circle');
  expect((third!.x - second!.x) / (second!.x - first!.x)).toBeCloseTo(30 / 31, 5);
  expect([first!.fill, second!.fill]).toEqual(['accent', 'mark']);
  expect(labeled(marks, '10 Mar').x).toBeLessThan(first!.x);
  const late = labeled(marks, '20 Dec');
  expect(late.x + late.width).toBeLessThan(Math.min(...ofKind(marks, 'path')[0]!.points.map(([x]) => x)));
});

test('hours are squares of a month, a part hour a part of one', () => {
  const chart: HoursChart = {
    kind: 'hours',
    month: 160,
    week: 40,
    bars: false,
    rows: [{ role: 'mentor', hours: { value: 6.5, text: '6.5' }, unit: 'hours a month', each: 'each of 30 mentors' }],
    alt: '',
  };
  const squares = ofKind(hours(chart, 54, 135, 852, { sizes, gap: 20 }).marks, 'rect');
  const area = (fill: string) =>
    squares.filter((mark) => mark.fill === fill).reduce((sum, mark) => sum + mark.width * mark.height, 0);
  expect(area('accent') / 121).toBeCloseTo(6.5, 5);
  expect(new Set(squares.map((mark) => Math.round(mark.y)))).toHaveLength(4);
  expect(Math.max(...squares.map((mark) => mark.x + mark.width))).toBeCloseTo(906, 5);
  const bars = ofKind(hours({ ...chart, bars: true }, 54, 135, 852, { sizes, gap: 20 }).marks, 'rect');
  expect(bars[1]!.width / bars[0]!.width).toBeCloseTo(6.5 / 160, 5);
});

describe('risks', () => {
  const grid = (discs: RiskGrid['discs']) =>
    riskGrid(
      { kind: 'riskGrid', labels: { impact: 'Impact', likelihood: 'Likelihood' }, discs, alt: '' },
      54,
      140,
      190,
      sizes,
    ).marks;
  const at = (number: number, likelihood: number, impact: number) => ({
    number,
    likelihood,
    impact,
    first: number === 1,
  });
  const discs = (marks: ReturnType<typeof grid>) =>
    ofKind(marks, 'circle').filter((circle) => circle.fill !== 'ground');

  test('stand right for likelihood and up for impact', () => {
    const [one, two] = discs(grid([at(1, 1, 5), at(2, 5, 1)]));
    expect(one!.x).toBeLessThan(two!.x);
    expect(one!.y).toBeLessThan(two!.y);
    expect([one!.fill, two!.fill]).toEqual(['accent', 'ink2']);
  });

  test('a cell is stronger from a product of 12 on', () => {
    const cells = ofKind(grid([]), 'rect');
    expect(cells).toHaveLength(25);
    expect(cells.filter((cell) => cell.fill === 'soft')).toHaveLength(8);
  });

  test('in one cell do not cover each other', () => {
    for (const count of [2, 3]) {
      const found = discs(grid(Array.from({ length: count }, (_, index) => at(index + 1, 3, 3))));
      const distances = found.flatMap((one, index) =>
        found.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
      );
      expect(Math.min(...distances)).toBeGreaterThan(19);
    }
  });

  test('more than three in one cell are counted', () => {
    const marks = grid(Array.from({ length: 6 }, (_, index) => at(index + 1, 3, 3)));
    expect(discs(marks)).toHaveLength(3);
    expect(labeled(marks, '+4')).toBeDefined();
  });
});

describe('what the return depends on', () => {
  const row = (low: number, high: number) => ({
    id: `${low}`,
    name: `Driver ${low}`,
    range: '',
    low: { value: low, text: `${low}%` },
    high: { value: high, text: `${high}%` },
  });
  const chart: TornadoChart = {
    kind: 'tornado',
    rows: [row(-9, 37), row(1, 27)],
    breakEven: { value: 0, text: 'breaks even' },
    point: { value: 14, text: 'point estimate 14%' },
    alt: '',
  };
  const style = { sizes, names: 310, row: 58 };

  test('is drawn on one linear axis', () => {
    const { marks } = tornado(chart, 54, 135, 852, style);
    const [first, second] = ofKind(marks, 'rect').filter((mark) => mark.fill !== 'ground');
    const perPoint = first!.width / 46;
    expect(second!.width).toBeCloseTo(26 * perPoint, 5);
    expect(second!.x - first!.x).toBeCloseTo(10 * perPoint, 5);
    expect(ofKind(marks, 'line')[0]!.x1).toBeCloseTo(first!.x + 9 * perPoint, 5);
    expect([first!.fill, second!.fill]).toEqual(['accent', 'mark']);
  });

  test('keeps that axis when it goes on', () => {
    const part = tornado({ ...chart, rows: chart.rows.slice(1) }, 54, 135, 852, { ...style, all: chart.rows });
    const whole = tornado(chart, 54, 135, 852, style);
    const bar = (marks: typeof part.marks) => ofKind(marks, 'rect').filter((mark) => mark.fill === 'mark')[0]!;
    expect(bar(part.marks).x).toBeCloseTo(bar(whole.marks).x, 5);
    expect(ofKind(part.marks, 'rect').some((mark) => mark.fill === 'accent')).toBe(false);
  });

  test('the names of the two lines do not touch', () => {
    const near = { ...chart, point: { value: 1, text: 'point estimate 1%' } };
    const { marks } = tornado(near, 54, 135, 852, style);
    const zero = labeled(marks, 'breaks even');
    expect(zero.x + zero.width).toBeLessThan(labeled(marks, 'point estimate 1%').x);
  });
});

test('money is cash and time in proportion, with a gap between', () => {
  const whole = split(
    { kind: 'split', cash: { value: 250, text: 'cash' }, time: { value: 750, text: 'time' }, alt: '' },
    0,
    0,
    802,
    sizes,
  );
  const [cash, time] = ofKind(whole.marks, 'rect');
  expect([cash!.width, time!.width]).toEqual([200, 600]);
  expect(time!.x - cash!.x - cash!.width).toBe(2);
  const small = split(
    { kind: 'split', cash: { value: 1, text: '€1 cash' }, time: { value: 999, text: 'time' }, alt: '' },
    0,
    0,
    802,
    sizes,
  );
  expect(labeled(small.marks, '€1 cash').y).toBeGreaterThan(38);
  const bar = ofKind(amountBar(30, 70, 200, 0, 0, 100, sizes), 'rect');
  expect(bar.map((mark) => mark.width)).toEqual([15, 33.5]);
});

test('nothing is drawn for what is nothing', () => {
  expect(ofKind(amountBar(0, 0, 0, 0, 0, 100, sizes), 'rect')).toEqual([]);
  expect(flat(split({ kind: 'split', alt: '' }, 0, 0, 100, sizes).marks)).toEqual([]);
});
