/** One or two measures alone: today and the target as wide bars with their values in them (deck.md s05-metrics, little). */
import type { MovementChart, MovementRow, UnitFigure } from '../outline/chart.ts';
import { type Drawing, figure, type Ink, line, type Mark, rect } from './mark.ts';
import { type Sizes, textVoice } from './sizes.ts';
import { centered, label, setText, voice, widthOf } from './text.ts';

const valueVoice = (alone: boolean, { unit }: Sizes) => voice((alone ? 44 : 26) * unit, 50 * unit, 600);

/** Whether there are so few measures, each has a bar to draw, and every value finds room in or after its bar. */
export function fewMeasures(chart: MovementChart, width: number, sizes: Sizes): boolean {
  const rows = chart.groups.flatMap((group) => group.rows);
  const value = valueVoice(rows.length === 1, sizes);
  const fits = (shown: UnitFigure | undefined) => !shown || widthOf(shown.long, value) < width * 0.45;
  return rows.length <= 2 && rows.every((row) => row.target !== undefined && fits(row.target) && fits(row.today));
}

/** `x` and `y` are the upper left corner. The bars of one measure are 84 high, of two 40. */
export function twoBars(chart: MovementChart, x: number, y: number, width: number, sizes: Sizes): Drawing {
  const rows = chart.groups.flatMap((group) => group.rows);
  const alone = rows.length === 1;
  const marks: Mark[] = [];
  let top = y;
  for (const row of rows) {
    if (!alone) {
      const name = setText(row.name, x, top, width, textVoice(sizes, 600));
      marks.push(...name.marks);
      top += name.height + 2 * sizes.unit;
    }
    top += bars(row, top);
  }
  return { marks: [figure(chart.alt, marks)], height: top - y };

  function bars(row: MovementRow, at: number): number {
    const thick = (alone ? 84 : 40) * sizes.unit;
    const space = (alone ? 36 : 10) * sizes.unit;
    const value = valueVoice(alone, sizes);
    const caption = textVoice(sizes);
    const accent = row.lead || alone;
    const list: readonly { readonly name: string; readonly figure: UnitFigure | undefined; readonly fill: Ink }[] = [
      { name: chart.labels.today, figure: row.today, fill: 'pale' },
      { name: row.by === '' ? chart.labels.target : row.by, figure: row.target, fill: accent ? 'accent' : 'mark' },
    ];
    let down = at;
    for (const { name, figure: shown, fill } of list) {
      if (!shown) continue;
      const words = setText(name, x, down, width, caption);
      const barTop = down + words.height + 6 * sizes.unit;
      const long = (width * Math.max(0, shown.value - row.from)) / (row.to - row.from);
      const inside = long > widthOf(shown.long, value) + 40 * sizes.unit;
      const base = centered(barTop + thick / 2, value.size);
      const color: Ink = inside
        ? fill === 'pale'
          ? 'ink'
          : fill === 'accent'
            ? 'onAccent'
            : 'ground'
        : fill === 'accent'
          ? 'accent'
          : 'ink';
      marks.push(
        ...words.marks,
        rect(x, barTop, long, thick, fill),
        line(x, barTop - 6 * sizes.unit, x, barTop + thick + 6 * sizes.unit, 'mark', sizes.unit),
        inside
          ? label(shown.long, x + long - 18 * sizes.unit, base, { ...value, color }, 'end')
          : label(shown.long, x + long + 18 * sizes.unit, base, { ...value, color }),
      );
      down = barTop + thick + space;
    }
    return down - at;
  }
}
