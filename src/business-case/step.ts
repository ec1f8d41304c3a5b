/** The steps of an explanation: figures, where their values come from, and how a step is made. */
import type { CostKind } from './costs.ts';
import type { Changed } from './first-year.ts';

/** A figure that can be explained. */
export type Figure =
  | { readonly name: CaseFigure }
  | { readonly name: 'costOfYear' | 'benefitOfYear' | 'netFlow' | 'presentValue'; readonly year: number }
  | { readonly name: 'benefitLine'; readonly id: string; readonly year: number }
  | { readonly name: 'costOfKind'; readonly of: CostKind; readonly year: number }
  | { readonly name: 'resource'; readonly id: string }
  | { readonly name: 'changed'; readonly by: Changed; readonly part: 'benefit' | 'cost' | 'return' }
  | { readonly name: 'changedLine'; readonly by: Changed; readonly id: string }
  | { readonly name: 'simulated'; readonly what: 'mean' | 'p10' | 'p90' | 'chance' };

export type CaseFigure =
  | 'roi'
  | 'bcr'
  | 'breakEvenShare'
  | 'payback'
  | 'netBenefit'
  | 'cost'
  | 'cash'
  | 'nonCash'
  | 'npv'
  | 'hoursYear1'
  | 'hoursAtPeak';

/** Where the value of a step comes from. */
export type Origin =
  /** Typed: the place in the file. */
  | { readonly kind: 'typed'; readonly pointer: string }
  /** Computed: it can be opened. */
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** What money grows to by this year at the typed discount rate: a later flow is divided by it. */
  | { readonly kind: 'discounting'; readonly pointer: string; readonly year: number }
  /** Months of a year, 100 for percent, or a result on the way that no other place shows. */
  | { readonly kind: 'constant' };

export interface Step {
  /** How the step joins the ones above it; "=" is a result on the way. The first step is added to nothing: "+". */
  readonly op: '+' | '-' | '×' | '÷' | '=';
  readonly value: number;
  readonly origin: Origin;
  /** The user's own words for it, where it is an item of a list. */
  readonly label: string | null;
  /** The user's own words for what it rests on. */
  readonly source?: string;
}

export const typed = (
  op: Step['op'],
  value: number,
  pointer: string,
  label?: string | null,
  source?: string | null,
): Step => ({
  op,
  value,
  origin: { kind: 'typed', pointer },
  label: label ?? null,
  ...(source && { source }),
});

export const computed = (op: Step['op'], value: number, name: CaseFigure): Step => ({
  op,
  value,
  origin: { kind: 'figure', figure: { name } },
  label: null,
});

export const opened = (
  op: Step['op'],
  value: number,
  name: 'costOfYear' | 'benefitOfYear' | 'netFlow' | 'presentValue',
  year: number,
): Step => ({ op, value, origin: { kind: 'figure', figure: { name, year } }, label: null });
