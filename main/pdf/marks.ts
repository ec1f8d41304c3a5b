/** Draws the marks of charts as vectors in the colors of print. */
import type { GroupMark, Ink, Mark, Stroke, TextMark } from '../../src/chart/mark.ts';
import { palettes } from '../../src/chart/palette.ts';
import { measure } from '../../src/typeset/measure.ts';
import { short, type Canvas } from './canvas.ts';

const print = palettes.print;

/** `x` and `y` are where the marks' origin comes to stand. Images are left to documents. */
export function drawMarks(canvas: Canvas, marks: readonly Mark[], x: number, y: number): void {
  for (const mark of marks) drawMark(canvas, mark, x, y);
}

function drawMark(canvas: Canvas, mark: Mark, x: number, y: number): void {
  const point = (dx: number, dy: number) => `${short(x + dx)} ${short(y + dy)}`;
  switch (mark.kind) {
    case 'group':
      drawMarks(canvas, (mark satisfies GroupMark).marks, x, y);
      return;
    case 'line':
      stroke(canvas, `${point(mark.x1, mark.y1)} m ${point(mark.x2, mark.y2)} l`, mark.stroke);
      return;
    case 'path': {
      const [first, ...rest] = mark.points;
      if (!first) return;
      const lines = rest.map(([px, py]) => `${point(px, py)} l`).join(' ');
      paint(canvas, `${point(...first)} m ${lines}${mark.closed ? ' h' : ''}`, mark);
      return;
    }
    case 'rect':
      paint(canvas, `${point(mark.x, mark.y)} ${short(mark.width)} ${short(mark.height)} re`, mark);
      return;
    case 'circle':
      paint(canvas, circle(x + mark.x, y + mark.y, mark.r), mark);
      return;
    case 'text':
      drawText(canvas, mark, x, y);
      return;
    case 'image':
  }
}

interface Painted {
  readonly fill?: Ink;
  readonly opacity?: number;
  readonly stroke?: Stroke;
}

function paint(canvas: Canvas, path: string, mark: Painted): void {
  if (mark.fill)
    canvas.fill(path, mark.opacity === undefined ? print[mark.fill] : tint(print[mark.fill], mark.opacity));
  if (mark.stroke) stroke(canvas, path, mark.stroke);
}

function stroke(canvas: Canvas, path: string, { color, width, dash, round }: Stroke): void {
  canvas.stroke(path, width, print[color], dash ?? [], round === true);
}

/** A color as it looks on white paper; transparency itself would only make the file harder to print. */
function tint(color: string, opacity: number): string {
  const value = Number.parseInt(color.slice(1), 16);
  const mixed = [value >> 16, (value >> 8) & 255, value & 255].map((part) => Math.round(255 + (part - 255) * opacity));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** A quarter of a circle as a curve: the distance of its control points. */
const quarter = 0.5523;

function circle(x: number, y: number, r: number): string {
  const k = r * quarter;
  const curve = (...numbers: number[]) => `${numbers.map(short).join(' ')} c`;
  return [
    `${short(x + r)} ${short(y)} m`,
    curve(x + r, y + k, x + k, y + r, x, y + r),
    curve(x - k, y + r, x - r, y + k, x - r, y),
    curve(x - r, y - k, x - k, y - r, x, y - r),
    curve(x + k, y - r, x + r, y - k, x + r, y),
    'h',
  ].join(' ');
}

function drawText(canvas: Canvas, mark: TextMark, x: number, y: number): void {
  const before = mark.anchor === 'end' ? mark.width : mark.anchor === 'middle' ? mark.width / 2 : 0;
  let left = x + mark.x - before;
  for (const span of mark.spans) {
    canvas.text(left, y + mark.y - (span.rise ?? 0), span.text, { ...span, color: print[span.color] });
    left += measure(span.text, span);
  }
}
