/** The business case as step 8 shows it, worked out beside the page: ten thousand draws take longer than a key press may. */
import words from '../../assets/words/business-case.json' with { type: 'json' };
import { countedLines, benefitOfLine } from '../../src/business-case/benefits.ts';
import { type BusinessCase, businessCase } from '../../src/business-case/case.ts';
import { type CostOfKind, costsByKind } from '../../src/business-case/costs.ts';
import { type Density, densityOf } from '../../src/business-case/density.ts';
import { explain, type Explanation } from '../../src/business-case/explain.ts';
import { type Simulation, simulate } from '../../src/business-case/simulation.ts';
import type { Figure } from '../../src/business-case/step.ts';
import type { Swing } from '../../src/business-case/tornado.ts';
import { shortName } from '../../src/format/sentence.ts';
import { COST_DRIVER } from '../../src/business-case/first-year.ts';
import { fill } from '../../src/format/fill.ts';
import type { Driver, Pitch } from '../../src/pitch/schema.ts';

export interface CaseRequest {
  /** The figures that were opened one in the other; of the last one the origin is wanted. */
  trail: readonly Figure[];
}

export interface CaseView {
  figures: Pick<
    BusinessCase,
    | 'horizonYears'
    | 'claimsBenefit'
    | 'costHeadline'
    | 'costByYear'
    | 'benefitByYear'
    | 'benefitYear1'
    | 'netBenefitHeadline'
    | 'netFlows'
    | 'roiHeadlinePct'
    | 'bcrHeadline'
    | 'breakEvenShareOfExpectedBenefit'
    | 'simplePaybackMonths'
    | 'npv'
    | 'scenarios'
  >;
  /** Null without a range that moves the return. */
  simulation: (Pick<Simulation, 'draws' | 'meanRoiPct' | 'p10' | 'p90' | 'probAtLeastBreakEven'> & Density) | null;
  /** The counted lines, index of an amount is the year. */
  benefits: readonly { id: string; name: string; byYear: readonly number[] }[];
  costs: readonly CostOfKind[];
  /** What moves the return, the widest swing first; `low` is the lower return, whichever end of the range gives it. */
  drivers: readonly { id: string; name: string; low: End; high: End }[];
}

interface End {
  roi: number;
  end: 'low' | 'high';
}

export interface CaseOrigin extends Explanation {
  /** What each step is made of in turn, where it is a figure that stands there for the first time. */
  parts: readonly (Explanation | null)[];
  /** The ranges in the figure, and what they would do to the return of year 1. */
  swings: readonly Swing[];
  /** The first of them moves the return most of all. */
  isFirst: boolean;
  /** Of the return: its average over the draws, in percent. */
  average: { draws: number; mean: number } | null;
  /** The figures that lead to this one, with it as the last. */
  trail: readonly { figure: Figure; value: number | null }[];
}

/** All that step 8 draws. Never throws, whatever is missing. */
export function caseView(pitch: Pitch): CaseView {
  const figures = businessCase(pitch);
  const { horizonYears: horizon, roiHeadlinePct: roi, claimsBenefit } = figures;
  const simulation = claimsBenefit && roi !== null ? simulate(pitch) : null;
  const {
    claimsBenefit: _claims,
    costSetup: _setup,
    cashHeadline: _cash,
    nonCashHeadline: _nonCash,
    benefitLinesYear1: _lines,
    hours: _hours,
    resourceAmounts: _resources,
    tornado: _tornado,
    ...shown
  } = figures;
  return {
    figures: { ...shown, claimsBenefit },
    simulation: simulation && { ...withoutFunctions(simulation), ...densityOf(simulation, roi ?? 0) },
    benefits: countedLines(pitch).map((line) => ({
      id: line.id,
      name: line.name ?? '',
      byYear: Array.from({ length: horizon + 1 }, (_, year) => (year === 0 ? 0 : benefitOfLine(line, year))),
    })),
    costs: costsByKind(pitch, horizon),
    drivers: claimsBenefit
      ? figures.tornado.filter(({ swing }) => swing > 0).map((swing) => driverOf(pitch, swing))
      : [],
  };
}

function driverOf(pitch: Pitch, { driver, roiAtLow, roiAtHigh }: Swing): CaseView['drivers'][number] {
  const ends: [End, End] = [
    { roi: roiAtLow, end: 'low' },
    { roi: roiAtHigh, end: 'high' },
  ];
  const [low, high] = roiAtLow <= roiAtHigh ? ends : [ends[1], ends[0]];
  return { id: driver.id, name: driverName(pitch, driver), low, high };
}

/** Its name in the chart, up to the first comma; without one what it drives. */
function driverName(pitch: Pitch, { id, label }: Pick<Driver, 'id' | 'label'>): string {
  if (label?.trim()) return shortName(label);
  if (id === COST_DRIVER) return words.driverName.cost;
  const of = id.endsWith('.units') ? 'units' : 'valuePerUnit';
  const benefit = pitch.benefits?.find((line) => `${line.id}.${of}` === id)?.name ?? '';
  return fill(words.driverName[of], { benefit });
}

/** Only what is drawn goes to the page; functions could not. */
function withoutFunctions({ draws, meanRoiPct, p10, p90, probAtLeastBreakEven }: Simulation) {
  return { draws, meanRoiPct, p10, p90, probAtLeastBreakEven };
}

/** Where the last figure of a trail comes from, one level deep; null when there is none or the pitch has it no longer. */
export function caseOrigin(pitch: Pitch, trail: readonly Figure[]): CaseOrigin | null {
  const figure = trail.at(-1);
  const explanation = figure && explain(pitch, figure);
  if (!explanation) return null;
  const shown = new Set<string>();
  const parts = explanation.steps.map(({ origin, op }) => {
    if (origin.kind !== 'figure' || op === '=') return null;
    const key = JSON.stringify(origin.figure);
    if (shown.has(key)) return null;
    shown.add(key);
    return explain(pitch, origin.figure);
  });
  const { tornado } = businessCase(pitch);
  const swings = tornado.filter(({ driver, swing }) => swing > 0 && moves(driver.id, figure));
  const simulation = figure.name === 'roi' ? simulate(pitch) : null;
  return {
    ...explanation,
    parts,
    swings,
    isFirst: swings.length > 0 && swings[0] === tornado[0],
    average: simulation && { draws: simulation.draws, mean: simulation.meanRoiPct },
    trail: trail.map((one) => ({ figure: one, value: explain(pitch, one)?.value ?? null })),
  };
}

function moves(driver: string, figure: Figure): boolean {
  if (figure.name === 'benefitLine') return figure.year === 1 && driver.startsWith(`${figure.id}.`);
  return figure.name === 'cost' && driver === 'COST';
}
