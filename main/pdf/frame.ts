/** What stands around the text of every page: head, foot, and "Draft" (deck.md section 7). */
import { fill } from '../../src/format/fill.ts';
import type { Running } from '../../src/handout/outline.ts';
import { plain } from '../../src/outline/text.ts';
import type { Canvas } from './canvas.ts';
import { mm, type Sheet } from './paper.ts';
import { inks, lines, styles } from './styles.ts';
import { drawText, setText } from './text.ts';

const headTop = 10.5 * mm;
const footBottom = 10.5 * mm;
const footGap = 4;

export interface PageNumber {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** On a title page the organization and the document's name stand below, not in the head. */
  readonly titled: boolean;
}

export function drawFrame(canvas: Canvas, running: Running, sheet: Sheet, { page, pages, titled }: PageNumber): void {
  const { left, width } = sheet;
  const style = styles.running;
  const half = width / 2 - 30;
  const put = (text: string, y: number, align: 'left' | 'right') => {
    // A name that is longer than its place stays on one line and gives way at its end.
    const [line] = setText(plain(text), style, half).lines;
    if (!line) return;
    drawText(canvas, { style, lines: [line], height: style.leading }, { x: left, y, width, align });
  };
  canvas.artifact('Header', () => {
    if (!titled) put(running.organization, headTop, 'left');
    put(titled ? running.kind : running.document, headTop, 'right');
    if (running.draft === '') return;
    const draft = setText(plain(running.draft), styles.draft, width);
    drawText(canvas, draft, { x: left, y: headTop - 2, width, align: 'center' });
  });
  const footTop = sheet.size[1] - footBottom - style.leading;
  canvas.artifact('Footer', () => {
    canvas.line(left, footTop - footGap, left + width, footTop - footGap, lines.hair, inks.hairline);
    put(fill(running.page, { x: page + 1, y: pages }), footTop, 'right');
    const foot = setText(plain(running.foot), style, width - 60);
    drawText(canvas, foot, { x: left, y: footTop, width, align: 'left' }, [0, Math.min(1, foot.lines.length)]);
  });
}
