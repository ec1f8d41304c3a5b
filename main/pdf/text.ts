/** Texts in lines, ready to be drawn. */
import type { Rich, Run } from '../../src/outline/text.ts';
import { breakLines, type Line } from '../../src/typeset/break.ts';
import { clean } from '../../src/typeset/characters.ts';
import { baseline, faceOf, measure, raised } from '../../src/typeset/measure.ts';
import type { Canvas } from './canvas.ts';
import { inks, type Style } from './styles.ts';

export interface SetText {
  readonly style: Style;
  readonly lines: readonly Line[];
  /** Points. */
  readonly height: number;
}

type Align = 'left' | 'right' | 'center';

export function setText(text: Rich, style: Style, width: number, balance = false): SetText {
  const lines = oneLine(text, style, width) ?? breakLines(text, width, style, { balance });
  return { style, lines, height: lines.length * style.leading };
}

/** Most cells of tables are one short run, which needs no breaking. */
function oneLine([run, second]: Rich, style: Style, width: number): Line[] | null {
  if (!run || second || /^ | $|\n| {2}/.test(run.text)) return null;
  const text = clean(run.text);
  const long = measure(text, faceOf(run, style));
  return long <= width && text !== '' ? [{ runs: [text === run.text ? run : { ...run, text }], width: long }] : null;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  /** For texts that are not set to the left. */
  readonly width?: number;
  readonly align?: Align;
  /** Whether another text follows in the same element of the structure. */
  readonly goesOn?: boolean;
}

/** Draws lines `from` to `to` below each other. */
export function drawText(
  canvas: Canvas,
  { style, lines }: SetText,
  place: Place,
  [from, to]: readonly [number, number] = [0, lines.length],
): void {
  for (let index = from; index < to; index++) {
    const line = lines[index]!;
    const free = (place.width ?? 0) - line.width;
    const indent = place.align === 'right' ? free : place.align === 'center' ? free / 2 : 0;
    const top = place.y + (index - from) * style.leading;
    drawLine(canvas, line, style, place.x + indent, top, place.goesOn === true || index < lines.length - 1);
  }
}

/** A line that goes on ends with a space, so that who reads the text aloud does not join the words of two lines. */
function drawLine(canvas: Canvas, { runs }: Line, style: Style, left: number, top: number, goesOn: boolean): void {
  const base = top + baseline(style.size, style.leading);
  let x = left;
  runs.forEach((run, index) => {
    const face = faceOf(run, style);
    const rise = run.raised ? raised.rise * style.size : 0;
    const text = goesOn && index === runs.length - 1 ? `${run.text} ` : run.text;
    canvas.text(x, base - rise, text, { ...face, color: colorOf(run, style) });
    x += measure(run.text, face);
  });
}

function colorOf(run: Run, style: Style): string {
  if (run.accent) return inks.accent;
  return run.soft ? inks.soft : style.color;
}
