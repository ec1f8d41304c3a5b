/**
 * What fills the blanks of the catalogue's and the express path's sentences (guidance.json `slots`, domain.md 2.1). A slot that the pitch does not
 * answer has no value.
 */
import { fill } from '../format/fill.ts';
import { createFormat, type Format } from '../format/format.ts';
import { capital, small } from '../format/sentence.ts';
import { indexOf, parsePointer } from '../pitch/pointer.ts';
import type { Metric, Objective, Pitch } from '../pitch/schema.ts';
import { metricShortName, movementWords } from './movement.ts';
import { quoted } from './terms.ts';
import { mayStateCost } from './time.ts';
import { firstResult, leadMetric, leadObjective } from './lead.ts';
import { withId } from './terms.ts';

/** Figures of the business case that sentences quote; null where they do not exist. */
export interface Money {
  /** Set-up plus year 1, and of it the cash. */
  costHeadline: number | null;
  cashHeadline: number | null;
  /** Mentor plus mentee hours of year 1. */
  totalHoursYear1: number | null;
}

/** What a sentence is about; else the lead objective and the lead metric. */
export interface About {
  objective?: Objective | undefined;
  metric?: Metric | undefined;
}

type Maybe<T> = T | null | undefined;

/** The value of a slot in words; undefined when the pitch does not say. */
export type Slots = (name: string) => string | undefined;

export function slotsOf(pitch: Pitch, money: Money, about: About = {}): Slots {
  const format = createFormat(pitch.organisation);
  const objective = about.objective ?? leadObjective(pitch);
  const metric = about.metric ?? firstResult(pitch, about.objective) ?? leadMetric(pitch);
  const known: Record<string, () => string | undefined> = {
    ...programSlots(pitch, format),
    ...measureSlots(pitch, format),
    ...creditSlots(pitch, format),
    organization: () => text(pitch.organisation?.name),
    objective: () => text(objective?.statement),
    metric: () => metric && small(metricShortName(metric)),
    baseline: () => valueOf(format, metric, metric?.baseline?.value),
    target: () => valueOf(format, metric, metric?.target?.value),
    date: () => when(metric?.target?.by, format.date),
    by: () => when(metric?.target?.by, format.byDate),
    movement: () => metric && movementOf(format, metric),
    costHeadline: () => (mayStateCost(pitch, money) ? whenNumber(money.costHeadline, format.money) : undefined),
    cashHeadline: () => (mayStateCost(pitch, money) ? whenNumber(money.cashHeadline, format.money) : undefined),
    amount: () => whenNumber(money.costHeadline, format.money),
    hoursTotal: () => whenNumber(money.totalHoursYear1, format.number),
  };
  return (name) => (Object.hasOwn(known, name) ? known[name]?.() : undefined);
}

/** The objective that the field at a pointer (by index or id) is about. */
export function objectiveFor(pitch: Pitch, path: string): Objective | undefined {
  const [part, item = ''] = parsePointer(path);
  const at = <T>(list: T[] | null | undefined) => list?.[indexOf(list, item)];
  if (part === 'objectives') return at(pitch.objectives);
  return part === 'strategyLinks' ? withId(pitch.objectives, at(pitch.strategyLinks)?.objectiveId)?.item : undefined;
}

/** The first variant whose slots are all filled; undefined when there is none. */
export function firstFilled(variants: readonly string[], slots: Slots): string | undefined {
  for (const variant of variants) {
    const values = new Map([...variant.matchAll(blank)].map(([, name = '']) => [name, slots(name)]));
    if ([...values.values()].every((value) => value !== undefined))
      return capital(fill(variant, Object.fromEntries(values) as Record<string, string>));
  }
  return undefined;
}

/** A sentence with what is known; what is not stays as `open`. */
export function filledAsFar(sentence: string, slots: Slots, open: string): string {
  return sentence.replace(blank, (_, name: string) => slots(name) ?? open);
}

const blank = /\{(\w+)\}/g;

function programSlots(pitch: Pitch, format: Format): Record<string, () => string | undefined> {
  const [phase] = pitch.scale?.phases ?? [];
  const phases = pitch.scale?.phases ?? [];
  const gated = phases.findIndex(({ gate }) => gate?.date);
  const started = phases.slice(0, gated + 1).map(({ pairsStarted, pairs }) => pairsStarted ?? pairs ?? 0);
  const profile = (role: string) => pitch.roleProfiles?.find((entry) => entry.role === role);
  const hours = (role: string) => whenNumber(profile(role)?.hoursPerMonth, format.number);
  return {
    mechanism: () => text(pitch.strategyLinks?.find((link) => text(link.mechanism))?.mechanism),
    behaviourChange: () => text(pitch.strategyLinks?.find((link) => text(link.behaviourChange))?.behaviourChange),
    pairs: () => whenNumber(phase?.pairs, format.number),
    months: () => whenNumber(phase?.monthsPerPair, format.number),
    startDate: () => when(phase?.start, format.date),
    gateDate: () => when(phases[gated]?.gate?.date, format.date),
    n: () => (gated < 0 ? undefined : format.number(started.reduce((sum, count) => sum + count, 0))),
    mentorHours: () => hours('mentor'),
    menteeHours: () => hours('mentee'),
    hours: () => hours('mentor'),
    coverPlan: () => text(pitch.timeAnswer?.coverPlan),
    menteeCriteria: () => text(profile('mentee')?.criteria?.join('; ')),
  };
}

function measureSlots(pitch: Pitch, format: Format): Record<string, () => string | undefined> {
  const first = (kind: string) => pitch.metrics?.find((metric) => metric.kind === kind && text(metric.name));
  const guardrail = first('guardrail');
  const leading = first('leading');
  const cells = (pitch.metrics ?? []).flatMap(({ minCell }) => minCell ?? []);
  const reports = (pitch.reporting ?? []).flatMap((report) => report.first ?? []).sort();
  return {
    leadingMetric: () => leading && small(metricShortName(leading)),
    guardrail: () => guardrail && small(metricShortName(guardrail)),
    guardrailLimit: () => valueOf(format, guardrail, guardrail?.threshold),
    reportDate: () => when(reports[0], format.date),
    minCell: () => (cells.length > 0 ? format.number(Math.max(...cells)) : undefined),
  };
}

function creditSlots(pitch: Pitch, format: Format): Record<string, () => string | undefined> {
  const line = pitch.benefits?.find(
    ({ monetised, type }) => monetised === true && (type === 'hard' || type === 'soft'),
  );
  const metric = pitch.metrics?.find(({ id }) => id === line?.metricId);
  return {
    creditedPct: () => whenNumber(line?.attribution, (share) => format.wholePercent(share * 100)),
    valueBasis: () => text(line?.valueBasis),
    isolation: () => text(metric?.isolation),
  };
}

function movementOf(format: Format, metric: Metric): string | undefined {
  const by = metric.target?.by;
  return movementWords(format, metric, { name: metricShortName(metric), by: by ? format.byDate(by) : '' }) ?? undefined;
}

/** Trimmed and without its final period; undefined when blank. */
function text(value: Maybe<string>): string | undefined {
  return quoted(value) || undefined;
}

function when(iso: Maybe<string>, print: (iso: string) => string): string | undefined {
  return iso ? print(iso) : undefined;
}

function whenNumber(value: Maybe<number>, print: (value: number) => string): string | undefined {
  return value == null ? undefined : print(value);
}

function valueOf(format: Format, metric: Maybe<Metric>, value: Maybe<number>): string | undefined {
  return metric && value != null ? format.metricValueInSentence(metric, value) : undefined;
}
