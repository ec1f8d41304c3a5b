/**
 * What a chart shows: numbers to draw from and words already formatted, no geometry and no color.
 *
 * Numbers and words always come in pairs (`Figure`), so that a mark can never be labeled with anything but its own value. Days are whole days
 * since 1970-01-01, so that a time axis is linear. Every chart carries its alternative text.
 */
import type { Rich } from './text.ts';

/** A number and the words beside its mark. */
export interface Figure {
  readonly value: number;
  /** As in a table or at a mark: the unit stands in the row's name ("14.0", "4.8%"). */
  readonly text: string;
}

/** A figure that can also stand alone, with its unit ("14.0 months"). */
export interface UnitFigure extends Figure {
  readonly long: string;
}

/** A mark on a time axis. `label` is empty where only the tick is wanted. */
export interface DayTick {
  readonly day: number;
  readonly label: string;
}

/** One measure from today to its target, on its own scale (deck.md s05-metrics). */
export interface MovementRow {
  /** Id of the metric in the pitch. */
  readonly id: string;
  readonly name: string;
  /** What follows the name after a comma in secondary ink: the rest of the unit, the date where the group's dates differ. May be empty. */
  readonly detail: string;
  readonly kind: 'lagging' | 'leading' | 'guardrail';
  /** The measure that the decision rests on: accent, larger. */
  readonly lead: boolean;
  /** Ends of the row's own scale, from < to. Zero-based except for scales that begin elsewhere ("mean 1-5"). */
  readonly from: number;
  readonly to: number;
  /** Today's level. Absent with a target: nothing is measured yet (dotted line from the scale's beginning, the word `labels.none`). */
  readonly today?: UnitFigure;
  /** Where it should go. Absent for a guardrail and for a measure without target. */
  readonly target?: UnitFigure;
  /** Guardrail: the stop value with its sign ("≤ 3.5%"). */
  readonly stop?: UnitFigure;
  /** "By the end of June 2027", as a label; empty without a date. */
  readonly by: string;
}

/** Measures in groups (results, early signs, guardrails). A group is never empty. */
export interface MovementChart {
  readonly kind: 'movement';
  readonly labels: { readonly today: string; readonly target: string; readonly none: string };
  readonly groups: readonly {
    readonly kind: MovementRow['kind'];
    /** "Results, by the end of 2028", "Guardrail, with stop value". */
    readonly heading: string;
    readonly rows: readonly MovementRow[];
  }[];
  readonly alt: string;
}

/** Twenty equally likely results (deck.md s10-business-case). Values are percent of the cost. */
export interface OutcomesChart {
  readonly kind: 'outcomes';
  /** The results at the 2.5th, 7.5th … 97.5th percentile, ascending, twenty of them. */
  readonly results: readonly number[];
  /** What-if and the sceptic's view: the original twenty, drawn as thin rings behind. */
  readonly before?: readonly number[];
  /** At this value the program breaks even: 0. */
  readonly breakEven: number;
  /** "5 of 20" over "fall short"; `count` is the number of results below break-even. */
  readonly short: { readonly count: number; readonly text: string; readonly words: string };
  /** "15 of 20" over "at least break even (76%)". */
  readonly enough: { readonly count: number; readonly text: string; readonly words: string };
  /** The 10th and the 90th percentile, whole percent. */
  readonly low: Figure;
  readonly high: Figure;
  /** Point estimate, one decimal. */
  readonly point: Figure;
  /** "8 of 10 lie here". */
  readonly rangeWords: string;
  /** For the axis labels, whole percent. */
  readonly locale: string;
  readonly alt: string;
}

/** The range bar alone, for the one-pager. Values are percent of the cost. */
export interface RangeChart {
  readonly kind: 'range';
  readonly low: Figure;
  readonly high: Figure;
  readonly point: Figure;
  /** Value 0 and its name, "breaks even". */
  readonly breakEven: Figure;
  readonly alt: string;
}

/** When who reads which report (deck.md s06-reporting). */
export interface ReportsChart {
  readonly kind: 'reports';
  readonly from: number;
  readonly to: number;
  /** Quarters: "Jan 2027", "Apr", … */
  readonly ticks: readonly DayTick[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    /** What it shows: "Scrap rate and four more measures". May be empty. */
    readonly shows: string;
    /** "To Marta Quillfeather, Dieter Holloway". May be empty. */
    readonly readers: string;
    /** Circles for a rhythm of up to a quarter, diamonds for rarer reports. */
    readonly form: 'circle' | 'diamond';
    /** Days on which it comes, ascending, inside the axis; empty when its first date is not set. The label stands at the first. */
    readonly days: readonly number[];
    readonly label: string;
    /** Whether its first mark is the very first number of all. */
    readonly first: boolean;
  }[];
  readonly alt: string;
}

