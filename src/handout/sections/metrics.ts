/** 3: the measures from today to their targets, how they are taken, and who reads them when. */
import type { Context } from '../../deck/context.ts';
import { slideFor } from '../../deck/deck.ts';
import { namedMetrics } from '../../deck/lead.ts';
import { datedReports, smallestCell } from '../../deck/reports.ts';
import { capital, isBlank, small, withoutPeriod } from '../../format/sentence.ts';
import { movementChart } from '../../deck/slides/metrics.ts';
import { label } from '../../deck/words.ts';
import { choiceLabel } from '../../catalogue/guidance.ts';
import { fill } from '../../format/fill.ts';
import type { Block, Table } from '../../outline/block.ts';
import type { MovementChart } from '../../outline/chart.ts';
import { plain, type Rich } from '../../outline/text.ts';
import type { Metric } from '../../pitch/schema.ts';
import { cell, column, lead, strong, table } from '../parts.ts';
import { counted, words } from '../words.ts';
import type { Section } from './section.ts';

export const metrics: Section = ({ context }) => {
  const slide = slideFor('metrics', context.pitch);
  const chart = movementChart(context);
  return [
    ...lead(slide?.title ?? '', plain(beforeThen(context))),
    ...(chart ? [{ kind: 'figure', caption: plain(howToRead(context, chart)), chart } satisfies Block] : []),
    ...methods(context),
    ...reports(context),
  ];
};

/** "Two early signs show before then whether it is on course, and one guardrail says when to stop." */
function beforeThen({ pitch, format }: Context): string {
  const named = namedMetrics(pitch);
  const count = (kind: Metric['kind']) => named.filter((metric) => metric.kind === kind).length;
  const say = (n: number, pattern: { readonly one: string; readonly many: string }) => {
    const word = format.countWord(n);
    return n === 0 ? '' : fill(counted(n, pattern, word), { N: capital(word) });
  };
  const first = say(count('leading'), words.metrics.earlySigns);
  const second = say(count('guardrail'), words.metrics.guardrails);
  if (first === '' && second === '') return '';
  if (first === '' || second === '') return fill(words.metrics.alone, { first: capital(first || second) });
  return fill(words.metrics.both, { first, second });
}

function howToRead({ leadMetric, metricName }: Context, { groups }: MovementChart): string {
  const rows = groups.flatMap((group) => group.rows);
  return [
    words.metrics.figure,
    leadMetric && rows.length > 1 ? fill(words.metrics.lead, { metric: metricName(leadMetric) }) : '',
    rows.some((row) => row.stop) ? words.metrics.stop : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function methods(context: Context): Table[] {
  const { text, personName, metricName } = context;
  const { measure, formula, data, separated, owner, table: caption } = words.metrics;
  const rows = namedMetrics(context.pitch).map((metric) => ({
    cells: [
      cell(strong(metricName(metric))),
      cell(withoutPeriod(text(metric.formula))),
      cell(text(metric.dataSource), baselineOf(context, metric)),
      cell(isolationOf(context, metric)),
      cell(personName(metric.ownerId), isBlank(metric.cadence) ? '' : cadence('/metrics/0/cadence', metric.cadence!)),
    ],
  }));
  return table(
    [column(measure, 134), column(formula, 153), column(data, 110), column(separated, 200), column(owner, 114)],
    rows,
    { caption: plain(caption), dense: true },
  );
}

/** "n/a" is said in words. */
function isolationOf({ text }: Context, { isolation }: Metric): string {
  const said = withoutPeriod(text(isolation));
  return /^n\/?a\b/i.test(said) ? words.metrics.notNeeded : capital(said);
}

const cadence = (pointer: string, value: string) => small(choiceLabel(pointer, value));

function baselineOf({ text }: Context, { baseline }: Metric): string {
  const period = text(baseline?.period);
  if (period === '' || baseline?.n == null) return period || text(baseline?.note);
  return fill(words.metrics.cases, { period, n: baseline.n });
}

function reports(context: Context): Table[] {
  const { pitch, format, text, personName } = context;
  const { report: head, when, readers, reports: caption } = words.metrics;
  const smallest = smallestCell(pitch);
  const closing = smallest === null ? '' : fill(label('reporting', 'minCell'), { minCell: format.countWord(smallest) });
  const rows = datedReports(pitch).map(({ report, first }) => ({
    cells: [
      cell(strong(text(report.name))),
      cell(whenOf(context, report.cadence, first)),
      cell(namesOf(report.audienceIds ?? [])),
    ],
  }));
  const said: Rich = plain([caption, closing].filter((part) => part !== '').join(' '));
  return table([column(head, 44), column(when, 38), column(readers, 88)], rows, { caption: said, dense: true });

  function namesOf(ids: readonly string[]): string {
    return ids
      .map(personName)
      .filter((name) => name !== '')
      .join(', ');
  }
}

function whenOf({ format }: Context, how: string | null | undefined, first: string): string {
  if (how == null || how === 'once') return format.date(first);
  return fill(words.metrics.from, {
    cadence: choiceLabel('/metrics/0/cadence', how),
    date: format.dateShort(first),
  });
}
