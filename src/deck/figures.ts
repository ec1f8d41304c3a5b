/** The figures of the business case as slides state them; every one is computed in src/business-case. */
import { factorsOf, countedLines } from '../business-case/benefits.ts';
import { type BusinessCase, businessCase } from '../business-case/case.ts';
import { type Simulation, simulate } from '../business-case/simulation.ts';
import { mayStateCost } from '../catalogue/time.ts';
import type { Pitch, Resource } from '../pitch/schema.ts';

export interface Figures extends BusinessCase {
  /** Whether a sentence may state the cost: there is one, and people's time is in it (guidance `wordRules.timePriced`). */
  readonly priced: boolean;
  /** Of the counted lines in year 1, in currency units; null while no line is complete, for then no return is claimed. */
  readonly benefit: number | null;
}

export function figuresOf(pitch: Pitch): Figures {
  const figures = businessCase(pitch);
  const claims = countedLines(pitch).some((line) => factorsOf(line, 1) !== null);
  return {
    ...figures,
    priced: mayStateCost(pitch, figures),
    benefit: claims ? figures.benefitYear1 : null,
  };
}

/** The simulated returns; null without a claimed benefit or without ranges. */
export function simulationOf(pitch: Pitch, { benefit }: Figures): Simulation | null {
  return benefit === null ? null : simulate(pitch);
}

/** What a resource costs in set-up and year 1, in currency units; people's time is the part that is not cash. */
export interface Amount {
  readonly total: number;
  readonly cash: number;
  readonly time: number;
}

/** Null when no amount is known. */
export function amountOf({ resourceAmounts }: Figures, resource: Resource): Amount | null {
  const found = Object.hasOwn(resourceAmounts, resource.id) ? resourceAmounts[resource.id] : undefined;
  if (found?.amount == null) return null;
  const cash = found.cashAmount ?? found.amount;
  return { total: found.amount, cash, time: found.amount - cash };
}
