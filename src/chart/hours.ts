/** The hours asked for, as squares of a working month (deck.md s11-teams). */
import type { HoursChart } from '../outline/chart.ts';
import { type Drawing, figure, line, type Mark, rect } from './mark.ts';
import { type Sizes, textVoice } from './sizes.ts';
import { centered, label, linesOf, setLines, voice, widthOf } from './text.ts';

export interface HoursStyle {
  readonly sizes: Sizes;
  /** Space between two roles. */
  readonly gap: number;
}

type Row = HoursChart['rows'][number];

/** Widths of number and words on a slide, and of a square and its pitch. */
const slide = { number: 88, words: 236, square: 11, pitch: 13.25 };

/** `x` and `y` are the upper left corner. */
export function hours(chart: HoursChart, x: number, y: number, width: number, style: HoursStyle): Drawing {
  const { sizes } = style;
  const { unit } = sizes;
  const big = chart.bars
    ? voice(sizes.text * 1.4, sizes.text * 1.6, 600, 'accent')
    : voice(sizes.text * 2.4, sizes.text * 2.4, 600, 'accent');
  const words = textVoice(sizes);
  const each = textVoice(sizes, 400, 'ink2');
  const widest = Math.max(0, ...chart.rows.map((row) => widthOf(row.hours.text, big)));
  const numberWidth = Math.max(slide.number * unit, widest + 12 * unit);
  const picture = x + numberWidth + slide.words * unit;
  const room = Math.max(1, x + width - picture);
  const columns = Math.max(1, Math.ceil(chart.week));
  const lines = Math.max(1, Math.ceil(chart.month / columns));
  const pitch = Math.min(slide.pitch * unit, room / (columns - 1 + slide.square / slide.pitch));
  const square = pitch * (slide.square / slide.pitch);
  const most = Math.max(chart.month, ...chart.rows.map((row) => row.hours.value));

  const marks: Mark[] = [];
  let top = y;
  chart.rows.forEach((row, index) => {
    if (index > 0) top += style.gap;
    const unitLines = linesOf(row.unit, slide.words * unit - 10 * unit, words);
    const eachLines = linesOf(row.each, slide.words * unit - 10 * unit, each);
    const text = unitLines.length * words.line + eachLines.length * each.line;
    const drawn = chart.bars ? 30 * unit : lines * pitch - (pitch - square);
    const height = Math.max(text, drawn);
    const middle = top + height / 2;
    const textTop = middle - text / 2;
    marks.push(
      label(row.hours.text, x, centered(middle, big.size), big),
      ...setLines(unitLines, x + numberWidth, textTop, words),
      ...setLines(eachLines, x + numberWidth, textTop + unitLines.length * words.line, each),
      ...(chart.bars ? bar(row, middle) : squares(row, middle - drawn / 2)),
    );
    top += height;
  });
  return { marks: [figure(chart.alt, marks)], height: top - y };

  function squares(row: Row, at: number): Mark[] {
    const left = x + width - columns * pitch + (pitch - square);
    const found: Mark[] = [];
    for (let hour = 0; hour < Math.ceil(chart.month); hour++) {
      const place = { x: left + (hour % columns) * pitch, y: at + Math.floor(hour / columns) * pitch };
      const part = Math.min(1, Math.max(0, row.hours.value - hour));
      if (part < 1) found.push(rect(place.x, place.y, square, square, 'pale'));
      if (part > 0) found.push(rect(place.x, place.y, square * part, square, 'accent'));
    }
    return found;
  }

  function bar(row: Row, middle: number): Mark[] {
    const scale = room / most;
    const month = picture + chart.month * scale;
    return [
      rect(picture, middle - 11 * unit, room, 22 * unit, 'pale'),
      rect(picture, middle - 11 * unit, Math.max(0, row.hours.value) * scale, 22 * unit, 'accent'),
      line(month, middle - 15 * unit, month, middle + 15 * unit, 'ink', 1.5 * unit),
    ];
  }
}
