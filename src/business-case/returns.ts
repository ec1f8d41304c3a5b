/**
 * Return, payback, present value and break-even (domain.md 3.1, 3.3, 3.7).
 *
 * A result that does not exist is null, never 0, NaN or infinity. Powers are made by multiplying: `**` has other last bits on other machines.
 */

/** BCR = benefits / costs (TV-01, TV-02, TV-03, TV-04, TV-05); null without cost. */
export function benefitCostRatio(benefit: number, cost: number): number | null {
  return cost > 0 ? benefit / cost : null;
}

/** ROI in percent = (benefits - costs) / costs x 100 (TV-01, TV-02, TV-03, TV-04, TV-05); null without cost. */
export function roiPct(benefit: number, cost: number): number | null {
  return cost > 0 ? ((benefit - cost) / cost) * 100 : null;
}

/** Months until a year's gross benefit has paid the cost, also beyond 12; null without cost or benefit. */
export function simplePaybackMonths(benefit: number, cost: number): number | null {
  return cost > 0 && benefit > 0 ? (cost / benefit) * 12 : null;
}

/** The share of the expected benefit at which the cost is covered (TV-38); null without cost or benefit. */
export function breakEvenShare(benefit: number, cost: number): number | null {
  return cost > 0 && benefit > 0 ? cost / benefit : null;
}

/** Units at which a line alone covers the cost = cost / (value x attribution x confidence) (TV-25); null when a unit brings nothing. */
export function breakEvenUnits(
  cost: number,
  valuePerUnit: number,
  attribution: number,
  confidence: number,
): number | null {
  const perUnit = valuePerUnit * attribution * confidence;
  return perUnit > 0 ? cost / perUnit : null;
}

/** The attribution at which a line alone covers the cost = cost / (units x value x confidence) (TV-25b). */
export function breakEvenAttribution(
  cost: number,
  units: number,
  valuePerUnit: number,
  confidence: number,
): number | null {
  return breakEvenUnits(cost, valuePerUnit, units, confidence);
}

/** Flows of the years 0 to the horizon: minus set-up, then benefit minus cost of each year. */
export function netFlows(costByYear: readonly number[], benefitByYear: readonly number[]): number[] {
  return costByYear.map((cost, year) => (benefitByYear[year] ?? 0) - cost);
}

/** What money grows to by the year t: (1 + rate)^t for the years 0 to `years`. A later flow is divided by it. */
export function growthFactors(rate: number, years: number): number[] {
  const factors = [1];
  for (let year = 1; year <= years; year++) factors.push((factors[year - 1] ?? 1) * (1 + rate));
  return factors;
}

/** Net present value (TV-23); flow 0 is not discounted, the others fall at the end of their year. Rate as a factor (0.08); null for -1 and below. */
export function netPresentValue(flows: readonly number[], rate: number): number | null {
  if (!(rate > -1)) return null;
  return discounted(flows, rate).reduce((sum, flow) => sum + flow, 0);
}

/** The rate at which the present value is 0 (TV-23, TV-37); null unless the flows change sign exactly once. For entered flow lists only (domain.md 3.1). */
export function internalRateOfReturn(flows: readonly number[]): number | null {
  const signs = flows.map(Math.sign).filter((sign) => sign !== 0);
  const changes = signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
  if (changes !== 1) return null;
  // As a polynomial of the discount factor: one change of sign, so exactly one positive root (Descartes).
  const valueAt = (factor: number) => flows.reduceRight((sum, flow) => sum * factor + flow, 0);
  const firstSign = signs[0] ?? 1;
  let low = 0;
  let high = 1;
  while (Math.sign(valueAt(high)) === firstSign) {
    low = high;
    high *= 2;
  }
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (Math.sign(valueAt(middle)) === firstSign) low = middle;
    else high = middle;
  }
  return 1 / high - 1;
}

/** First time at which the running sum reaches 0 (TV-23), in years, on a straight line inside the year; null when it never does. */
export function paybackYears(flows: readonly number[]): number | null {
  let sum = 0;
  for (const [year, flow] of flows.entries()) {
    if (sum + flow >= 0) return year === 0 ? 0 : year - 1 + -sum / flow;
    sum += flow;
  }
  return null;
}

/** The same for discounted flows. */
export function discountedPaybackYears(flows: readonly number[], rate: number): number | null {
  if (!(rate > -1)) return null;
  return paybackYears(discounted(flows, rate));
}

function discounted(flows: readonly number[], rate: number): number[] {
  const factors = growthFactors(rate, flows.length - 1);
  return flows.map((flow, year) => flow / (factors[year] ?? 1));
}

/**
 * Payback of a cost at time 0 by flows that come evenly through each month (TV-34).
 * @returns the month as a decimal, null when it is never reached, and what is left after the last month
 */
export function monthlyPayback(cost: number, monthly: readonly number[]): { month: number | null; balance: number } {
  const balance = monthly.reduce((sum, flow) => sum + flow, 0) - cost;
  if (cost <= 0) return { month: 0, balance };
  let rest = cost;
  for (const [index, flow] of monthly.entries()) {
    if (flow >= rest) return { month: index + rest / flow, balance };
    rest -= flow;
  }
  return { month: null, balance };
}
