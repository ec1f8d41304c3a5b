/** Reports on a time axis (deck.md s06-reporting, chart). */
import { type CalendarDate, endOfMonth, startOfMonth } from '@internationalized/date';
import { calendarDay } from '../format/dates.ts';
import { fill } from '../format/fill.ts';
import type { DayTick, ReportsChart } from '../outline/chart.ts';
import type { Cadence, Report } from '../pitch/schema.ts';
import { altOf, altSentence, altText } from './alt.ts';
import type { Context } from './context.ts';
import { numberOf } from './days.ts';
import { namedMetrics } from './lead.ts';
import { datedReports } from './reports.ts';
import { isBlank, small } from '../format/sentence.ts';
import { label, words } from './words.ts';
import { choiceLabel } from '../catalogue/guidance.ts';

const key = 'reporting';

/** How far apart the issues of a report lie. */
const step: Readonly<Record<Cadence, { weeks: number } | { months: number } | null>> = {
  weekly: { weeks: 1 },
  monthly: { months: 1 },
  quarterly: { months: 3 },
  'twice a year': { months: 6 },
  yearly: { months: 12 },
  once: null,
};
const circles = new Set<Cadence>(['weekly', 'monthly', 'quarterly']);
/** No talk looks further; a file with a slip in a year must not draw a hundred thousand marks. */
const mostMarks = 400;

/** Null when no report has a date. Reports without date stand below the others, without marks. */
export function reportsChart(context: Context): ReportsChart | null {
  const dated = datedReports(context.pitch);
  const [first] = dated;
  const firstDay = first && calendarDay(first.first);
  if (!firstDay) return null;
  const [from, to] = axisOf(context, firstDay, calendarDay(dated.at(-1)!.first) ?? firstDay);
  const days = new Map(dated.map(({ report, first: iso }) => [report.id, marks(report, calendarDay(iso)!, to)]));
  const reports = context.shown((context.pitch.reporting ?? []).filter((report) => !isBlank(report.name)));
  const rows = reports.map((report) => ({
    id: report.id,
    name: context.text(report.name),
    shows: showsOf(context, report),
    readers: readersOf(context, report),
    form: circles.has(report.cadence ?? 'once') ? ('circle' as const) : ('diamond' as const),
    days: days.get(report.id) ?? [],
    label: days.has(report.id) ? context.format.dayMonth(report.first!) : '',
    first: report.id === first.report.id,
  }));
  if (rows.length === 0) return null;
  return {
    kind: 'reports',
    from: numberOf(from),
    to: numberOf(to),
    ticks: ticksOf(context, from, to),
    rows,
    alt: altText(
      key,
      reports.map((report) => altOfReport(context, report)),
    ),
  };
}

/** From the month after the decision to the last first report, at least a year after the first. */
function axisOf({ pitch }: Context, first: CalendarDate, last: CalendarDate): [CalendarDate, CalendarDate] {
  const decision = pitch.decision?.date == null ? null : calendarDay(pitch.decision.date);
  const afterDecision = decision && startOfMonth(decision).add({ months: 1 });
  const from = afterDecision && afterDecision.compare(first) <= 0 ? afterDecision : startOfMonth(first);
  const aYear = first.add({ years: 1 });
  return [from, endOfMonth(aYear.compare(last) > 0 ? aYear : last)];
}

function marks(report: Report, first: CalendarDate, to: CalendarDate): number[] {
  const apart = step[report.cadence ?? 'once'];
  const days: number[] = [];
  for (let index = 0; index < mostMarks; index++) {
    const day = !apart
      ? first
      : first.add('weeks' in apart ? { weeks: apart.weeks * index } : { months: apart.months * index });
    if (day.compare(to) > 0) break;
    days.push(numberOf(day));
    if (!apart) break;
  }
  return days;
}

/** Quarters; on long axes half years, years and more, so that there are eight at most. */
function ticksOf({ format }: Context, from: CalendarDate, to: CalendarDate): DayTick[] {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  const apart = [3, 6, 12, 24, 60, 120, 600].find((size) => months / size <= 8) ?? 1200;
  let month = startOfMonth(from);
  while (apart < 12 ? (month.month - 1) % apart !== 0 : month.month !== 1) month = month.add({ months: 1 });
  const ticks: DayTick[] = [];
  for (; month.compare(to) <= 0 && ticks.length < 20; month = month.add({ months: apart })) {
    const iso = month.toString();
    const withYear = month.month === 1 || ticks.length === 0;
    ticks.push({ day: numberOf(month), label: withYear ? format.monthYear(iso) : format.monthShort(iso) });
  }
  return ticks;
}

/** "All seven measures", "Scrap rate and four more measures"; two are named. */
function showsOf(context: Context, report: Report): string {
  const { format } = context;
  const metrics = (report.metricIds ?? []).flatMap((id) => context.metric(id) ?? []);
  const all = namedMetrics(context.pitch).length;
  const [first, second] = metrics;
  if (!first) return '';
  if (metrics.length === all && all > 2) return fill(label(key, 'all'), { n: format.countWord(all) });
  const metric = context.metricName(first);
  if (!second) return fill(words.shows.one, { metric });
  if (metrics.length === 2) return fill(words.shows.two, { metric, other: small(context.metricName(second)) });
  return fill(words.shows.more, { metric, n: format.countWord(metrics.length - 1) });
}

function readersOf(context: Context, report: Report): string {
  const names = readerNames(context, report);
  return names === '' ? '' : fill(label(key, 'to'), { names });
}

const readerNames = ({ personName }: Context, report: Report) =>
  [...new Set((report.audienceIds ?? []).map((id) => personName(id)))].filter((name) => name !== '').join(', ');

function altOfReport(context: Context, report: Report): string {
  const values = {
    name: context.text(report.name),
    date: isBlank(report.first) ? '' : context.format.date(report.first!),
    names: readerNames(context, report),
  };
  if (report.cadence == null || report.cadence === 'once') return altSentence(words.reportOnce, values);
  const cadence = small(choiceLabel('/reporting/0/cadence', report.cadence));
  return altOf(key, 'report', { ...values, cadence });
}
