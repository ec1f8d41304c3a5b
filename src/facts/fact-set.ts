/**
 * The fact set: what is the same for everyone (domain.md 5.4, design section 3), as plain data.
 *
 * Lists whose order means nothing are records by id. What cannot be said is null. Items without their leading text are still being typed and are no
 * facts yet.
 */
import { businessCase } from '../business-case/case.ts';
import { simulate } from '../business-case/simulation.ts';
import { metricsOf, objectivesOf } from '../catalogue/terms.ts';
import type { Gate, Metric, Objective, Pitch } from '../pitch/schema.ts';
import { topRisk } from './core.ts';

type Text = string | null;
type Figure = number | null;

interface ObjectiveFacts {
  readonly statement: Text;
  readonly strategicSource: Text;
}

interface MetricFacts {
  readonly name: Text;
  readonly kind: Metric['kind'];
  readonly unit: Text;
  readonly population: Text;
  readonly baseline: Figure;
  readonly baselinePeriod: Text;
  readonly target: Figure;
  readonly targetBy: Text;
  readonly threshold: Figure;
}

interface GateFacts {
  readonly date: Text;
  readonly go: readonly { readonly metricId: Text; readonly op: Text; readonly value: Figure }[];
  readonly ifMissed: Text;
  readonly committedCost: Figure;
}

export interface FactSet {
  readonly currency: Text;
  readonly objectives: Readonly<Record<string, ObjectiveFacts>>;
  readonly metrics: Readonly<Record<string, MetricFacts>>;
  /** Set-up plus year 1. */
  readonly cost: { readonly total: number; readonly cash: number; readonly nonCash: number };
  /** A month for one person, but for `year1`: all mentors and mentees in year 1. */
  readonly hours: {
    readonly mentor: Figure;
    readonly mentee: Figure;
    readonly lineManager: Figure;
    readonly year1: Figure;
  };
  readonly coverPlan: Text;
  /** Year 1; `low` and `high` are those of the joint scenarios, `chance` that of at least breaking even, 0 to 1. */
  readonly benefit: {
    readonly low: Figure;
    readonly expected: Figure;
    readonly high: Figure;
    readonly roiPct: Figure;
    readonly chance: Figure;
  };
  readonly topRisk: { readonly text: Text; readonly likelihood: Figure; readonly impact: Figure } | null;
  /** By the id of the phase that the gate ends. */
  readonly gates: Readonly<Record<string, GateFacts>>;
  readonly decision: { readonly ask: Text; readonly fallback: Text; readonly fallbackCost: Figure };
}

const factSets = new WeakMap<Pitch, FactSet>();

/** The facts of a pitch; the same pitch gives the same object. */
export function factSet(pitch: Pitch): FactSet {
  let facts = factSets.get(pitch);
  if (!facts) factSets.set(pitch, (facts = gather(pitch)));
  return facts;
}

function gather(pitch: Pitch): FactSet {
  const figures = businessCase(pitch);
  const { low, expected, high } = figures.scenarios;
  const ofBenefit = (value: number | null | undefined) => (figures.claimsBenefit ? computed(value) : null);
  const risk = topRisk(pitch);
  return {
    currency: text(pitch.organisation?.currency),
    objectives: Object.fromEntries(objectivesOf(pitch).map(({ item }) => [item.id, objectiveFacts(item)])),
    metrics: Object.fromEntries(metricsOf(pitch).map(({ item }) => [item.id, metricFacts(item)])),
    cost: {
      total: rounded(figures.costHeadline),
      cash: rounded(figures.cashHeadline),
      nonCash: rounded(figures.nonCashHeadline),
    },
    hours: {
      mentor: figures.hours.mentor,
      mentee: figures.hours.mentee,
      lineManager: figures.hours.lineManager,
      year1: computed(figures.hours.totalYear1),
    },
    coverPlan: text(pitch.timeAnswer?.coverPlan),
    benefit: {
      low: ofBenefit(low.benefit),
      expected: ofBenefit(expected.benefit),
      high: ofBenefit(high.benefit),
      roiPct: ofBenefit(figures.roiHeadlinePct),
      chance: ofBenefit(simulate(pitch)?.probAtLeastBreakEven),
    },
    topRisk: risk && { text: text(risk.text), likelihood: risk.likelihood ?? null, impact: risk.impact ?? null },
    gates: Object.fromEntries(
      (pitch.scale?.phases ?? []).flatMap(({ id, gate }) => (gate ? [[id, gateFacts(gate)]] : [])),
    ),
    decision: {
      ask: text(pitch.decision?.ask),
      fallback: text(pitch.decision?.fallback),
      fallbackCost: pitch.decision?.fallbackCost ?? null,
    },
  };
}

function objectiveFacts({ statement, strategicSource }: Objective): ObjectiveFacts {
  return { statement: text(statement), strategicSource: text(strategicSource) };
}

function metricFacts({ name, kind, unit, population, baseline, target, threshold }: Metric): MetricFacts {
  return {
    name: text(name),
    kind: kind ?? null,
    unit: text(unit),
    population: text(population),
    baseline: baseline?.value ?? null,
    baselinePeriod: text(baseline?.period),
    target: target?.value ?? null,
    targetBy: text(target?.by),
    threshold: threshold ?? null,
  };
}

function gateFacts({ date, go, ifMissed, committedCost }: Gate): GateFacts {
  const conditions = (go ?? []).map(({ metricId, op, value }) => ({
    metricId: text(metricId),
    op: op ?? null,
    value: value ?? null,
  }));
  return {
    date: text(date),
    // All of them must hold, so their order means nothing.
    go: conditions.toSorted((a, b) => compare(JSON.stringify(a), JSON.stringify(b))),
    ifMissed: text(ifMissed),
    committedCost: committedCost ?? null,
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What is read of a text: no space around it, and one way to write each character. */
function text(value: string | null | undefined): Text {
  return value?.trim().normalize('NFC').toWellFormed() || null;
}

/** A computed figure to twelve significant digits, so that the last bits of a machine are no fact (0 for a minus zero). */
function rounded(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}

const computed = (value: number | null | undefined): Figure => (value == null ? null : rounded(value));
