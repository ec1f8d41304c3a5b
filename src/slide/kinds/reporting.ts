/** Who reads which numbers when (deck.md s06-reporting). */
import { group, line, type Mark } from '../../chart/mark.ts';
import { reports, type ReportsStyle } from '../../chart/reports.ts';
import { setText } from '../../chart/text.ts';
import type { ReportingSlide } from '../../deck/slide.ts';
import type { ReportsChart } from '../../outline/chart.ts';
import { labelVoice, page, rowVoice, sizes, strongVoice } from '../page.ts';
import { distribute, type Layout, type Setting, titledPart, worded } from '../part.ts';
import { plainWords } from '../plain-words.ts';

const style: ReportsStyle = { sizes, names: 340, times: 364, gap: 9 };
const mostReports = 5;
/** The axis stands nearer to the title than other content. */
const nearer = 4;

export const layoutReporting: Layout<'reporting'> = (slide, setting) => {
  if (!slide.chart) return owners(slide, setting);
  const { chart } = slide;
  const closing = setText(slide.closing, page.left, 0, page.content, rowVoice).height;
  const closingRoom = closing > 0 ? closing + 12 : 0;
  const part = (rows: ReportsChart['rows']): ReportsChart => ({ ...chart, rows });
  const heightOf = (rows: ReportsChart['rows']) => reports(part(rows), page.left, 0, page.content, style).height;
  const available = page.bottom - (setting.continued ? 140 : 105) + nearer;
  // The closing sentence goes first when space is short.
  const keepClosing = closing > 0 && heightOf(chart.rows) + closingRoom + 8 <= available;
  const runs = distribute(chart.rows, (rows) => rows.length <= mostReports && heightOf(rows) <= available);
  return runs.map((rows, index) =>
    worded(
      titledPart(slide.title, slide.subtitle, setting, (top) => {
        const closes = keepClosing && index === runs.length - 1;
        const bottom = closes ? page.bottom - closingRoom - 8 : page.bottom;
        const height = Math.min(bottom - top + nearer, rows.length * 96 + 30);
        const drawing = reports(part(rows), page.left, top - nearer, page.content, { ...style, height });
        const measures = rows.length === 1 ? measureList(slide, top - nearer + drawing.height + 30) : [];
        return [...drawing.marks, ...measures, ...(closes ? closingMarks(slide, page.bottom - closing) : [])];
      }),
      () => plainWords({ ...slide, chart: part(rows) }),
    ),
  );
};

function closingMarks(slide: ReportingSlide, top: number): Mark[] {
  const words = setText(slide.closing, page.left, top, page.content, rowVoice);
  return [
    group('ornament', [line(page.left, top - 12, page.right, top - 12, 'line', 1)]),
    group('paragraph', words.marks),
  ];
}

/** The measures of a single report, by name, in two columns. */
function measureList({ measures }: ReportingSlide, top: number): Mark[] {
  const width = 404;
  let y = top;
  const items = Array.from({ length: Math.ceil(measures.length / 2) }, (_, row) => {
    const pair = measures
      .slice(2 * row, 2 * row + 2)
      .map((name, index) => setText(name, page.left + index * (width + 44), y, width, rowVoice));
    y += Math.max(...pair.map((text) => text.height)) + 6;
    return pair.map((text) => group('item', text.marks));
  });
  return measures.length > 0 ? [group('list', items.flat())] : [];
}

/** Without reports: who answers for which measure. */
function owners(slide: ReportingSlide, setting: Setting) {
  const nameWidth = 500;
  const rowHeight = ({ label, value }: ReportingSlide['owners'][number]) =>
    Math.max(
      setText(label, 0, 0, nameWidth, strongVoice).height,
      setText(value, 0, 0, page.content - nameWidth - 24, labelVoice).height,
    ) + 18;
  const available = page.bottom - (setting.continued ? 140 : 105);
  const runs = distribute(slide.owners, (rows) => rows.reduce((sum, row) => sum + rowHeight(row), 0) <= available);
  return runs.map((rows) =>
    worded(
      titledPart(slide.title, slide.subtitle, setting, (top) => {
        let y = top;
        const items = rows.flatMap((row): Mark[] => {
          const rule = group('ornament', [line(page.left, y, page.right, y, 'line', 1)]);
          const name = setText(row.label, page.left, y + 9, nameWidth, strongVoice);
          const owner = setText(
            row.value,
            page.left + nameWidth + 24,
            y + 11.5,
            page.content - nameWidth - 24,
            labelVoice,
          );
          y += rowHeight(row);
          return [rule, group('item', [...name.marks, ...owner.marks])];
        });
        return [group('list', items)];
      }),
      () => plainWords({ ...slide, owners: rows }),
    ),
  );
}
