/** Key figures, contents, frames, boxes to tick, lines to sign and to write on, as slices. */
import type { Checkboxes, Contents, KeyFigures, RuledLines, Signatures } from '../../src/outline/block.ts';
import { plain } from '../../src/outline/text.ts';
import { measure } from '../../src/typeset/measure.ts';
import type { Canvas } from './canvas.ts';
import type { Slice } from './flow.ts';
import { mm } from './paper.ts';
import { headingSlices } from './prose.ts';
import type { Setting } from './setting.ts';
import { inks, lines } from './styles.ts';
import { node } from './structure.ts';
import { drawText, setText } from './text.ts';
import { drawTickBox } from './tick-box.ts';

const alone = { above: 0, lines: 3, breakable: true } as const;

export function keyFigureSlices({ items }: KeyFigures, setting: Setting): Slice[] {
  const gap = 14;
  const top = 8;
  const width = (setting.width - gap * (items.length - 1)) / items.length;
  const cells = items.map(({ figure, words }) => ({
    owner: node('P', setting.parent),
    figure: setText(plain(figure), setting.styles.keyFigure, width),
    words: setText(plain(words), setting.styles.caption, width, true),
  }));
  const height = top + Math.max(0, ...cells.map(({ figure, words }) => figure.height + 2 + words.height));
  return [
    {
      ...alone,
      height,
      draw(canvas, x, y) {
        canvas.artifact('Layout', () => canvas.line(x, y, x + setting.width, y, lines.rule, inks.rule));
        cells.forEach(({ owner, figure, words }, index) => {
          const left = x + index * (width + gap);
          canvas.content(owner, () => {
            drawText(canvas, figure, { x: left, y: y + top, goesOn: true });
            drawText(canvas, words, { x: left, y: y + top + figure.height + 2 });
          });
        });
      },
    },
  ];
}

const contentsPadding = 4;

/** Sections with their pages, each leading to its section. */
export function contentsSlices(block: Contents, setting: Setting): Slice[] {
  const heading = headingSlices({ kind: 'heading', level: 1, text: block.heading }, setting);
  const style = setting.styles.table;
  const toc = node('TOC', setting.parent);
  const numberWidth = 12;
  const pageWidth = 18;
  const sections = [...setting.book.landmarks.values()].filter(({ heading: { level } }) => level === 1);
  const rows = sections.map((landmark, index): Slice => {
    const entry = node('TOCI', toc);
    const link = node('Link', node('Reference', entry));
    const number = setText(plain(landmark.heading.number ?? ''), style, numberWidth);
    const text = setText(plain(landmark.heading.text), style, setting.width - numberWidth - pageWidth);
    const height = Math.max(style.leading, text.height) + 2 * contentsPadding;
    return {
      height,
      above: index === 0 ? 4 : 0,
      lines: text.lines.length,
      breakable: index > 0,
      draw(canvas, x, y) {
        const top = y + contentsPadding;
        const page = setText(plain(String(landmark.page + 1)), style, pageWidth);
        if (index === 0)
          canvas.artifact('Layout', () => canvas.line(x, y, x + setting.width, y, lines.rule, inks.rule));
        canvas.content(link, () => {
          drawText(canvas, { ...number, style: { ...style, color: inks.soft } }, { x, y: top, goesOn: true });
          drawText(canvas, text, { x: x + numberWidth, y: top, goesOn: true });
          drawText(canvas, page, { x: x + setting.width - pageWidth, y: top, width: pageWidth, align: 'right' });
        });
        canvas.link(link, { x, y, width: setting.width, height }, landmark, landmark.heading.text);
        canvas.artifact('Layout', () =>
          canvas.line(x, y + height, x + setting.width, y + height, lines.hair, inks.hairline),
        );
      },
    };
  });
  return [...heading, ...rows];
}

const checkbox = { size: 10, gap: 4.5, between: 10 };

export function checkboxSlices({ items }: Checkboxes, setting: Setting): Slice[] {
  const owner = node('P', setting.parent);
  const style = setting.styles.text;
  return [
    {
      ...alone,
      height: style.leading,
      draw(canvas, x, y) {
        let left = x;
        for (const { label, ticked } of items) {
          const top = y + (style.leading - checkbox.size) / 2;
          drawTickBox(canvas, { x: left, y: top, size: checkbox.size, ticked });
          left += checkbox.size + checkbox.gap;
          const at = left;
          canvas.content(owner, () => drawText(canvas, setText(plain(label), style, setting.width), { x: at, y }));
          left += measure(label, style) + checkbox.between;
        }
      },
    },
  ];
}

const signing = { room: 13 * mm, gap: 9 * mm };

/** Two abreast, with room to sign above each line. */
export function signatureSlices({ people }: Signatures, setting: Setting): Slice[] {
  const width = (setting.width - signing.gap) / 2;
  const rows: (typeof people)[] = [];
  for (let index = 0; index < people.length; index += 2) rows.push(people.slice(index, index + 2));
  return rows.map((row) => {
    const cells = row.map((person) => signatureOf(person, setting, width));
    return {
      ...alone,
      height: Math.max(...cells.map(({ height }) => height)),
      draw: (canvas, x, y) => cells.forEach((cell, index) => cell.draw(canvas, x + index * (width + signing.gap), y)),
    };
  });
}

/** A line to sign on with the name and the title below it. */
export function signatureOf(
  { name, title, date }: Signatures['people'][number],
  { parent, styles }: Setting,
  width: number,
  room: number = signing.room,
): { height: number; draw: Slice['draw'] } {
  const owner = node('P', parent);
  const text = setText(
    [name, title, date ?? '']
      .filter((line) => line !== '')
      .map((line, index) => ({ text: index > 0 ? `\n${line}` : line })),
    styles.caption,
    width,
  );
  return {
    height: room + 3 + text.height,
    draw(canvas: Canvas, x: number, y: number) {
      canvas.artifact('Layout', () => canvas.line(x, y + room, x + width, y + room, lines.rule, inks.ink));
      canvas.content(owner, () => drawText(canvas, text, { x, y: y + room + 3 }));
    },
  };
}

const ruledPitch = 7.5 * mm;

export function ruledSlices({ count }: RuledLines, setting: Setting): Slice[] {
  return Array.from({ length: count }, (_, index) => ({
    height: ruledPitch,
    above: 0,
    lines: 1,
    breakable: index > 0,
    draw: (canvas: Canvas, x: number, y: number) =>
      canvas.artifact('Layout', () =>
        canvas.line(x, y + ruledPitch, x + setting.width, y + ruledPitch, lines.hair, inks.rule),
      ),
  }));
}
