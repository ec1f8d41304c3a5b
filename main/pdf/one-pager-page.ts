/** The decision on one page: heading and ask above, two columns, the decision strip below (deck.md p1). */
import type { OnePagerOutline } from '../../src/handout/outline.ts';
import type { Block } from '../../src/outline/block.ts';
import { plain } from '../../src/outline/text.ts';
import { setBlocks, setColumn } from './blocks.ts';
import { paginate, type Placed, type Slice } from './flow.ts';
import type { Pages } from './pages.ts';
import { mm, type Sheet } from './paper.ts';
import { headingSlices, textSlices } from './prose.ts';
import { openBook, type Setting, type Spacing } from './setting.ts';
import { checkboxSlices, signatureOf } from './small-blocks.ts';
import { inks, lines, pagerStyles } from './styles.ts';
import { node } from './structure.ts';
import { setText } from './text.ts';

const spacing: Spacing = {
  heading: 12,
  paragraph: 5,
  list: 2.5,
  table: 3,
  figure: 4,
  keyFigures: 8,
  box: 8,
  columns: 3.5,
  signatures: 8,
  checkboxes: 8,
  lines: 4,
  contents: 8,
  afterHeading: 3,
  section: 0,
};

const leftWidth = 101 * mm;
const rightWidth = 60 * mm;
/** White space between sections: at least, and at most where there is room. */
const gaps = { least: 12, most: 21 };

/** What does not fit: by how many lines, and in which column. */
export interface Overflow {
  readonly lines: number;
  readonly column: 'left' | 'right';
}

export function onePagerPage(outline: OnePagerOutline, sheet: Sheet): Pages | Overflow {
  const root = node('Document', null);
  const blocks = [...outline.ask, ...outline.left, ...outline.right];
  const book = openBook(blocks);
  const setting: Setting = {
    styles: pagerStyles,
    spacing,
    rowPadding: 2.7,
    itemGap: 0,
    words: outline.running.captions,
    width: leftWidth,
    room: sheet.bottom - sheet.top,
    parent: root,
    book,
  };
  const title = [
    ...headingSlices({ kind: 'heading', level: 'title', text: outline.title }, setting),
    ...setBlocks(
      outline.strategy.length > 0 ? [{ kind: 'paragraph', tone: 'soft', text: outline.strategy }] : [],
      setting,
    ).map((item, index) => (index === 0 ? { ...item, above: 6 } : item)),
  ];
  const box =
    outline.ask.length > 0 ? setColumn([{ kind: 'box', blocks: outline.ask }], { ...setting, width: rightWidth }) : [];
  const left = sectionsOf(outline.left).map((section) => setBlocks(section, setting));
  const right = sectionsOf(outline.right).map((section) => setBlocks(section, { ...setting, width: rightWidth }));
  const strip = stripOf(outline.strip, setting, sheet);

  const endless = { top: 0, bottom: Infinity };
  const heights = (sections: typeof left) => sections.map((section) => paginate(section, endless).end);
  const top = sheet.top + Math.max(paginate(title, endless).end, paginate(box, endless).end);
  const room = strip.top - top;
  const columns = [
    { name: 'left', x: 0, sections: left, heights: heights(left) },
    { name: 'right', x: leftWidth + 9 * mm, sections: right, heights: heights(right) },
  ] as const;
  const needed = columns.map(({ heights: all }) => all.reduce((sum, height) => sum + height + gaps.least, gaps.least));
  const most = Math.max(...needed);
  if (most > room + 0.01) {
    const lines = Math.ceil((most - room) / pagerStyles.text.leading);
    return { lines, column: columns[needed.indexOf(most)]!.name };
  }

  const placed: Placed[] = [];
  const put = (items: Parameters<typeof paginate>[0], x: number, y: number) => {
    const result = paginate(items, { top: y, bottom: Infinity });
    placed.push(...result.placed.map((one) => ({ ...one, x: x + one.x })));
  };
  put(title, 0, sheet.top);
  put(box, leftWidth + 9 * mm, sheet.top);
  // What is free is shared by the gaps; both columns begin at the same height.
  const free = columns.map(({ heights: all }, index) => (room - needed[index]!) / (all.length + 1));
  const gapOf = (share: number) => Math.min(gaps.most, gaps.least + share);
  columns.forEach(({ x, sections, heights: all }, index) => {
    let y = top + gapOf(Math.min(...free));
    sections.forEach((section, position) => {
      put(section, x, y);
      y += all[position]! + gapOf(free[index]!);
    });
  });
  placed.push(...strip.placed);
  return { root, placed, pages: 1, landmarks: [...book.landmarks.values()], titled: false };
}

/** The blocks from heading to heading. */
function sectionsOf(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' || sections.length === 0) sections.push([block]);
    else sections.at(-1)!.push(block);
  }
  return sections;
}

const stripBottom = { a4: 21 * mm, letter: 19 * mm };
const stripPadding = 10;
const whenWidth = 45 * mm;
const boxesAt = 50 * mm;
const signatureWidth = 50 * mm;

/** Date and body, boxes to tick, a line to sign: under a heavy line at the foot of the page. */
function stripOf(
  strip: OnePagerOutline['strip'],
  setting: Setting,
  sheet: Sheet,
): { readonly top: number; readonly placed: readonly Placed[] } {
  const heading = headingSlices({ kind: 'heading', level: 1, text: strip.heading }, setting);
  const when = setText(plain(strip.when), setting.styles.text, whenWidth);
  const whenSlices = textSlices(when, node('P', setting.parent));
  const boxes = checkboxSlices(strip.boxes, setting);
  const signature = strip.signature ? signatureOf(strip.signature, setting, signatureWidth, 0) : null;
  const body = Math.max(when.height, 2 * setting.styles.text.leading, signature?.height ?? 0);
  const bottom = sheet.size[1] - stripBottom[sheet.paper];
  const headingHeight = heading.reduce((sum, slice) => sum + slice.height, 0);
  const bodyTop = bottom - body;
  const top = bodyTop - headingHeight - stripPadding;
  const stack = (slices: readonly Slice[], x: number, from: number): Placed[] => {
    let y = from;
    return slices.map(({ draw, height }) => {
      const one = { page: 0, x, y, draw };
      y += height;
      return one;
    });
  };
  return {
    top,
    placed: [
      {
        page: 0,
        x: 0,
        y: top,
        draw: (canvas, x, y) =>
          canvas.artifact('Layout', () => canvas.line(x, y, x + sheet.width, y, lines.heavy, inks.ink)),
      },
      ...stack(heading, 0, top + stripPadding),
      ...stack(whenSlices, 0, bodyTop),
      ...stack(boxes, boxesAt, bottom - setting.styles.text.leading),
      ...(signature
        ? [{ page: 0, x: sheet.width - signatureWidth, y: bottom - signature.height, draw: signature.draw }]
        : []),
    ],
  };
}
