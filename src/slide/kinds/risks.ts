/** Risks, the biggest first (deck.md s12-risks). */
import { group, type Mark } from '../../chart/mark.ts';
import { gridSide, riskGrid } from '../../chart/risk-grid.ts';
import { heightOf, label, setText, voice, widthOf } from '../../chart/text.ts';
import type { RiskRow } from '../../deck/slide.ts';
import { baseline } from '../../typeset/measure.ts';
import { labelVoice, page, sizes, strongVoice } from '../page.ts';
import { distribute, type Layout, titledPart, worded } from '../part.ts';
import { plainWords } from '../plain-words.ts';
import { hairline } from '../table.ts';

const numberWidth = 30;
const mitigationVoice = voice(18, 23);
const padding = { least: 7, most: 12 };
const mostRisks = 5;
const withGrid = { x: 292, width: 614 };
const withoutGrid = { x: page.left, width: page.content };

export const layoutRisks: Layout<'risks'> = (slide, setting) => {
  const place = slide.chart ? withGrid : withoutGrid;
  const available = page.bottom - (setting.continued ? 140 : 105);
  const sum = (rows: readonly RiskRow[]) =>
    rows.reduce((total, row) => total + heightOfRow(row, place.width) + 2 * padding.least, -2 * padding.least);
  const runs = distribute(slide.rows, (rows) => rows.length <= mostRisks && sum(rows) <= available);
  return runs.map((rows) =>
    worded(
      titledPart(slide.title, slide.subtitle, setting, (top) => {
        const grid = slide.chart ? riskGrid(slide.chart, page.left, top + 2, gridSide, sizes).marks : [];
        return [...grid, list(rows, place, top, slide.chart !== undefined)];
      }),
      () => plainWords({ ...slide, rows }),
    ),
  );
};

/** The owner stands right of the risk where that leaves enough room, else below it. */
function ownerBeside(row: RiskRow, width: number): boolean {
  return widthOf(row.owner, labelVoice) <= width * 0.34;
}

function riskWidth(row: RiskRow, width: number): number {
  const owner = row.owner !== '' && ownerBeside(row, width) ? widthOf(row.owner, labelVoice) + 24 : 0;
  return width - numberWidth - owner;
}

function heightOfRow(row: RiskRow, width: number): number {
  const words = width - numberWidth;
  const owner = ownerBeside(row, width) ? 0 : heightOf(row.owner, words, labelVoice);
  return (
    heightOf(row.text, riskWidth(row, width), strongVoice) +
    owner +
    heightOf(row.mitigation, words - 60, mitigationVoice) +
    heightOf(row.sign, words, labelVoice)
  );
}

function list(
  rows: readonly RiskRow[],
  { x, width }: { x: number; width: number },
  top: number,
  scored: boolean,
): Mark {
  const heights = rows.map((row) => heightOfRow(row, width));
  const used = heights.reduce((sum, height) => sum + height, 0);
  const space = Math.max(
    padding.least,
    Math.min(padding.most, (page.bottom - top - used) / Math.max(1, 2 * rows.length - 2)),
  );
  const items: Mark[] = [];
  let y = top;
  rows.forEach((row, index) => {
    if (index > 0) {
      items.push(hairline(x, x + width, y + space));
      y += 2 * space;
    }
    items.push(group('item', rowMarks(row, x, y, width, scored)));
    y += heights[index]!;
  });
  return group('list', items);
}

function rowMarks(row: RiskRow, x: number, top: number, width: number, scored: boolean): Mark[] {
  const left = x + numberWidth;
  const words = width - numberWidth;
  const base = top + baseline(strongVoice.size, strongVoice.line);
  const beside = ownerBeside(row, width);
  const risk = setText(row.text, left, top, riskWidth(row, width), strongVoice);
  let y = top + risk.height;
  const owner = beside
    ? row.owner === ''
      ? []
      : [label(row.owner, x + width, base, labelVoice, 'end')]
    : setText(row.owner, left, y, words, labelVoice).marks;
  if (!beside) y += heightOf(row.owner, words, labelVoice);
  const mitigation = setText(row.mitigation, left, y, words - 60, mitigationVoice);
  const sign = setText(row.sign, left, y + mitigation.height, words, labelVoice);
  const color = scored && row.number === 1 ? 'accent' : 'ink2';
  return [
    label(String(row.number), x, base, { ...strongVoice, color }),
    ...risk.marks,
    ...owner,
    ...mitigation.marks,
    ...sign.marks,
  ];
}
