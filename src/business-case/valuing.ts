/** Turning measures into money and ratios: estimates of participants, scrap, yields (domain.md 3.3, 3.6). */

/** One participant's estimate: value of the change, share due to the program, confidence in the estimate; null = no answer. */
export interface Estimate {
  readonly value: number | null;
  readonly share: number | null;
  readonly confidence: number | null;
  /** Marked as extreme by the user, and left out. */
  readonly excluded: boolean;
}

/** Sum of value x share x confidence; no answer counts 0 (TV-07). */
export function sumOfEstimates(estimates: readonly Estimate[]): number {
  return estimates
    .filter(({ excluded }) => !excluded)
    .reduce((sum, { value, share, confidence }) => sum + (value ?? 0) * (share ?? 0) * (confidence ?? 0), 0);
}

/** Value of one point of scrap = yearly cost x 1% x share that is not recovered (TV-21). */
export function scrapPointValue(yearlyCost: number, notRecovered: number): number {
  return yearlyCost * 0.01 * notRecovered;
}

/** Product of the first-pass yields of all steps (TV-22). */
export function rolledThroughputYield(firstPassYields: readonly number[]): number {
  return firstPassYields.reduce((product, step) => product * step, 1);
}

/** Overall equipment effectiveness = availability x performance x quality (TV-22). */
export function overallEquipmentEffectiveness(availability: number, performance: number, quality: number): number {
  return availability * performance * quality;
}
