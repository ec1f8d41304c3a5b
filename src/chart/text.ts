/** Text as marks: broken into lines, or a single line at a place. */
import { plain, type Rich } from '../outline/text.ts';
import { breakLines, type Line } from '../typeset/break.ts';
import { clean } from '../typeset/characters.ts';
import { letters } from '../typeset/font.ts';
import { baseline, type Face, faceOf, measure, raised } from '../typeset/measure.ts';
import type { Drawing, Ink, Span, TextMark } from './mark.ts';

/** How a text is set. */
export interface Voice extends Face {
  /** Height of a line in points. */
  readonly line: number;
  /** Of plain runs; soft runs are ink2 and accent runs accent. */
  readonly color: Ink;
}

export type Anchor = TextMark['anchor'];

/** A voice; large figures are set a little tighter (deck.md section 3). */
export function voice(size: number, lineHeight: number, weight: 400 | 600 = 400, color: Ink = 'ink'): Voice {
  const tracking = size >= 84 ? -0.02 : size >= 44 ? -0.01 : 0;
  return { size, line: lineHeight, weight, color, ...(tracking !== 0 && { tracking }) };
}

const asRich = (text: string | Rich): Rich => (typeof text === 'string' ? plain(text) : text);

function spansOf(runs: Rich, style: Voice): Span[] {
  return runs.map((run) => {
    const { size, weight, tabular, tracking } = faceOf(run, style);
    return {
      text: run.text,
      size,
      weight,
      ...(tabular && { tabular }),
      ...(tracking && { tracking }),
      color: run.accent ? 'accent' : run.soft && style.color !== 'onAccent' ? 'ink2' : style.color,
      ...(run.raised && { rise: style.size * raised.rise }),
    };
  });
}

const anchored = (x: number, width: number, anchor: Anchor) =>
  anchor === 'start' ? x : anchor === 'end' ? x + width : x + width / 2;

const largeText = 28;

/** The lines that a text takes in a width. Two lines and large texts are balanced; longer ones avoid a last line of one word. */
export function linesOf(text: string | Rich, width: number, style: Voice): readonly Line[] {
  const rich = asRich(text);
  const lines = breakLines(rich, width, style);
  return lines.length === 2 || style.size >= largeText ? breakLines(rich, width, style, { balance: true }) : lines;
}

/** Places lines below each other; `y` is the top of the first. */
export function setLines(
  lines: readonly Line[],
  x: number,
  y: number,
  style: Voice,
  anchor: Anchor = 'start',
  width = 0,
): TextMark[] {
  const first = y + baseline(style.size, style.line);
  return lines.map((line, index) => ({
    kind: 'text',
    x: anchored(x, width, anchor),
    y: first + index * style.line,
    anchor,
    spans: spansOf(line.runs, style),
    width: line.width,
  }));
}

/** A text in a column of this width; `y` is the top of its first line. */
export function setText(
  text: string | Rich,
  x: number,
  y: number,
  width: number,
  style: Voice,
  anchor: Anchor = 'start',
): Drawing {
  const lines = linesOf(text, width, style);
  return { marks: setLines(lines, x, y, style, anchor, width), height: lines.length * style.line };
}

/** Height of a text in a column of this width. */
export function heightOf(text: string | Rich, width: number, style: Voice): number {
  return linesOf(text, width, style).length * style.line;
}

/** Width of a text on one line. */
export function widthOf(text: string | Rich, style: Voice): number {
  return asRich(text).reduce((sum, run) => sum + measure(clean(run.text), faceOf(run, style)), 0);
}

/** One line that is never broken; `y` is its base line. */
export function label(text: string | Rich, x: number, y: number, style: Voice, anchor: Anchor = 'start'): TextMark {
  const runs = asRich(text).map((run) => ({ ...run, text: clean(run.text) }));
  return { kind: 'text', x, y, anchor, spans: spansOf(runs, style), width: widthOf(runs, style) };
}

/** The base line of a line whose capitals and figures are centered on `y`. */
export function centered(y: number, size: number): number {
  return y + (letters.cap * size) / 2;
}

const arrow = '\u2192';

/** "4.8% → 4.1%": the arrow in the color of marks. On two lines when the width does not hold it on one. */
export function setMove(
  from: string,
  to: string,
  x: number,
  y: number,
  width: number,
  first: Voice,
  second: Voice,
): Drawing {
  const space: Span = { ...spansOf(plain(' '), first)[0]! };
  const sign: Span = { ...space, text: arrow, weight: 400, color: 'mark' };
  const parts = (text: string, style: Voice) => spansOf(plain(clean(text)), style);
  const lineOf = (spans: readonly Span[], top: number): TextMark => ({
    kind: 'text',
    x,
    y: top + baseline(second.size, second.line),
    anchor: 'start',
    spans,
    width: spans.reduce((sum, span) => sum + measure(span.text, span), 0),
  });
  if (from === '' || to === '') {
    return setText(from === '' ? to : from, x, y, width, from === '' ? second : first);
  }
  const whole = lineOf([...parts(from, first), space, sign, space, ...parts(to, second)], y);
  if (whole.width <= width) return { marks: [whole], height: second.line };
  const upper = lineOf([...parts(from, first), space, sign], y);
  if (upper.width <= width && widthOf(to, second) <= width) {
    return { marks: [upper, lineOf(parts(to, second), y + second.line)], height: 2 * second.line };
  }
  const top = setText(`${from} ${arrow}`, x, y, width, first);
  const bottom = setText(to, x, y + top.height, width, second);
  return { marks: [...top.marks, ...bottom.marks], height: top.height + bottom.height };
}
