/** Charts in the sizes of paper (deck.md section 7). */
import { drawChart } from '../../src/chart/draw.ts';
import type { Drawing } from '../../src/chart/mark.ts';
import { movementBar } from '../../src/chart/movement-bar.ts';
import { pageSizes } from '../../src/chart/sizes.ts';
import type { ChartData } from '../../src/outline/chart.ts';

/** The chart in a width, its upper left corner at 0, 0. */
export function drawingOf(chart: ChartData, width: number): Drawing {
  return drawChart(chart, 0, 0, width, pageSizes);
}

/** Beside text of a table a bar is no higher than the letters need. */
const rowSizes = { ...pageSizes, unit: 0.4 };

/** A chart of a single row in a table's cell; null when it has no such form. */
export function rowDrawing(chart: ChartData, width: number): Drawing | null {
  const row = chart.kind === 'movement' ? chart.groups[0]?.rows[0] : undefined;
  if (!row) return null;
  const height = 30 * rowSizes.unit;
  return { marks: movementBar(row, 0, height / 2, width, rowSizes), height };
}
