/** Phases as bars on a time axis, with their gates (deck.md s08-scale-gates, chart). */
import { type CalendarDate, startOfYear } from '@internationalized/date';
import { choiceLabel } from '../catalogue/guidance.ts';
import { calendarDay } from '../format/dates.ts';
import { fill } from '../format/fill.ts';
import type { DayTick, PhasesChart } from '../outline/chart.ts';
import type { Rich } from '../outline/text.ts';
import type { Phase } from '../pitch/schema.ts';
import { altOf, altText } from './alt.ts';
import type { Context } from './context.ts';
import { dayNumber, numberOf } from './days.ts';
import { gateWords } from './gate.ts';
import { gatesOf, phasesOf } from './phases.ts';
import { isBlank, withoutPeriod } from '../format/sentence.ts';
import { words } from './words.ts';

const key = 'scale';

interface Span {
  readonly phase: Phase;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** Null when no phase has a start. A phase without start is in no chart. */
export function phasesChart(context: Context): PhasesChart | null {
  const spans = phasesOf(context.pitch).flatMap((phase) => spanOf(phase) ?? []);
  if (spans.length === 0) return null;
  const gates = gatesOf(context.pitch).flatMap(({ number, gate, phase }) => {
    const day = dayNumber(gate.date);
    return day === null ? [] : [{ number, day, phase }];
  });
  const from = spans.map((span) => span.start).reduce((a, b) => (b.compare(a) < 0 ? b : a));
  const to = spans.map((span) => span.end).reduce((a, b) => (b.compare(a) > 0 ? b : a));
  const rows = spans.map(({ phase, start, end }) => {
    const gate = gates.find((item) => item.phase === phase);
    return {
      id: phase.id,
      label: labelOf(context, phase),
      pairs: Math.max(0, phase.pairs ?? 0),
      start: numberOf(start),
      end: numberOf(end),
      ...(gate && { gate: { number: gate.number, day: gate.day } }),
    };
  });
  const last = Math.max(numberOf(to), ...gates.map(({ day }) => day));
  return {
    kind: 'phases',
    from: numberOf(from),
    to: Math.max(last, numberOf(from) + 1),
    ticks: ticksOf(context, from, to),
    rows,
    alt: altText(key, [
      ...spans.map((span) => altOfPhase(context, span)),
      ...gatesOf(context.pitch).map(({ gate }) => altOf(key, 'gate', gateWords(context, gate))),
    ]),
  };
}

/** From its start to its end; a phase without end runs as long as one of its pairs. */
function spanOf(phase: Phase): Span | null {
  const start = phase.start == null ? null : calendarDay(phase.start);
  if (!start) return null;
  const end = phase.end == null ? null : calendarDay(phase.end);
  const months = Math.min(Math.max(Math.round(phase.monthsPerPair ?? 0), 0), 1200);
  const until = end && end.compare(start) >= 0 ? end : start.add({ months });
  return { phase, start, end: until };
}

/** The first month, then the beginnings of years, so many that there are eight at most. */
function ticksOf({ format }: Context, from: CalendarDate, to: CalendarDate): DayTick[] {
  const ticks = [{ day: numberOf(from), label: format.monthYear(from.toString()) }];
  const apart = [1, 2, 5, 10, 50, 100, 500].find((size) => (to.year - from.year) / size <= 8) ?? 2000;
  for (let year = from.year + apart; year <= to.year; year += apart) {
    ticks.push({ day: numberOf(startOfYear(from).set({ year })), label: String(year) });
  }
  return ticks;
}

function labelOf(context: Context, phase: Phase): Rich {
  const place = placeOf(context, phase);
  const name = nameWithPairs(context, phase);
  if (name === '') return place === '' ? [] : [{ text: place }];
  return place === '' ? [{ text: name, strong: true }] : [{ text: name, strong: true }, { text: `, ${place}` }];
}

function nameWithPairs(context: Context, phase: Phase): string {
  const name = phaseName(phase);
  const pairs = pairsOf(context, phase);
  if (pairs === '' || name === '') return name || pairs;
  return fill(words.phase, { phase: name, pairs });
}

const phaseName = (phase: Phase) => (phase.name ? choiceLabel('/scale/phases/0/name', phase.name) : '');

function pairsOf({ format }: Context, phase: Phase): string {
  if (phase.pairs == null) return '';
  return fill(phase.pairs === 1 ? words.pairs.one : words.pairs.many, { n: format.number(phase.pairs) });
}

/** The place up to its first bracket or semicolon. */
function placeOf(context: Context, phase: Phase): string {
  return withoutPeriod(context.text(/^[^([;]*/.exec(phase.where ?? '')?.[0]));
}

function altOfPhase(context: Context, { phase, start, end }: Span): string {
  const { format } = context;
  return altOf(key, 'phase', {
    phase: phaseName(phase),
    pairs: phase.pairs == null ? '' : format.number(phase.pairs),
    place: placeOf(context, phase),
    start: format.date(start.toString()),
    end: isBlank(phase.end) ? '' : format.date(end.toString()),
  });
}