/** Phases and gates over time (deck.md s08-scale-gates). */
export interface PhasesChart {
  readonly kind: 'phases';
  readonly from: number;
  readonly to: number;
  /** The first month ("Feb 2027"), then the years. */
  readonly ticks: readonly DayTick[];
  readonly rows: readonly {
    readonly id: string;
    /** "Pilot: 12 pairs" strong, ", Lines 3 and 4" plain. */
    readonly label: Rich;
    /** The bar's thickness. 0 when not filled in. */
    readonly pairs: number;
    readonly start: number;
    readonly end: number;
    /** Number of the gate that ends it, as in the gate blocks, and its day. */
    readonly gate?: { readonly number: number; readonly day: number };
  }[];
  readonly alt: string;
}

/** One bar of two parts: cash and people's time. A part of 0 is absent. */
export interface SplitChart {
  readonly kind: 'split';
  /** "€51,362 cash". */
  readonly cash?: Figure;
  readonly time?: Figure;
  readonly alt: string;
}

/** Amounts as bars, cash then time, on one scale from 0. */
export interface AmountsChart {
  readonly kind: 'amounts';
  readonly rows: readonly {
    readonly name: string;
    readonly cash: number;
    readonly time: number;
    readonly text: string;
  }[];
  readonly alt: string;
}

/** Hours a month as squares of a working month (deck.md s11-teams). */
export interface HoursChart {
  readonly kind: 'hours';
  /** Hours in a month (160) and in a line, that is in a week (40). */
  readonly month: number;
  readonly week: number;
  /** Bars instead of squares: more than a month's hours, or more than four roles. */
  readonly bars: boolean;
  readonly rows: readonly {
    readonly role: string;
    /** Hours a month of one person, "1.5". */
    readonly hours: Figure;
    /** "hours a month". */
    readonly unit: string;
    /** "each of 30 mentors"; without a count "each mentor". */
    readonly each: string;
  }[];
  readonly alt: string;
}

/** Risks by likelihood (left to right) and impact (bottom to top), 1 to 5 each. */
export interface RiskGrid {
  readonly kind: 'riskGrid';
  readonly labels: { readonly impact: string; readonly likelihood: string };
  readonly discs: readonly {
    /** Number of the risk in the list beside it. */
    readonly number: number;
    readonly likelihood: number;
    readonly impact: number;
    /** The biggest one: accent. */
    readonly first: boolean;
  }[];
  readonly alt: string;
}

/** What moves the return most, widest swing first (deck.md b02-tornado). Values are percent of the cost. */
export interface TornadoChart {
  readonly kind: 'tornado';
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    /** "60 to 108 setter-months, expected 84". */
    readonly range: string;
    /** Smaller and larger return of the two ends. */
    readonly low: Figure;
    readonly high: Figure;
  }[];
  /** Value 0 and "breaks even". */
  readonly breakEven: Figure;
  /** "point estimate 14.2%". */
  readonly point: Figure;
  readonly alt: string;
}

/** One measure on a line of numbers: today, target, stop, gate values. */
export interface NumberLine {
  readonly kind: 'numberLine';
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly marks: readonly {
    readonly role: 'today' | 'target' | 'stop' | 'gate';
    /** "Today", "Target", … */
    readonly label: string;
    readonly figure: Figure;
  }[];
  readonly alt: string;
}

/** Early sign or result at the end of a chain: the number first, its name below. */
export interface ChainMeasure {
  /** "4.8%"; empty without baseline. */
  readonly from: string;
  /** "4.1%"; empty without target. */
  readonly to: string;
  readonly name: string;
}

/** From the objective through the work to the result (deck.md s04-line-of-sight). An empty text has no words under its station. */
export interface ChainChart {
  readonly kind: 'chain';
  /** The columns that any row fills, left to right, with their heads. */
  readonly columns: readonly {
    readonly id: 'objective' | 'mechanism' | 'behaviourChange' | 'leading' | 'lagging';
    readonly head: string;
  }[];
  readonly rows: readonly {
    readonly id: string;
    readonly objective: string;
    readonly mechanism: string;
    readonly behaviourChange: string;
    readonly leading?: ChainMeasure;
    readonly lagging?: ChainMeasure;
  }[];
  readonly alt: string;
}

export type ChartData =
  | MovementChart
  | OutcomesChart
  | RangeChart
  | ReportsChart
  | PhasesChart
  | SplitChart
  | AmountsChart
  | HoursChart
  | RiskGrid
  | TornadoChart
  | NumberLine
  | ChainChart;
