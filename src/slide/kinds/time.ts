/** The hours asked for (deck.md s11-teams). */
import { hours } from '../../chart/hours.ts';
import { group, type Mark } from '../../chart/mark.ts';
import { heightOf, setText } from '../../chart/text.ts';
import type { LabeledText, TimeSlide } from '../../deck/slide.ts';
import type { HoursChart } from '../../outline/chart.ts';
import { plain } from '../../outline/text.ts';
import { labelVoice, page, rowVoice, sizes } from '../page.ts';
import { distribute, type Layout, titledPart, worded } from '../part.ts';
import { proseParts } from '../prose.ts';
import { plainWords } from '../plain-words.ts';

const gaps = { least: 11, usual: 20, alone: 56 };
const columnGap = 36;
const tallestFacts = 200;

export const layoutTime: Layout<'time'> = (slide, setting) => {
  const { chart, facts } = slide;
  const rows = chart?.rows ?? [];
  const part = (some: HoursChart['rows']): HoursChart => ({ ...chart!, rows: some });
  const heightOfRows = (some: HoursChart['rows'], gap: number) =>
    hours(part(some), page.left, 0, page.content, { sizes, gap }).height;
  // Facts that would take the half of the slide go on as text.
  const tall = facts.length > 0 && factBlock(facts, 0).height > tallestFacts;
  const shown = tall ? [] : facts;
  const factsHeight = shown.length > 0 ? factBlock(shown, 0).height + 24 : 0;
  const top = setting.continued ? 170 : 135;
  const runs = chart
    ? distribute(rows, (some) => heightOfRows(some, gaps.least) + factsHeight <= page.bottom - top)
    : [[]];
  const parts =
    !chart && tall
      ? []
      : runs.map((some, index) =>
          worded(
            titledPart(slide.title, slide.subtitle, setting, (at) => {
              const last = index === runs.length - 1;
              const closing = last && shown.length > 0 ? factBlock(shown, page.bottom) : null;
              if (!chart) return closing ? factBlock(shown, at + 30 + closing.height).marks : [];
              const start = at - 4 + (some.length <= 2 ? 24 : 0);
              const room = page.bottom - start - (closing ? closing.height + 24 : 0);
              const natural = heightOfRows(some, 0);
              const most = closing ? gaps.usual + 8 : gaps.alone;
              const gap =
                some.length > 1 ? Math.max(gaps.least, Math.min(most, (room - natural) / (some.length - 1))) : 0;
              return [
                ...hours(part(some), page.left, start, page.content, { sizes, gap }).marks,
                ...(closing?.marks ?? []),
              ];
            }),
            () =>
              plainWords(
                chart ? { ...slide, chart: part(some), facts: index === runs.length - 1 ? shown : [] } : slide,
              ),
          ),
        );
  return tall
    ? [
        ...parts,
        ...proseParts(
          slide.title,
          facts.map(({ label, value }) => ({ lead: label, text: plain(value) })),
          setting,
        ),
      ]
    : parts;
};

/** Up to three columns that end at `bottom`: the middle one takes what the others leave. */
function factBlock(facts: TimeSlide['facts'], bottom: number): { marks: Mark[]; height: number } {
  const widths = factWidths(facts);
  const height = Math.max(
    ...facts.map(
      (fact, index) =>
        heightOf(fact.label, widths[index]!, labelVoice) + heightOf(fact.value, widths[index]!, rowVoice),
    ),
  );
  let x: number = page.left;
  const items = facts.map((fact, index) => {
    const width = widths[index]!;
    const name = setText(fact.label, x, bottom - height, width, labelVoice);
    const value = setText(fact.value, x, bottom - height + name.height, width, rowVoice);
    x += width + columnGap;
    return group('item', [...name.marks, ...value.marks]);
  });
  return { marks: [group('list', items)], height };
}

function factWidths(facts: readonly LabeledText[]): number[] {
  if (facts.length === 3) return [190, page.content - 190 - 230 - 2 * columnGap, 230];
  const share = (page.content - columnGap * (facts.length - 1)) / facts.length;
  return facts.map(() => Math.min(share, 560));
}
