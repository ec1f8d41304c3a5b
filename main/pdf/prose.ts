/** Headings, paragraphs and lists as slices. */
import type { Heading, List, Paragraph } from '../../src/outline/block.ts';
import { plain } from '../../src/outline/text.ts';
import type { Canvas } from './canvas.ts';
import type { Slice } from './flow.ts';
import type { Setting } from './setting.ts';
import { inks, lines as widths, type Style, type Styles } from './styles.ts';
import { node, type Role, type StructureNode } from './structure.ts';
import { drawText, setText, type SetText } from './text.ts';

const headingStyles = { title: 'title', 1: 'heading1', 2: 'heading2', 3: 'heading3' } as const;
const headingLevels = { title: 1, 1: 2, 2: 3, 3: 4 } as const;
const headingRoles: readonly Role[] = ['H1', 'H2', 'H3', 'H4'];

/** Between the number of a section and its words. */
const numberGap = 14;

export function headingSlices(block: Heading, setting: Setting): Slice[] {
  const style = setting.styles[headingStyles[block.level]];
  const { book } = setting;
  book.level = Math.min(headingLevels[block.level], book.level + 1);
  const owner = node(headingRoles[book.level - 1]!, setting.parent);
  const number = block.number ? setText(plain(block.number), style, setting.width) : null;
  const indent = number ? number.lines[0]!.width + numberGap : 0;
  const text = setText(plain(block.text), style, setting.width - indent, block.level === 'title');
  const landmark = book.landmarks.get(block);
  return linesOf(text).map((slice, index) => ({
    ...slice,
    breakable: index === 0,
    heading: true,
    ...(index === 0 && landmark ? { anchor: landmark } : {}),
    draw: (canvas, x, y) =>
      canvas.content(owner, () => {
        if (number && index === 0) drawText(canvas, number, { x, y, goesOn: true });
        drawText(canvas, text, { x: x + indent, y }, [index, index + 1]);
      }),
  }));
}

export function paragraphSlices(block: Paragraph, setting: Setting): Slice[] {
  const owner = node('P', setting.parent);
  return textSlices(setText(block.text, toneStyle(block, setting.styles), setting.width), owner);
}

function toneStyle({ tone }: Paragraph, styles: Styles): Style {
  if (tone === 'note') return styles.caption;
  return tone === 'soft' ? styles.soft : styles.text;
}

/** The lines of a text that belong to one node. */
export function textSlices(text: SetText, owner: StructureNode, indent = 0): Slice[] {
  return linesOf(text).map((slice, index) => ({
    ...slice,
    draw: (canvas, x, y) =>
      canvas.content(owner, () => drawText(canvas, text, { x: x + indent, y }, [index, index + 1])),
  }));
}

/** One slice a line; no line stands alone at the top or the bottom of a page. */
function linesOf({ lines, style }: SetText): Omit<Slice, 'draw'>[] {
  return lines.map((_, index) => ({
    height: style.leading,
    above: 0,
    lines: 1,
    breakable: index === 0 || (index >= 2 && index <= lines.length - 2),
  }));
}

/** Between numbered notes. */
const noteGap = 4;
const gradeBox = { width: 10, gap: 5 };

export function listSlices(block: List, setting: Setting): Slice[] {
  // Numbered lists are notes in small print.
  const style = block.ordered ? { ...setting.styles.caption, color: inks.ink } : setting.styles.text;
  const list = node('L', setting.parent, { numbering: block.ordered ? 'Decimal' : 'Disc' });
  const indent = block.ordered ? 12 : 9;
  return block.items.flatMap((item, position) => {
    const entry = node('LI', list);
    const label = node('Lbl', entry);
    const body = node('LBody', entry);
    const mark = setText(plain(block.ordered ? String(position + 1) : '–'), style, indent);
    const left = indent + (item.grade ? gradeBox.width + gradeBox.gap : 0);
    const text = setText(item.text, style, setting.width - left);
    const owner = item.url ? node('Link', body) : body;
    return textSlices(text, owner, left).map((slice, index): Slice => ({
      ...slice,
      above: index === 0 && position > 0 ? (block.ordered ? noteGap : setting.itemGap) : 0,
      draw: (canvas, x, y) => {
        if (index === 0) {
          canvas.content(label, () => drawText(canvas, mark, { x, y }));
          if (item.grade) drawGrade(canvas, item.grade, body, style, { x: x + indent, y });
        }
        slice.draw(canvas, x, y);
        if (!item.url) return;
        const area = { x: x + left, y, width: text.lines[index]!.width, height: slice.height };
        canvas.link(owner, area, item.url, item.url);
      },
    }));
  });
}

/** The grade of a piece of evidence in a box as high as a capital letter and a bit. */
function drawGrade(
  canvas: Canvas,
  grade: string,
  owner: StructureNode,
  style: Style,
  place: { readonly x: number; readonly y: number },
): void {
  const y = place.y + (style.leading - gradeBox.width) / 2;
  canvas.artifact('Layout', () =>
    canvas.frame({ ...place, y, width: gradeBox.width, height: gradeBox.width }, widths.rule, inks.ink),
  );
  const letter = setText([{ text: grade, strong: true }], { ...style, color: inks.ink, size: 7.5 }, gradeBox.width);
  canvas.content(owner, () =>
    drawText(canvas, letter, { x: place.x, y: place.y, width: gradeBox.width, align: 'center' }),
  );
}
