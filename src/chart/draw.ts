/** Any chart in a given width, at the sizes of a slide or of a page. */
import type { ChartData } from '../outline/chart.ts';
import { amounts, split } from './amounts.ts';
import { chain } from './chain.ts';
import { hours } from './hours.ts';
import type { Drawing } from './mark.ts';
import { movement } from './movement.ts';
import { numberLine } from './number-line.ts';
import { outcomes } from './outcomes.ts';
import { phases } from './phases.ts';
import { range } from './range.ts';
import { reports } from './reports.ts';
import { gridSide, riskGrid } from './risk-grid.ts';
import { labelVoice, type Sizes } from './sizes.ts';
import { tornado } from './tornado.ts';

/** `x` and `y` are the upper left corner, in points. The marks are one figure with the chart's alternative text. */
export function drawChart(chart: ChartData, x: number, y: number, width: number, sizes: Sizes): Drawing {
  const { unit, text, label } = sizes;
  switch (chart.kind) {
    case 'movement':
      return movement(chart, x, y, width, {
        sizes,
        bars: Math.min(width * 0.32, 306 * unit),
        row: 32 * unit,
        leadRow: 46 * unit,
        groupGap: 32 * unit,
      });
    case 'outcomes':
      return outcomes(chart, x, y, width, sizes);
    case 'range':
      return range(chart, x, y, width, sizes);
    case 'reports':
      return reports(chart, x, y, width, { sizes, names: width * 0.4, times: width * 0.43, gap: 14 * unit });
    case 'phases':
      return phases(chart, x, y, width, sizes);
    case 'split':
      return split(chart, x, y, width, sizes);
    case 'amounts':
      return amounts(chart, x, y, width, sizes);
    case 'hours':
      return hours(chart, x, y, width, { sizes, gap: 20 * unit });
    case 'riskGrid':
      return riskGrid(chart, x, y, Math.min(width, gridSide * unit), sizes);
    case 'tornado':
      return tornado(chart, x, y, width, { sizes, names: width * 0.36, row: 58 * unit });
    case 'numberLine':
      return numberLine(chart, x, y, width, sizes);
    case 'chain':
      return chain(chart, x, y, width, {
        unit,
        head: labelVoice(sizes),
        text: { size: label, line: label * 1.22, weight: 400, color: 'ink' },
        number: { size: text * 1.1, line: text * 1.2 },
        hang: 11 * unit,
        gap: 14 * unit,
      });
  }
}
