/** One or two measures alone: today and the target as wide bars with their values in them (deck.md s05-metrics, little). */
import type { MovementChart, MovementRow, UnitFigure } from '../outline/chart.ts';
import type { Rich } from '../outline/text.ts';
import { type Drawing, figure, type Ink, line, type Mark, rect } from './mark.ts';
import { labelVoice, type Sizes, textVoice } from './sizes.ts';
import { centered, label, linesOf, setLines, setText, voice, widthOf } from './text.ts';

const valueVoice = (alone: boolean, { unit }: Sizes) => voice((alone ? 44 : 26) * unit, 50 * unit, 600);

/** Whether there are so few measures, each has a bar to draw, and every value finds room in or after its bar. */
export function fewMeasures(chart: MovementChart, width: number, sizes: Sizes): boolean {
  const rows = chart.groups.flatMap((group) => group.rows);
  const value = valueVoice(rows.length === 1, sizes);
  const fits = (shown: UnitFigure | undefined) => !shown || widthOf(shown.long, value) < width * 0.4;
  return rows.length <= 2 && rows.every((row) => row.target !== undefined && fits(row.target) && fits(row.today));
}

/** `x` and `y` are the upper left corner. One measure has bars 84 high below their labels; of two, bars half as high stand beside them. */
export function twoBars(chart: MovementChart, x: number, y: number, width: number, sizes: Sizes): Drawing {
  const { unit } = sizes;
  const rows = chart.groups.flatMap((group) => group.rows);
  const alone = rows.length === 1;
  const value = valueVoice(alone, sizes);
  const caption = { ...textVoice(sizes), softSize: sizes.label };
  const marks: Mark[] = [];
  let top = y;
  for (const row of rows) top += alone ? barsBelow(row, top) : barsBeside(row, top);
  return { marks: [figure(chart.alt, marks)], height: top - y };

  function barsBelow(row: MovementRow, at: number): number {
    let down = at;
    for (const [index, bar] of barsOf(row).entries()) {
      const words = setText(index === 0 ? named(bar.name, row) : bar.name, x, down, width, caption);
      marks.push(...words.marks);
      const barTop = down + words.height + 6 * unit;
      drawBar(row, bar, x, barTop, width, 84 * unit);
      down = barTop + 84 * unit + 36 * unit;
    }
    return down - at;
  }

  function barsBeside(row: MovementRow, at: number): number {
    const name = setText(named(row.name, row), x, at, width, { ...textVoice(sizes, 600), softSize: sizes.label });
    marks.push(...name.marks);
    const beside = 180 * unit;
    const thick = 44 * unit;
    let down = at + name.height + 8 * unit;
    for (const bar of barsOf(row)) {
      const words = linesOf(bar.name, beside - 20 * unit, caption);
      marks.push(...setLines(words, x, down + (thick - words.length * caption.line) / 2, caption));
      drawBar(row, bar, x + beside, down, width - beside, thick);
      down += Math.max(thick, words.length * caption.line) + 9 * unit;
    }
    return down + 18 * unit - at;
  }

  function barsOf(row: MovementRow): Bar[] {
    const by = row.by === '' ? chart.labels.target : row.by;
    const today: Bar = { name: chart.labels.today, shown: row.today, fill: 'pale' };
    const fill = row.lead || alone ? 'accent' : 'mark';
    return row.target ? [today, { name: by, shown: row.target, fill }] : [today];
  }

  function drawBar(
    row: MovementRow,
    { shown, fill }: Bar,
    left: number,
    barTop: number,
    room: number,
    thick: number,
  ): void {
    const edge = line(left, barTop - 6 * unit, left, barTop + thick + 6 * unit, 'mark', unit);
    if (!shown) {
      const none = label(
        chart.labels.none,
        left + 18 * unit,
        centered(barTop + thick / 2, caption.size),
        labelVoice(sizes),
      );
      marks.push(edge, none);
      return;
    }
    const long = room * Math.min(1, Math.max(0, (shown.value - row.from) / (row.to - row.from)));
    const inside = long > widthOf(shown.long, value) + 40 * unit;
    const base = centered(barTop + thick / 2, value.size);
    const outer: Ink = fill === 'accent' ? 'accent' : 'ink';
    marks.push(
      rect(left, barTop, long, thick, fill),
      edge,
      inside
        ? label(shown.long, left + long - 18 * unit, base, { ...value, color: inner[fill] }, 'end')
        : label(shown.long, left + long + 18 * unit, base, { ...value, color: outer }),
    );
  }
}

interface Bar {
  readonly name: string;
  /** Absent: nothing is measured yet. */
  readonly shown: UnitFigure | undefined;
  readonly fill: 'pale' | 'accent' | 'mark';
}

/** The rest of the unit stands with the name, unless every value carries the whole of it. */
function named(name: string, row: MovementRow): Rich {
  const carried = [row.today, row.target].every((shown) => !shown || shown.long !== shown.text);
  return row.detail === '' || carried ? [{ text: name }] : [{ text: name }, { text: `, ${row.detail}`, soft: true }];
}

/** Ink of a value that stands in its bar. */
const inner = { pale: 'ink', accent: 'onAccent', mark: 'ground' } as const;
