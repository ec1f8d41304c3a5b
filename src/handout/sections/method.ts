/** How the figures come about, how results are judged, and what the review found and was set aside. */
import checks from '../../../assets/checks.json' with { type: 'json' };
import { defaultSettings } from '../../business-case/simulation.ts';
import type { Context } from '../../deck/context.ts';
import { hoursOfMonth } from '../../deck/hours.ts';
import { namedMetrics } from '../../deck/lead.ts';
import { capital, isBlank, withoutPeriod } from '../../format/sentence.ts';
import { words as deckWords } from '../../deck/words.ts';
import { fill } from '../../format/fill.ts';
import type { Block, Table } from '../../outline/block.ts';
import { plain } from '../../outline/text.ts';
import { cell, column, heading, paragraph, strong, table } from '../parts.ts';
import { counted, words } from '../words.ts';
import type { Section } from './section.ts';

const w = words.method;
const checkTitles = new Map(checks.checks.map(({ id, title }) => [id, title]));

export const method: Section = ({ context }) => {
  const found = dismissed(context);
  const none = found.length === 0 ? w.none : '';
  return [...paragraph(...[...figures(context), none].map(plain)), ...judged(context), ...found];
};

function figures({
  figures: { costHeadline: total, benefit, npv, horizonYears: years },
  simulation,
  pitch,
  format,
}: Context): string[] {
  const { discountRatePct, hurdleRoiPct, costPolicy } = pitch.financialSettings ?? {};
  const percent = (value: number) => format.percent(value, Number.isInteger(value) ? 0 : 1);
  const span = counted(years, w.years, format.countWord(years));
  return [
    total > 0 ? w.cost : '',
    benefit === null ? '' : w.benefit,
    simulation ? fill(w.simulation, { draws: format.number(defaultSettings.draws) }) : '',
    discountRatePct == null || npv === null ? '' : fill(w.settings, { rate: percent(discountRatePct), years: span }),
    hurdleRoiPct ? fill(w.hurdle, { rate: percent(hurdleRoiPct) }) : '',
    total > 0 ? w.policy[costPolicy ?? 'fully_loaded'] : '',
    total > 0 ? fill(w.month, { n: format.number(hoursOfMonth(pitch)) }) : '',
  ];
}

function judged(context: Context): Table[] {
  const { text, metricName, format, pitch } = context;
  const rows = namedMetrics(pitch).map((metric) => ({
    cells: [
      cell(strong(metricName(metric))),
      cell(withoutPeriod(text(metric.population))),
      cell(capital(withoutPeriod(text(metric.method)))),
      cell(text(metric.baseline?.source)),
      cell(metric.minCell == null || metric.minCell <= 1 ? '' : format.number(metric.minCell)),
    ],
  }));
  return table(
    [
      column(w.measure, 44),
      column(w.population, 40),
      column(w.method, 50),
      column(w.source, 30),
      column(w.minCell, 14, 'right'),
    ],
    rows,
    { caption: plain(w.table), dense: true },
  );
}

function dismissed({ pitch, text, personName, format }: Context): Block[] {
  const { point, reason, by } = deckWords.dismissed;
  const rows = (pitch.dismissed ?? [])
    .filter((item) => !isBlank(item.reason))
    .map((item) => ({
      cells: [
        cell(strong(text(checkTitles.get(item.checkId ?? '')) || (item.checkId ?? '')), text(item.subject)),
        cell(withoutPeriod(text(item.reason))),
        cell(personName(item.by), isBlank(item.on) ? '' : format.dateShort(item.on!)),
      ],
    }));
  const found = table([column(point, 62), column(reason, 76), column(by, 32)], rows, {
    caption: plain(w.dismissedTable),
    dense: true,
  });
  return found.length === 0 ? [] : [heading(2, w.dismissed), ...found];
}
