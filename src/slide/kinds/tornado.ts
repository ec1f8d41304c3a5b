/** What the return depends on (deck.md b02-tornado): six drivers a slide. */
import { tornado, type TornadoStyle } from '../../chart/tornado.ts';
import type { TornadoChart } from '../../outline/chart.ts';
import { page, sizes } from '../page.ts';
import { distribute, type Layout, titledPart, worded } from '../part.ts';
import { plainWords } from '../plain-words.ts';

const mostDrivers = 6;
const style: TornadoStyle = { sizes, names: 310, row: 50 };
const usualRow = 58;

export const layoutTornado: Layout<'tornado'> = (slide, setting) => {
  const part = (rows: TornadoChart['rows']): TornadoChart => ({ ...slide.chart, rows });
  const heightOf = (rows: TornadoChart['rows']) => tornado(part(rows), page.left, 0, page.content, style).height;
  const top = setting.continued ? 170 : 135;
  const runs = distribute(
    slide.chart.rows,
    (rows) => rows.length <= mostDrivers && heightOf(rows) <= page.bottom - top,
  );
  return runs.map((rows) =>
    worded(
      titledPart(slide.title, slide.subtitle, setting, (at) => {
        const spare = Math.max(0, page.bottom - at - heightOf(rows)) / rows.length;
        const row = Math.min(usualRow, style.row + spare);
        return tornado(part(rows), page.left, at, page.content, { ...style, row, all: slide.chart.rows }).marks;
      }),
      () => plainWords({ ...slide, chart: part(rows) }),
    ),
  );
};
