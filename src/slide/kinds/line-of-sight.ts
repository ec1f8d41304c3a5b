/** The line of sight (deck.md s04-line-of-sight): three chains a slide. */
import { chain, type ChainStyle } from '../../chart/chain.ts';
import { voice } from '../../chart/text.ts';
import type { ChainChart } from '../../outline/chart.ts';
import { labelVoice, page } from '../page.ts';
import { distribute, type Layout, titledPart, worded } from '../part.ts';
import { plainWords } from '../plain-words.ts';

const many: ChainStyle = {
  unit: 1,
  head: labelVoice,
  text: voice(16, 19.5),
  number: { size: 22, line: 25 },
  hang: 10,
  gap: 8,
};
const two: ChainStyle = { ...many, text: voice(20, 25), number: { size: 28, line: 32 }, hang: 13, gap: 24 };
const one: ChainStyle = { ...many, text: voice(24, 31), number: { size: 32, line: 42 }, hang: 16, gap: 0 };
const mostChains = 3;
/** The heads stand nearer to the title than other content. */
const nearer = 8;

export const layoutLineOfSight: Layout<'line_of_sight'> = (slide, setting) => {
  const { rows } = slide.chart;
  const part = (some: ChainChart['rows']): ChainChart => ({ ...slide.chart, rows: some });
  const heightOf = (some: ChainChart['rows'], style: ChainStyle) =>
    chain(part(some), page.left, 0, page.content, style).height;
  const available = page.bottom - (setting.continued ? 140 : 105) + nearer;
  const runs = distribute(rows, (some) => some.length <= mostChains && heightOf(some, many) <= available);
  return runs.map((some) =>
    worded(
      titledPart(slide.title, slide.subtitle, setting, (top) => {
        const room = page.bottom - top + nearer;
        if (some.length === 1 && heightOf(some, one) <= room - 62) {
          return chain(part(some), page.left, top + 62, page.content, one).marks;
        }
        const style = some.length <= 2 && heightOf(some, two) <= room - 20 ? two : many;
        const lower = style === two ? 20 : 0;
        const height = Math.min(room - lower, some.length * 165);
        return chain(part(some), page.left, top - nearer + lower, page.content, { ...style, height }).marks;
      }),
      () => plainWords({ ...slide, chart: part(some) }),
    ),
  );
};
