/**
 * What a slide says: every word already formatted and typeset, every figure with its number, nothing about places, sizes or colors.
 *
 * Texts are never cut: how many rows fit, and on how many slides, is decided where the type is set. A text that may be missing is optional or
 * empty and then has no label either. The order of list items is the order on the slide.
 */
import type {
  ChainChart,
  HoursChart,
  MovementChart,
  OutcomesChart,
  PhasesChart,
  ReportsChart,
  RiskGrid,
  SplitChart,
  TornadoChart,
} from '../outline/chart.ts';
import type { Rich } from '../outline/text.ts';
import type { PixelSize } from './image-size.ts';

/** A label over its value. */
export interface LabeledText {
  readonly label: string;
  readonly value: string;
}

/** A title set around its number: "Doing nothing costs" / "$4.4" / "million a year". Together (with spaces) they are the plain title. */
export interface Hero {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** An image of the pitch by its id; the bytes stay in the pitch. */
export interface ImageRef {
  readonly id: string;
  readonly altText: string;
  /** In pixels, where the image says it. */
  readonly size?: PixelSize;
}

export interface Frame {
  /** Slide key (domain.md 1.4): one of the talk, `objection:<id>`, a backup key, or the id of an own slide. */
  readonly key: string;
  /** The message as one plain sentence, without final period. */
  readonly title: string;
  /** What a chart shows, in what unit. */
  readonly subtitle?: string;
  /** A core slide is never hidden. */
  readonly core: boolean;
  /** Backups are opened on demand and do not count in n / N. */
  readonly backup: boolean;
  /** Planned minutes, for the slot of the pitch. */
  readonly minutes: number;
  /** Name of the slide for "Measures, 1 of 2". */
  readonly name: string;
  /** Left foot text: organization · pitch title up to its colon · version · date. */
  readonly foot: string;
}

/** The ask on the first slide (deck.md s01). Without a hero the title is a statement. */
export interface TitleSlide extends Frame {
  readonly kind: 'title';
  readonly hero?: Hero;
  /** The pitch's title up to its colon, and what follows (empty without colon). */
  readonly pitchTitle: { readonly main: string; readonly rest: string };
  readonly organization: string;
  readonly forum: string;
  readonly logo?: ImageRef;
  /** Cash, time, gate, decision, presented by: those that are known. */
  readonly facts: readonly LabeledText[];
}

/** A fact with its number hanging left of it; `figure` is empty when the fact has none. */
export interface HangingFact {
  readonly figure: string;
  /** "of 118", "months"; may be empty. */
  readonly unit: string;
  readonly text: string;
  /** May be empty. */
  readonly source: string;
}

/** Why now (deck.md s02). Without hero, cost and facts it is a statement. */
export interface WhyNowSlide extends Frame {
  readonly kind: 'why_now';
  readonly hero?: Hero;
  /** How the cost of doing nothing is made up. May be empty. */
  readonly cost: string;
  /** The problem, without the sentence that is already the title. May be empty. */
  readonly problem: string;
  readonly facts: readonly HangingFact[];
  /** Title of the second slide when the facts go on: the problem's first sentence, else the title again. */
  readonly continued: string;
}

export interface ObjectiveRow {
  readonly id: string;
  readonly number: number;
  readonly statement: string;
  /** The plan it stands in. May be empty. */
  readonly source: string;
  /** "Dieter Holloway, by the end of 2028". May be empty. */
  readonly owner: string;
  /** The result it is measured by; `from` and `to` may be empty. */
  readonly result?: { readonly from: string; readonly to: string; readonly name: string };
}

/** The objectives (deck.md s03). One alone has its facts below a large statement. */
export interface ObjectivesSlide extends Frame {
  readonly kind: 'objectives';
  readonly rows: readonly ObjectiveRow[];
  /** Only for a single objective: where it stands, what it is measured by, who answers for it, by when. */
  readonly facts: readonly LabeledText[];
}

/** The line of sight (deck.md s04). */
export interface LineOfSightSlide extends Frame {
  readonly kind: 'line_of_sight';
  readonly chart: ChainChart;
}

/** Success measures (deck.md s05). */
export interface MetricsSlide extends Frame {
  readonly kind: 'metrics';
  readonly chart: MovementChart;
  /** Titles of the following part, by what it begins with: early signs, or guardrails alone. Absent: the same title. */
  readonly continued: { readonly leading?: string; readonly guardrail?: string };
}

/** Reporting (deck.md s06). Without reports there are only the owners of the measures. */
export interface ReportingSlide extends Frame {
  readonly kind: 'reporting';
  readonly chart?: ReportsChart;
  /** Only without reports: measure and owner. */
  readonly owners: readonly LabeledText[];
  /** For a single report: the measures it holds, by name. Else empty. */
  readonly measures: readonly string[];
  /** The method and the smallest group; left out first when space is short. May be empty. */
  readonly closing: Rich;
}

export interface ElementRow {
  readonly type: string;
  readonly name: string;
  readonly state: 'ready' | 'planned' | 'not_needed' | 'missing';
  /** "ready", "not needed", "open", or the date of a planned one ("29 Jan 2027"), else "planned". */
  readonly stateWords: string;
  readonly note: string;
  /** Short name of the owner; for one that is not needed the reason. May be empty. */
  readonly owner: string;
}

/** The elements (deck.md s07). */
export interface ElementsSlide extends Frame {
  readonly kind: 'elements';
  readonly heads: { readonly five: string; readonly rest: string };
  /** What every program needs first. */
  readonly five: readonly ElementRow[];
  readonly rest: readonly ElementRow[];
}

export interface GateBlock {
  /** 1 for the first. */
  readonly number: number;
  readonly date: string;
  /** "€80,539 committed; Marta Quillfeather decides". May be empty. */
  readonly line: string;
  readonly rules: readonly {
    /** Short name of the measure, its unit in secondary ink where the value does not carry it. */
    readonly name: Rich;
    /** "at least" plain and "70%" strong. */
    readonly value: Rich;
  }[];
  /** "If missed: adjust once, then stop". May be empty. */
  readonly ifMissed: string;
}

/** Scale and gates (deck.md s08). */
export interface ScaleSlide extends Frame {
  readonly kind: 'scale';
  readonly chart: PhasesChart;
  readonly gates: readonly GateBlock[];
  /** What limits the growth; shown when there is no gate. May be empty. */
  readonly constraint: string;
  /** Title of the slide with the third gate and later ones. */
  readonly continued: string;
}

export interface ResourceRow {
  /** Empty for the row that joins the smallest. */
  readonly id: string;
  readonly type: string;
  readonly description: string;
  readonly cash: number;
  readonly time: number;
  readonly amount: string;
  /** Whether nothing is asked for: one line, light amount. */
  readonly free: boolean;
  /** May be empty. */
  readonly approver: string;
}

/** Resources and cost (deck.md s09). `chart` is absent when no cost is priced; then the amounts are empty. */
export interface ResourcesSlide extends Frame {
  readonly kind: 'resources';
  readonly chart?: SplitChart;
  readonly heads: { readonly what: string; readonly signs: string };
  /** By size, at most six; more are joined in the last. */
  readonly rows: readonly ResourceRow[];
  /** What later years would cost. May be empty. */
  readonly later: string;
  readonly altText: string;
}

/** The business case (deck.md s10). Without ranges there are the sums alone. */
export interface BusinessCaseSlide extends Frame {
  readonly kind: 'business_case';
  readonly chart?: OutcomesChart;
  /** Benefit, cost, net. `point` marks the one with the diamond before its note. */
  readonly sums: readonly {
    readonly label: string;
    readonly note: string;
    readonly amount: string;
    readonly role: 'part' | 'net';
    readonly point: boolean;
  }[];
  /** "It pays for itself if seven eighths (87.6%) of what we expect happens." May be empty. */
  readonly share: Rich;
  /** "Half of the results lie below 8%." May be empty. */
  readonly median: string;
}

/** The hours asked for (deck.md s11). `chart` is absent when only the total is known. */
export interface TimeSlide extends Frame {
  readonly kind: 'time';
  readonly chart?: HoursChart;
  /** In total, who covers, what stops it: those that are known. */
  readonly facts: readonly LabeledText[];
}

export interface RiskRow {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly owner: string;
  readonly mitigation: string;
  /** "Sign to watch: dispatch at gate". May be empty. */
  readonly sign: string;
}

/** Risks (deck.md s12), biggest first. `chart` is absent when none is scored. */
export interface RisksSlide extends Frame {
  readonly kind: 'risks';
  readonly chart?: RiskGrid;
  readonly rows: readonly RiskRow[];
}

export interface DecisionRow {
  /** Id of the resource: where the tick is recorded. */
  readonly id: string;
  readonly what: string;
  /** Currency units. */
  readonly value: number;
  /** "€24,800", "no cost"; empty when nothing is priced. */
  readonly amount: string;
  readonly decides: string;
  /** What was ticked in the room. */
  readonly answer?: 'yes' | 'no' | 'later';
}

/** The decision (deck.md s13). */
export interface DecisionSlide extends Frame {
  readonly kind: 'decision';
  readonly hero?: Hero;
  /** The ask in the user's words. May be empty. */
  readonly ask: string;
  /** Absent when there is none, or when the ask is so long that it moves to the sign-off sheet and the notes. */
  readonly fallback?: LabeledText;
  readonly heads: {
    readonly what: string;
    readonly decides: string;
    readonly yes: string;
    readonly no: string;
    readonly later: string;
  };
  readonly rows: readonly DecisionRow[];
  readonly total?: LabeledText;
  /** What was ticked Yes, summed; absent while nothing is. */
  readonly approved?: LabeledText;
}

export interface EvidenceNote {
  readonly id: string;
  /** A to E; empty when not graded. */
  readonly grade: string;
  readonly gradeWords: string;
  /** "Against:" for counter-evidence; else empty. */
  readonly against: string;
  readonly claim: string;
  readonly source: string;
  /** "Limits: …" for published evidence; else empty. */
  readonly limits: string;
}

/** An objection and its answer (deck.md b01). The title is the answer's first sentence. */
export interface ObjectionSlide extends Frame {
  readonly kind: 'objection';
  /** In quotes. */
  readonly quote: string;
  /** The answer after its first sentence. May be empty. */
  readonly answer: string;
  /** At most two; `more` names the others by their number in the handout, or is empty. */
  readonly evidence: readonly EvidenceNote[];
  readonly more: string;
}

/** What the return depends on (deck.md b02). */
export interface TornadoSlide extends Frame {
  readonly kind: 'tornado';
  readonly chart: TornadoChart;
}

/** Assumptions, alternatives, evidence, method, dismissed findings (deck.md b03). Columns that no row fills are left out. */
export interface TableSlide extends Frame {
  readonly kind: 'table';
  /** `share` is the width relative to the other columns; `number` columns are narrow and count the rows. */
  readonly columns: readonly {
    readonly head: string;
    readonly share: number;
    readonly align: 'left' | 'right';
    readonly role: 'number' | 'main' | 'side';
  }[];
  /** A group without heading has an empty one. As many cells in a row as columns. */
  readonly groups: readonly { readonly heading: string; readonly rows: readonly (readonly Rich[])[] }[];
}

/** A slide of the user's own. */
export interface OwnSlide extends Frame {
  readonly kind: 'own';
  /** May hold line breaks between paragraphs. */
  readonly text: string;
  readonly image?: ImageRef;
}

export type Slide =
  | TitleSlide
  | WhyNowSlide
  | ObjectivesSlide
  | LineOfSightSlide
  | MetricsSlide
  | ReportingSlide
  | ElementsSlide
  | ScaleSlide
  | ResourcesSlide
  | BusinessCaseSlide
  | TimeSlide
  | RisksSlide
  | DecisionSlide
  | ObjectionSlide
  | TornadoSlide
  | TableSlide
  | OwnSlide;
