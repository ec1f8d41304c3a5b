/**
 * What a document holds: blocks of words and figures in reading order, without positions, sizes or pages (deck.md section 7).
 *
 * Page breaks, running heads and page numbers belong to whoever sets the type. `level` and `tone` say what a block is, not how it looks.
 */
import type { ChartData } from './chart.ts';
import type { Rich } from './text.ts';

/** `number` is the section's own ("7"), absent for unnumbered headings. `id` is what a table of contents points to. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 'title' | 1 | 2 | 3;
  readonly text: string;
  readonly number?: string;
  readonly id?: string;
}

/** `lead` opens a section, `note` is small print. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Rich;
  readonly tone?: 'lead' | 'soft' | 'note';
}

/** A list with dashes, or numbered from 1 (`ordered`), for example evidence notes that raised numbers point to. */
export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly {
    readonly text: Rich;
    /** Grade of evidence, set in a box before the text. */
    readonly grade?: string;
    /** Where the item leads to, for readers on screen. */
    readonly url?: string;
  }[];
}

export interface Column {
  /** May be empty; when all are, there is no head row. */
  readonly head: string;
  readonly align: 'left' | 'right' | 'center';
  /** Share of the width relative to the other columns. */
  readonly share: number;
}

/** What stands in a cell: text, further texts below it, a mark to tick, or a chart of one row. */
export interface Cell {
  readonly text: Rich;
  /** Second line in secondary ink. */
  readonly below?: Rich;
  /** A box to tick; `ticked` prints the tick. */
  readonly box?: { readonly ticked: boolean };
  /** A chart of a single row, such as the arrow bar of one measure. */
  readonly chart?: ChartData;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Group heads span the table; sums stand under a heavier line. */
  readonly role?: 'group' | 'sum';
}

/** Every row has as many cells as there are columns (a group row has one). The caption is numbered by whoever sets it. */
export interface Table {
  readonly kind: 'table';
  readonly caption?: Rich;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Below the table, in order of their raised numbers. */
  readonly footnotes?: readonly Rich[];
  readonly dense?: true;
}

/** A chart with its caption above it; the alternative text is the chart's own. */
export interface FigureBlock {
  readonly kind: 'figure';
  readonly caption?: Rich;
  readonly chart: ChartData;
}

/** A row of large figures, each with a line of words below. */
export interface KeyFigures {
  readonly kind: 'keyFigures';
  readonly items: readonly { readonly figure: string; readonly words: string }[];
}

/** Blocks inside a frame, such as the ask. */
export interface Box {
  readonly kind: 'box';
  readonly blocks: readonly Block[];
}

/** Blocks side by side; `share` is the width relative to the others. */
export interface Columns {
  readonly kind: 'columns';
  readonly columns: readonly { readonly share: number; readonly blocks: readonly Block[] }[];
}

/** Lines to sign on. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly people: readonly {
    readonly name: string;
    readonly title: string;
    /** "Date" where one is asked for. */
    readonly date?: string;
  }[];
}

/** Boxes to tick in one line. */
export interface Checkboxes {
  readonly kind: 'checkboxes';
  readonly items: readonly { readonly label: string; readonly ticked: boolean }[];
}

/** Empty ruled lines to write on. */
export interface RuledLines {
  readonly kind: 'lines';
  readonly count: number;
}

/** A table of contents of the level-1 headings; page numbers are filled in when the type is set. */
export interface Contents {
  readonly kind: 'contents';
  readonly heading: string;
}

export interface PageBreak {
  readonly kind: 'pageBreak';
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | FigureBlock
  | KeyFigures
  | Box
  | Columns
  | Signatures
  | Checkboxes
  | RuledLines
  | Contents
  | PageBreak;
