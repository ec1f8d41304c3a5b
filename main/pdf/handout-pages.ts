/** The handout on pages: a title page with summary and contents, then the sections one after the other (deck.md p2). */
import type { HandoutOutline } from '../../src/handout/outline.ts';
import type { Block } from '../../src/outline/block.ts';
import { plain } from '../../src/outline/text.ts';
import { setBlocks, setColumn } from './blocks.ts';
import { paginate, type Item, type Slice } from './flow.ts';
import type { Pages } from './pages.ts';
import { mm, type Sheet } from './paper.ts';
import { headingSlices, textSlices } from './prose.ts';
import { openBook, type Setting, type Spacing } from './setting.ts';
import { contentsSlices, keyFigureSlices } from './small-blocks.ts';
import { styles, type Style } from './styles.ts';
import { node } from './structure.ts';
import { setText } from './text.ts';

const spacing: Spacing = {
  heading: 15,
  paragraph: 7,
  list: 6,
  table: 13,
  figure: 13,
  keyFigures: 26,
  box: 12,
  columns: 14,
  signatures: 10,
  checkboxes: 8,
  lines: 4,
  contents: 12,
  afterHeading: 4,
  section: 30,
};
const summaryWidth = 101 * mm;
const contentsWidth = 60 * mm;
export function handoutPages({ running, front, sections }: HandoutOutline, sheet: Sheet): Pages {
  const root = node('Document', null);
  const book = openBook(sections);
  const setting: Setting = {
    styles,
    spacing,
    rowPadding: 3,
    itemGap: 1.5,
    words: running.captions,
    width: sheet.width,
    room: sheet.bottom - sheet.top,
    parent: root,
    book,
  };
  const frame = { top: sheet.top, bottom: sheet.bottom };
  const opening = fittingFront(front, setting, running.logo !== undefined, frame);
  const [first, ...rest] = setBlocks(sections, setting);
  const items = first ? [...opening, { ...first, newPage: true } as Item, ...rest] : opening;
  const { placed, pages } = paginate(items, frame);
  return { root, placed, pages, landmarks: [...book.landmarks.values()], titled: true };
}

/** White space of the title page: from the margin to the organization, above its parts, above the note. */
interface Air {
  readonly drop: number;
  readonly parts: number;
  readonly note: number;
}

const airs: readonly Air[] = [
  { drop: 26 * mm, parts: 30, note: 26 },
  { drop: 20 * mm, parts: 24, note: 16 },
  { drop: 20 * mm, parts: 18, note: 10 },
  { drop: 6 * mm, parts: 18, note: 10 },
];
/** A logo of 14 mm stands above the organization. */
const leastDropWithLogo = 20 * mm;

/** The title page with as much white space as leaves it on one page. */
function fittingFront(
  front: HandoutOutline['front'],
  setting: Setting,
  logo: boolean,
  frame: { readonly top: number; readonly bottom: number },
): Item[] {
  const choices = airs.filter(({ drop }) => !logo || drop >= leastDropWithLogo);
  const fits = (air: Air) => {
    // A trial leaves no trace in the document's structure.
    const trial = { ...setting, parent: node('Document', null), book: openBook([]) };
    return paginate(frontItems(front, { ...trial, book: { ...setting.book, level: 0 } }, air), frame).pages === 1;
  };
  return frontItems(front, setting, choices.find(fits) ?? choices.at(-1)!);
}

function frontItems(front: HandoutOutline['front'], setting: Setting, air: Air): Item[] {
  const { parent, width } = setting;
  const text = (words: string, style: Style, above: number): Slice[] =>
    words === '' ? [] : below(textSlices(setText(plain(words), style, width), node('P', parent)), above);
  // On the title page section heads are smaller, and both are of the same level.
  const small: Setting = { ...setting, styles: { ...styles, heading1: styles.heading2 } };
  const organization = text(front.organization, styles.organization, 0);
  const title = below(headingSlices({ kind: 'heading', level: 'title', text: front.title }, setting), 5);
  const subtitle = text(front.subtitle, styles.subtitle, 5);
  const figures = front.figures ? below(keyFigureSlices(front.figures, setting), air.parts) : [];
  const summary: Block[] =
    front.summary.length > 0 ? [{ kind: 'heading', level: 1, text: front.summaryHead }, ...front.summary] : [];
  const left = { ...small, width: summaryWidth - 3 * mm };
  const note = front.note === '' ? [] : setColumn([{ kind: 'paragraph', tone: 'note', text: plain(front.note) }], left);
  const columns: Item = {
    above: air.parts,
    columns: [
      { x: 0, slices: [...setColumn(summary, left), ...below(note, air.note)] },
      {
        x: summaryWidth + 9 * mm,
        slices: contentsSlices({ kind: 'contents', heading: front.contents }, { ...small, width: contentsWidth }),
      },
    ],
  };
  const drop: Slice = { height: air.drop, above: 0, lines: 0, breakable: true, draw: () => undefined };
  return [drop, ...organization, ...title, ...subtitle, ...figures, columns];
}

/** Slices with so much space above the first. */
function below(slices: readonly Slice[], above: number): Slice[] {
  return slices.map((slice, index) => (index === 0 ? { ...slice, above } : slice));
}
