/** The business case (deck.md s10-business-case): twenty circles, and the sums beside them. */
import { diamond, group, type Mark } from '../../chart/mark.ts';
import { outcomes } from '../../chart/outcomes.ts';
import { heightOf, label, setText, type Voice, voice, widthOf } from '../../chart/text.ts';
import type { BusinessCaseSlide } from '../../deck/slide.ts';
import { baseline } from '../../typeset/measure.ts';
import { bodyVoice, labelVoice, page, sizes } from '../page.ts';
import { type Layout, titledPart } from '../part.ts';
import { cell, sumLine } from '../table.ts';

const chartWidth = 548;
const right = { x: 654, width: 252 };
const softBody: Voice = { ...bodyVoice, color: 'ink2' };

interface Voices {
  readonly label: Voice;
  readonly amount: Voice;
  readonly note: Voice;
}
const beside: Voices = {
  label: voice(20, 24),
  amount: { ...voice(20, 24, 600), tabular: true },
  note: voice(16, 19, 400, 'ink2'),
};
/** Without a chart the sums are the picture. */
const alone: Voices = { label: voice(28, 34), amount: { ...voice(28, 34, 600), tabular: true }, note: labelVoice };

export const layoutBusinessCase: Layout<'business_case'> = (slide, setting) => [
  titledPart(slide.title, slide.subtitle, setting, (top) => {
    if (!slide.chart) {
      const sums = sumTable(slide, page.left, top + 24, 560, alone, 18);
      return [...sums.marks, ...texts(slide, page.left, sums.end + 30, 560)];
    }
    const drawing = outcomes(slide.chart, page.left, top + 6, chartWidth, sizes, page.bottom - top - 6);
    const sums = sumTable(slide, right.x, top + 10, right.width, beside, 8);
    return [...drawing.marks, ...sums.marks, ...texts(slide, right.x, sums.end + 20, right.width)];
  }),
];

/** Label and amount on one line, the note below; the net stands under a heavier line. */
function sumTable({ sums }: BusinessCaseSlide, x: number, top: number, width: number, voices: Voices, gap: number) {
  const marks: Mark[] = [];
  let y = top;
  sums.forEach((sum, index) => {
    if (sum.role === 'net') {
      y += index > 0 ? -gap / 2 + 1 : 0;
      marks.push(sumLine(x, x + width, y));
      y += gap / 2 + 1;
    }
    const amountWidth = widthOf(sum.amount, voices.amount);
    const name = setText(sum.label, x, y, Math.max(80, width - amountWidth - 14), voices.label);
    const amount = label(
      sum.amount,
      x + width,
      y + baseline(voices.amount.size, voices.amount.line),
      voices.amount,
      'end',
    );
    const noteTop = y + name.height;
    const sign = sum.point && sum.note !== '';
    const indent = sign ? 13 : 0;
    const note = setText(sum.note, x + indent, noteTop, width - indent, voices.note);
    const signs = sign ? [group('ornament', diamond(x + 4.5, noteTop + voices.note.line / 2, 9, 10, 'ink2'))] : [];
    marks.push(group('row', [cell('rowHead', name.marks), ...signs, cell('cell', [amount, ...note.marks])]));
    y = noteTop + note.height + gap;
  });
  return { marks: [group('table', marks)], end: y - gap };
}

function texts({ share, median }: BusinessCaseSlide, x: number, top: number, width: number): Mark[] {
  const shareHeight = heightOf(share, width, bodyVoice);
  const first = setText(share, x, top, width, bodyVoice);
  const second = setText(median, x, top + shareHeight + (shareHeight > 0 ? 12 : 0), width, softBody);
  return [first, second].flatMap((text) => (text.height > 0 ? [group('paragraph', text.marks)] : []));
}
