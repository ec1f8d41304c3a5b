/** Cost per separation (domain.md 3.5, after Cascio and Boudreau). Amounts are in units of currency. */

/** Hours and what one of them costs. */
export type PaidHours = readonly (readonly [hours: number, rate: number])[];

export interface SeparationInputs {
  /** Exit interview, administration, handing over. */
  readonly separation: PaidHours;
  readonly vacancy: { readonly days: number; readonly coverPerDay: number; readonly paySavedPerDay: number };
  readonly replacement: { readonly fees: number; readonly hours: PaidHours };
  readonly training: { readonly hours: PaidHours; readonly other: number };
  readonly ramp: { readonly months: number; readonly p0: number; readonly loadedPerMonth: number };
}

export interface SeparationCost {
  readonly separation: number;
  readonly vacancy: number;
  readonly replacement: number;
  readonly training: number;
  readonly ramp: number;
  readonly total: number;
}

/** Separation + net vacancy + replacement + training + lost productivity in ramp (TV-17). */
export function costPerSeparation(inputs: SeparationInputs): SeparationCost {
  const separation = costOf(inputs.separation);
  const vacancy = (inputs.vacancy.coverPerDay - inputs.vacancy.paySavedPerDay) * inputs.vacancy.days;
  const replacement = inputs.replacement.fees + costOf(inputs.replacement.hours);
  const training = costOf(inputs.training.hours) + inputs.training.other;
  const ramp = rampLoss(inputs.ramp.months, inputs.ramp.p0, inputs.ramp.loadedPerMonth);
  const total = separation + vacancy + replacement + training + ramp;
  return { separation, vacancy, replacement, training, ramp, total };
}

/**
 * Lost productivity while somebody comes up to speed on a straight line (TV-19).
 * @param periods until full productivity
 * @param p0 productivity at the start, 0 to 1
 * @param costPerPeriod loaded cost of a period
 */
export function rampLoss(periods: number, p0: number, costPerPeriod: number): number {
  return 0.5 * periods * (1 - p0) * costPerPeriod;
}

/** A separation as a share of pay, in percent, where there is no own itemized figure (TV-18). */
export function separationFromPay(pay: number, pct: number): number {
  return (pay * pct) / 100;
}

const costOf = (hours: PaidHours) => hours.reduce((sum, [count, rate]) => sum + count * rate, 0);
