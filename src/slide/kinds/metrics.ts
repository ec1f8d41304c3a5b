/** Success measures (deck.md s05-metrics): whole groups go on to a next slide. */
import { movement, type MovementStyle } from '../../chart/movement.ts';
import { fewMeasures, twoBars } from '../../chart/two-bars.ts';
import type { MetricsSlide } from '../../deck/slide.ts';
import type { MovementChart } from '../../outline/chart.ts';
import { page, sizes } from '../page.ts';
import { distribute, type Layout, titledPart, worded } from '../part.ts';
import { plainWords } from '../plain-words.ts';

type Group = MovementChart['groups'][number];

const bars = 236;
const least: MovementStyle = { sizes, bars, row: 29, leadRow: 46, groupGap: 32 };
/** Rows of a slide that is full, and of one that is not. */
const rowHeights = { most: 50, least: 29 };
const leadHeights = { most: 56, least: 46 };
/** Left free below, so that a full slide does not press on its foot. */
const air = 20;
/** Where the content of a slide with a title of two lines begins. */
const below = 140;

export const layoutMetrics: Layout<'metrics'> = (slide, setting) => {
  const { chart } = slide;
  if (fewMeasures(chart, page.content, sizes)) {
    return [
      titledPart(
        slide.title,
        slide.subtitle,
        setting,
        (top) => twoBars(chart, page.left, top, page.content, sizes).marks,
      ),
    ];
  }
  const charts = parts(chart.groups).map((groups): MovementChart => ({ ...chart, groups }));
  return charts.map((part, index) =>
    worded(
      titledPart(index === 0 ? slide.title : continuedTitle(slide, part), slide.subtitle, setting, (top) => [
        ...movement(part, page.left, top, page.content, fitting(part, page.bottom - top)).marks,
      ]),
      () => plainWords({ ...slide, chart: part }),
    ),
  );

  function heightOf(groups: readonly Group[]): number {
    return movement({ ...chart, groups }, page.left, 0, page.content, least).height;
  }

  /** Whole groups on a slide; a group that is too long for one is itself split. */
  function parts(groups: readonly Group[]): Group[][] {
    const available = page.bottom - below;
    if (heightOf(groups) <= available) return [[...groups]];
    const short = groups.flatMap((group): Group[] =>
      distribute(group.rows, (rows) => heightOf([{ ...group, rows }]) <= available).map((rows) => ({ ...group, rows })),
    );
    const found: Group[][] = [];
    for (const group of short) {
      const last = found.at(-1);
      // Results stand alone when not everything fits: what follows is another message.
      const sameSlide = last !== undefined && (last[0]!.kind !== 'lagging' || group.kind === 'lagging');
      if (last && sameSlide && heightOf([...last, group]) <= available) last.push(group);
      else found.push([group]);
    }
    return found;
  }
};

function continuedTitle({ title, continued }: MetricsSlide, { groups }: MovementChart): string {
  const kind = groups[0]?.kind;
  if (kind === 'leading') return continued.leading ?? title;
  return kind === 'guardrail' ? (continued.guardrail ?? title) : title;
}

/** Rows grow as far as there is room, so that a slide with few measures does not look left over. */
function fitting(chart: MovementChart, available: number): MovementStyle {
  const rows = chart.groups.flatMap((group) => group.rows);
  const natural = movement(chart, page.left, 0, page.content, least).height;
  const spare = Math.max(0, available - air - natural) / Math.max(1, rows.length);
  return {
    ...least,
    row: Math.min(rowHeights.most, rowHeights.least + spare),
    leadRow: Math.min(leadHeights.most, leadHeights.least + spare),
    groupGap: 32 + Math.min(4, spare / 2),
  };
}
