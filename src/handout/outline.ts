/** What the documents for readers hold: words and figures without layout (deck.md section 7). */
import type { Block, Checkboxes, KeyFigures, Signatures } from '../outline/block.ts';
import type { Rich } from '../outline/text.ts';

/** What stands on every page, and what the file says of itself. */
export interface Running {
  /** Language of the words, BCP 47. */
  readonly language: string;
  /** Title of the file: pitch and kind of document. */
  readonly title: string;
  /** Who prepared it; may be empty. */
  readonly author: string;
  /** ISO date of the pitch's version; null when it has none. */
  readonly date: string | null;
  /** Head, left. May be empty. */
  readonly organization: string;
  /** Head, right: "Keep the settings, lose the scrap · decision page". */
  readonly document: string;
  /** Head, right, of a first page that has the title on it: "handout". */
  readonly kind: string;
  /** "Draft" in the middle of the head, empty once the pitch is ready for its decision. */
  readonly draft: string;
  /** Foot, left: "Version 3 · 24 November 2026 · facts 7KQ4-M2XD-9T3V". */
  readonly foot: string;
  /** Foot, right, with the blanks x and y. */
  readonly page: string;
  /** "Figure {n}." and "Table {n}.". */
  readonly captions: { readonly figure: string; readonly table: string };
  readonly logo?: { readonly base64: string; readonly altText: string };
}

/** Fields that a column of the one-pager is made of, by JSON Pointer, with the length of their texts. */
export type Fields = readonly { readonly path: string; readonly length: number }[];

/** How much stands on the one-pager; `less` says what is left out when it does not fit. */
export interface Amount {
  readonly facts: number;
  readonly risks: number;
  readonly strategy: boolean;
}

/** The decision on one page (deck.md p1). */
export interface OnePagerOutline {
  readonly running: Running;
  readonly title: string;
  /** Empty when there is none or no room for it. */
  readonly strategy: Rich;
  /** The ask and the smaller yes, in a frame. */
  readonly ask: readonly Block[];
  readonly left: readonly Block[];
  readonly right: readonly Block[];
  readonly strip: {
    readonly heading: string;
    /** Date and body that decides. May be empty. */
    readonly when: string;
    readonly boxes: Checkboxes;
    /** The first approver. */
    readonly signature?: Signatures['people'][number];
  };
  /** What could be shortened when the page is too small. */
  readonly fields: { readonly left: Fields; readonly right: Fields };
}

/** The whole case (deck.md p2). */
export interface HandoutOutline {
  readonly running: Running;
  readonly front: {
    readonly organization: string;
    readonly title: string;
    /** Rest of the title, date and body of the decision. May be empty. */
    readonly subtitle: string;
    readonly figures?: KeyFigures;
    readonly summaryHead: string;
    readonly summary: readonly Block[];
    readonly contents: string;
    /** On the fingerprint, in small print. Empty while there is none. */
    readonly note: string;
  };
  readonly sections: readonly Block[];
}
