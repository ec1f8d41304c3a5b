/** The business case under the names of the samples' `expectedResults` (domain.md 3.1), in full precision, for the command line. */
import type { Pitch } from '../pitch/schema.ts';
import { businessCase } from './case.ts';
import type { FirstYear } from './first-year.ts';
import { defaultSettings, type Distribution, type SimulationSettings, simulate } from './simulation.ts';

export interface CaseJson {
  /** Costs and benefits of each year, the headline figures, `npv<horizon>yr` and the hours of year 1. */
  readonly summary: Readonly<Record<string, number | null | readonly number[]>>;
  readonly benefitLinesYear1: Readonly<Record<string, number>>;
  readonly scenarios: Readonly<Record<'low' | 'expected' | 'high', FirstYear>>;
  readonly tornado: readonly {
    readonly driver: string;
    readonly label: string | null;
    readonly roiAtLow: number;
    readonly roiAtHigh: number;
    readonly swing: number;
  }[];
  /** Null when no range moves the return. */
  readonly monteCarlo: {
    readonly distribution: string;
    readonly draws: number;
    readonly seed: number;
    readonly meanRoiPct: number;
    readonly p5: number;
    readonly p10: number;
    readonly p50: number;
    readonly p90: number;
    readonly p95: number;
    readonly probRoiPositive: number;
  } | null;
  readonly resourceAmounts: Readonly<
    Record<string, { readonly amount: number | null; readonly cash: boolean | 'part' | null }>
  >;
}

const distributionText: Record<Distribution, string> = {
  triangular: 'triangular(low, expected as mode, high), independent drivers',
  pert: 'PERT(low, expected as mode, high), independent drivers',
};

/** @param options draws and seed of the simulation, 10,000 and 12345 unless given */
export function caseJson(pitch: Pitch, options: Partial<SimulationSettings> = {}): CaseJson {
  const figures = businessCase(pitch);
  const byYear = (name: string, values: readonly number[]) =>
    Object.fromEntries(values.map((value, year) => [`${name}Year${year}`, value]).slice(1));
  const simulation = simulate(pitch, { ...defaultSettings, ...options });
  return {
    summary: {
      costSetup: figures.costSetup,
      ...byYear('cost', figures.costByYear),
      costHeadline: figures.costHeadline,
      ...byYear('benefit', figures.benefitByYear),
      netBenefitHeadline: figures.netBenefitHeadline,
      bcrHeadline: figures.bcrHeadline,
      roiHeadlinePct: figures.roiHeadlinePct,
      breakEvenShareOfExpectedBenefit: figures.breakEvenShareOfExpectedBenefit,
      simplePaybackMonths: figures.simplePaybackMonths,
      netFlows: figures.netFlows,
      [`npv${figures.horizonYears}yr`]: figures.npv,
      cashHeadline: figures.cashHeadline,
      nonCashHeadline: figures.nonCashHeadline,
      totalHoursYear1: figures.hours.totalYear1,
    },
    benefitLinesYear1: figures.benefitLinesYear1,
    scenarios: figures.scenarios,
    tornado: figures.tornado.map(({ driver, roiAtLow, roiAtHigh, swing }) => ({
      driver: driver.id,
      label: driver.label ?? null,
      roiAtLow,
      roiAtHigh,
      swing,
    })),
    monteCarlo: simulation && {
      distribution: distributionText[simulation.distribution],
      draws: simulation.draws,
      seed: simulation.seed,
      meanRoiPct: simulation.meanRoiPct,
      p5: simulation.p5,
      p10: simulation.p10,
      p50: simulation.p50,
      p90: simulation.p90,
      p95: simulation.p95,
      probRoiPositive: simulation.probRoiPositive,
    },
    resourceAmounts: Object.fromEntries(
      Object.entries(figures.resourceAmounts).map(([id, { amount, cash }]) => [id, { amount, cash }]),
    ),
  };
}
