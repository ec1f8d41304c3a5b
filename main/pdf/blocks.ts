/** Blocks of an outline as slices, with the white space between them. */
import type { Block, Box, Columns } from '../../src/outline/block.ts';
import { figureSlices } from './figure.ts';
import { keepAfterHeadings, type Item, type Slice } from './flow.ts';
import { mm } from './paper.ts';
import { headingSlices, listSlices, paragraphSlices } from './prose.ts';
import type { Setting } from './setting.ts';
import { checkboxSlices, contentsSlices, keyFigureSlices, ruledSlices, signatureSlices } from './small-blocks.ts';
import { inks, lines } from './styles.ts';
import { node } from './structure.ts';
import { tableSlices } from './table.ts';

const columnsGap = 9 * mm;

/** The items of blocks that follow each other, headings kept with what they head. */
export function setBlocks(blocks: readonly Block[], setting: Setting): Item[] {
  const items: Item[] = [];
  let before: Block | null = null;
  let turn = false;
  let count = 0;
  for (const block of blocks) {
    if (block.kind === 'pageBreak') {
      turn = true;
      continue;
    }
    const made = block.kind === 'columns' ? [setColumns(block, setting)] : slicesOf(block, setting);
    const [first, ...rest] = made;
    if (!first) continue;
    const above = before ? space(before, block, setting) : 0;
    items.push(
      ...[{ ...first, above, ...(turn ? { newPage: true } : {}) } as Item, ...rest].map((item) => ({
        ...item,
        block: count,
      })),
    );
    count++;
    before = block;
    turn = false;
  }
  return keepAfterHeadings(items);
}

/** The slices of blocks in which nothing stands side by side. */
export function setColumn(blocks: readonly Block[], setting: Setting): Slice[] {
  return setBlocks(blocks, setting).filter((item) => !('columns' in item)) as Slice[];
}

function slicesOf(block: Exclude<Block, { kind: 'columns' | 'pageBreak' }>, setting: Setting): Slice[] {
  switch (block.kind) {
    case 'heading':
      return headingSlices(block, setting);
    case 'paragraph':
      return paragraphSlices(block, setting);
    case 'list':
      return listSlices(block, setting);
    case 'table':
      return tableSlices(block, setting);
    case 'figure':
      return figureSlices(block, setting);
    case 'keyFigures':
      return keyFigureSlices(block, setting);
    case 'box':
      return boxSlices(block, setting);
    case 'contents':
      return contentsSlices(block, setting);
    case 'checkboxes':
      return checkboxSlices(block, setting);
    case 'signatures':
      return signatureSlices(block, setting);
    case 'lines':
      return ruledSlices(block, setting);
  }
}

function setColumns({ columns }: Columns, setting: Setting): Item {
  const free = setting.width - columnsGap * (columns.length - 1);
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  let x = 0;
  return {
    above: 0,
    columns: columns.map((column) => {
      const width = (free * column.share) / shares;
      const place = { x, slices: setColumn(column.blocks, { ...setting, width }) };
      x += width + columnsGap;
      return place;
    }),
  };
}

const boxPadding = { x: 8, y: 7 };

/** A frame around blocks; all of it on one page. */
function boxSlices({ blocks }: Box, setting: Setting): Slice[] {
  const inner = setColumn(blocks, {
    ...setting,
    parent: node('Div', setting.parent),
    width: setting.width - 2 * boxPadding.x,
  });
  const content = inner.reduce((sum, slice, index) => sum + slice.height + (index > 0 ? slice.above : 0), 0);
  const height = content + 2 * boxPadding.y;
  return [
    {
      height,
      above: 0,
      lines: 3,
      breakable: true,
      draw(canvas, x, y) {
        canvas.artifact('Layout', () => canvas.frame({ x, y, width: setting.width, height }, lines.heavy, inks.ink));
        let top = y + boxPadding.y;
        inner.forEach((slice, index) => {
          if (index > 0) top += slice.above;
          slice.draw(canvas, x + boxPadding.x, top);
          top += slice.height;
        });
      },
    },
  ];
}

function space(before: Block, block: Exclude<Block, { kind: 'pageBreak' }>, { spacing }: Setting): number {
  if (block.kind === 'heading' && block.level === 1) return spacing.section;
  if (before.kind === 'heading') return block.kind === 'heading' ? 2 * spacing.afterHeading : spacing.afterHeading;
  return spacing[block.kind];
}
