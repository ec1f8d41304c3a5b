/** Charts as slices, with their alternative texts. */
import type { Drawing } from '../../src/chart/mark.ts';
import type { FigureBlock } from '../../src/outline/block.ts';
import type { ChartData } from '../../src/outline/chart.ts';
import { caption } from './caption.ts';
import { drawingOf, rowDrawing } from './charts.ts';
import type { Draw, Slice } from './flow.ts';
import { drawMarks } from './marks.ts';
import type { Setting } from './setting.ts';
import { node, type StructureNode } from './structure.ts';

export interface SetChart {
  readonly height: number;
  readonly draw: Draw;
}

const captionGap = 5;

export function figureSlices(block: FigureBlock, setting: Setting): Slice[] {
  const group = block.caption ? node('Div', setting.parent) : setting.parent;
  const words = block.caption ? caption('figure', block.caption, { ...setting, parent: group }) : [];
  const chart = setChart(block.chart, drawingOf(block.chart, setting.width), setting.width, group);
  const alone = words.length === 0;
  const slices: Slice[] = [...words, { ...chart, above: alone ? 0 : captionGap, lines: 3, breakable: alone }];
  return slices.map((slice, index) => (index === 0 ? { ...slice, floats: true } : slice));
}

/** The chart of a table's cell. */
export function cellChart(chart: ChartData, width: number, parent: StructureNode): SetChart | undefined {
  const drawing = rowDrawing(chart, width);
  return drawing ? setChart(chart, drawing, width, parent) : undefined;
}

function setChart(chart: ChartData, { marks, height }: Drawing, width: number, parent: StructureNode): SetChart {
  const owner = node('Figure', parent, { alt: chart.alt });
  return {
    height,
    draw(canvas, x, y) {
      const bottom = canvas.page.height - y - height;
      owner.box = [x, bottom, x + width, bottom + height];
      canvas.content(owner, () => drawMarks(canvas, marks, x, y));
    },
  };
}
