/** The reports that have a first date, and the smallest group that is reported. */
import { calendarDay } from '../format/dates.ts';
import type { Pitch, Report } from '../pitch/schema.ts';

/** A report and its first day. */
export interface DatedReport {
  readonly report: Report;
  readonly first: string;
}

/** The dated reports, the first to come first; equals in file order. */
export function datedReports(pitch: Pitch): DatedReport[] {
  return (pitch.reporting ?? [])
    .flatMap((report) => (report.first != null && calendarDay(report.first) ? [{ report, first: report.first }] : []))
    .toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
}

/** The smallest of the smallest groups; null where none is set or where it hides nobody. */
export function smallestCell(pitch: Pitch): number | null {
  const cells = (pitch.metrics ?? []).flatMap((metric) => metric.minCell ?? []);
  const smallest = Math.min(...cells);
  return Number.isFinite(smallest) && smallest > 1 ? smallest : null;
}
