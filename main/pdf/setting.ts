/** What blocks need to know of where they are set. */
import type { Block, Heading } from '../../src/outline/block.ts';
import type { Anchor } from './flow.ts';
import type { StructureNode } from './structure.ts';
import type { Styles } from './styles.ts';

/** A heading of the document, for bookmarks and the table of contents. */
export interface Landmark extends Anchor {
  readonly heading: Heading;
}

/** White space above each kind of block. Points. */
export type Spacing = Readonly<Record<Exclude<Block['kind'], 'pageBreak'>, number>> & {
  /** Above what follows a heading directly. */
  readonly afterHeading: number;
  /** Above a heading of level 1. */
  readonly section: number;
};

/** Words of the document itself: "Figure {n}.", "Table {n}.". */
interface SettingWords {
  readonly figure: string;
  readonly table: string;
}

export interface Setting {
  readonly styles: Styles;
  /** Above and below the text of a table's row. */
  readonly rowPadding: number;
  /** Between the items of a list with dashes. */
  readonly itemGap: number;
  readonly spacing: Spacing;
  readonly words: SettingWords;
  /** Points. */
  readonly width: number;
  /** Height of a page's text: nothing may be higher. */
  readonly room: number;
  readonly parent: StructureNode;
  /** Shared by all settings of a document. */
  readonly book: Book;
}

/** What is counted through a document. */
export interface Book {
  figures: number;
  tables: number;
  /** Level of the last heading in the structure, so that none is skipped. */
  level: number;
  /** Every heading, in reading order; where it stands is known when the pages are filled. */
  readonly landmarks: ReadonlyMap<Heading, Landmark>;
}

export function openBook(blocks: readonly Block[]): Book {
  const landmarks = new Map(headingsOf(blocks).map((heading) => [heading, { heading, page: 0, y: 0 }]));
  return { figures: 0, tables: 0, level: 0, landmarks };
}

function headingsOf(blocks: readonly Block[]): Heading[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block];
    if (block.kind === 'columns') return block.columns.flatMap((column) => headingsOf(column.blocks));
    return [];
  });
}
