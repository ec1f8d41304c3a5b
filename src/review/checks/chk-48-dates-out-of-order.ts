import words from '../../../assets/words/review.json' with { type: 'json' };
import { elementWords } from '../../catalogue/guidance.ts';
import type { Phase, Pitch } from '../../pitch/schema.ts';
import type { Check, Found } from '../check.ts';
import { fillIn } from '../message.ts';
import { phaseWords } from '../phrases.ts';
import { firstReports, firstStart, personName, quoted, stakeholdersOf, withId } from '../../catalogue/terms.ts';

const neededAtStart: readonly string[] = ['role_profiles', 'mentoring_training', 'matching'];
type Date = string | null | undefined;

/** CHK-48: two dates stand in an order that cannot be meant. Today plays no part. A gate after the phase it should stop is a warning. */
export const datesOutOfOrder: Check = {
  id: 'CHK-48',
  reads: ['preparedOn', 'decision', 'scale', 'reporting', 'metrics', 'elements', 'stakeholders'],
  find: (pitch) => [...meeting(pitch), ...starts(pitch), ...phases(pitch), ...gates(pitch)],
};

function isBefore(one: Date, other: Date): boolean {
  return !!one && !!other && one < other;
}

function slip(path: string, thing: string, other: string): Found {
  return { path, params: { thing, other } };
}

function meeting(pitch: Pitch): Found[] {
  const date = pitch.decision?.date;
  const found: Found[] = [];
  if (isBefore(date, pitch.preparedOn)) found.push(slip('/decision/date', words.dates.meeting, words.dates.prepared));
  for (const { item, index } of stakeholdersOf(pitch))
    if (isBefore(date, item.preBriefOn)) {
      const talk = fillIn(words.dates.preBrief, { name: personName(item) });
      found.push(slip(`/stakeholders/${index}/preBriefOn`, words.dates.meeting, talk));
    }
  return found;
}

/** What must not lie before, or must be ready by, the first start. */
function starts(pitch: Pitch): Found[] {
  const start = firstStart(pitch);
  const found: Found[] = [];
  const list = pitch.scale?.phases ?? [];
  const first = list.findIndex((phase) => phase.start === start);
  const phase = list[first];
  if (phase && isBefore(start, pitch.decision?.date))
    found.push(slip(`/scale/phases/${first}/start`, phaseWords(phase, first), words.dates.decision));
  for (const [index, report] of (pitch.reporting ?? []).entries())
    if (isBefore(report.first, start)) {
      const thing = fillIn(words.dates.report, { report: quoted(report.name) });
      found.push(slip(`/reporting/${index}/first`, thing, words.dates.firstStart));
    }
  for (const [index, { status, type, due }] of (pitch.elements ?? []).entries())
    if (phase && type && status === 'planned' && neededAtStart.includes(type) && isBefore(start, due)) {
      const ready = fillIn(words.dates.elementReady, { element: elementWords(type).label });
      found.push(slip(`/elements/${index}/due`, phaseWords(phase, first), ready));
    }
  return found;
}

function phases(pitch: Pitch): Found[] {
  const list = pitch.scale?.phases ?? [];
  return list.flatMap((phase, index) => {
    const found: Found[] = [];
    const path = `/scale/phases/${index}`;
    const name = phaseWords(phase, index);
    const previous = list[index - 1];
    if (isBefore(phase.end, phase.start))
      found.push(slip(`${path}/end`, fillIn(words.dates.phaseEnd, { phase: name }), words.dates.phaseStart));
    if (previous?.end && phase.start && phase.start <= previous.end) {
      const other = fillIn(words.dates.previousEnd, { phase: phaseWords(previous, index - 1) });
      found.push(slip(`${path}/start`, name, other));
    }
    return found;
  });
}

function gates(pitch: Pitch): Found[] {
  const reports = firstReports(pitch.reporting);
  const list = pitch.scale?.phases ?? [];
  return list.flatMap((phase, index) => {
    const date = phase.gate?.date;
    const path = `/scale/phases/${index}/gate/date`;
    const found: Found[] = [];
    for (const { metricId } of phase.gate?.go ?? [])
      if (metricId && isBefore(date, reports.get(metricId))) {
        const metric = quoted(withId(pitch.metrics, metricId)?.item.name) || metricId;
        const gate = fillIn(words.dates.gate, { phase: phaseWords(phase, index) });
        found.push(slip(path, gate, fillIn(words.dates.firstReport, { metric })));
      }
    const late = tooLate(date, list[index + 1], index + 1);
    if (late) found.push({ ...late, path });
    return found;
  });
}

function tooLate(date: Date, next: Phase | undefined, index: number): Omit<Found, 'path'> | undefined {
  if (!date || !next?.start || date < next.start) return undefined;
  return { severity: 'warning', params: { thing: phaseWords(next, index), other: words.dates.gateDecides } };
}
