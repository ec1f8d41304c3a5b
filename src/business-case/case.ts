/** The business case of a pitch: every computed figure, from one place (domain.md 1.3, 3). */
import type { Pitch } from '../pitch/schema.ts';
import { benefitByYear, benefitOfLine, countedLines } from './benefits.ts';
import { type Costs, costsOf, type ResourceAmount, resourceAmount } from './costs.ts';
import { benefitCostRatio, breakEvenShare, netFlows, netPresentValue, roiPct, simplePaybackMonths } from './returns.ts';
import { type Scenarios, scenariosOf } from './scenarios.ts';
import { type Hours, hoursOf } from './time.ts';
import { type Swing, tornadoOf } from './tornado.ts';
import { horizonYears } from './years.ts';

/** Amounts in units of the pitch's currency, percentages as shown, null where a figure does not exist. */
export interface BusinessCase extends Costs {
  readonly horizonYears: number;
  /** Whether some benefit line is a counted one. Without one the pitch claims no return. */
  readonly claimsBenefit: boolean;
  /** Index is the year; index 0 is 0. */
  readonly benefitByYear: readonly number[];
  readonly benefitYear1: number;
  /** Year 1 of each counted line, by its id. */
  readonly benefitLinesYear1: Readonly<Record<string, number>>;
  readonly netBenefitHeadline: number;
  readonly bcrHeadline: number | null;
  readonly roiHeadlinePct: number | null;
  readonly breakEvenShareOfExpectedBenefit: number | null;
  readonly simplePaybackMonths: number | null;
  readonly netFlows: readonly number[];
  /** Present value over the horizon; null without a discount rate. */
  readonly npv: number | null;
  readonly hours: Hours;
  /** By the resource's id. */
  readonly resourceAmounts: Readonly<Record<string, ResourceAmount>>;
  readonly scenarios: Scenarios;
  readonly tornado: readonly Swing[];
}

const cases = new WeakMap<Pitch, BusinessCase>();

/** The business case; the same pitch gives the same object. Never throws, whatever is missing. The simulation is apart: `simulate`. */
export function businessCase(pitch: Pitch): BusinessCase {
  let known = cases.get(pitch);
  if (!known) cases.set(pitch, (known = compute(pitch)));
  return known;
}

function compute(pitch: Pitch): BusinessCase {
  const horizon = horizonYears(pitch);
  const costs = costsOf(pitch, horizon);
  const { costHeadline } = costs;
  const lines = countedLines(pitch);
  const benefits = benefitByYear(pitch, horizon);
  const benefitYear1 = benefits[1] ?? 0;
  const flows = netFlows(costs.costByYear, benefits);
  const rate = pitch.financialSettings?.discountRatePct;
  return {
    ...costs,
    horizonYears: horizon,
    claimsBenefit: lines.length > 0,
    benefitByYear: benefits,
    benefitYear1,
    benefitLinesYear1: Object.fromEntries(lines.map((line) => [line.id, benefitOfLine(line, 1)])),
    netBenefitHeadline: benefitYear1 - costHeadline,
    bcrHeadline: benefitCostRatio(benefitYear1, costHeadline),
    roiHeadlinePct: roiPct(benefitYear1, costHeadline),
    breakEvenShareOfExpectedBenefit: breakEvenShare(benefitYear1, costHeadline),
    simplePaybackMonths: simplePaybackMonths(benefitYear1, costHeadline),
    netFlows: flows,
    npv: rate == null ? null : netPresentValue(flows, rate / 100),
    hours: hoursOf(pitch),
    resourceAmounts: Object.fromEntries(
      (pitch.resources ?? []).map((resource) => [resource.id, resourceAmount(pitch, resource)]),
    ),
    scenarios: scenariosOf(pitch),
    tornado: tornadoOf(pitch),
  };
}
