/** Small pieces that outlines are made of. */
import type { Block, Cell, Column, Heading, Paragraph, Row, Table } from '../outline/block.ts';
import { plain, type Rich, type Run } from '../outline/text.ts';
import type { TableSlide } from '../deck/slide.ts';
import { withPeriod } from '../format/sentence.ts';

export const strong = (text: string): Rich => (text === '' ? [] : [{ text, strong: true }]);

/** Sentences of several voices with spaces between them; empty ones are left out. */
export function sentences(...parts: readonly Rich[]): Rich {
  const result: Run[] = [];
  for (const part of parts) {
    const [first, ...rest] = part;
    if (!first) continue;
    if (result.length > 0) result.push({ text: ' ' });
    result.push(first, ...rest);
  }
  return result;
}

/** The message in 600, then what belongs to it. Null when nothing is said. */
export function lead(message: string, ...rest: readonly Rich[]): Paragraph[] {
  const text = sentences(strong(withPeriod(message)), ...rest);
  return text.length === 0 ? [] : [{ kind: 'paragraph', tone: 'lead', text }];
}

export function paragraph(...parts: readonly Rich[]): Paragraph[] {
  const text = sentences(...parts);
  return text.length === 0 ? [] : [{ kind: 'paragraph', text }];
}

export function heading(level: 2 | 3, text: string): Heading {
  return { kind: 'heading', level, text };
}

export const cell = (text: string | Rich, below: string | Rich = []): Cell => {
  const lower = typeof below === 'string' ? plain(below) : below;
  return { text: typeof text === 'string' ? plain(text) : text, ...(lower.length > 0 ? { below: lower } : {}) };
};

export const column = (head: string, share: number, align: Column['align'] = 'left'): Column => ({
  head,
  share,
  align,
});

const isEmpty = ({ text, below, box, chart }: Cell) => text.length === 0 && !below?.length && !box && !chart;

/**
 * A table without the columns that no row fills; their width goes to the others. Without rows there is no table. Sums do not count as filling.
 */
export function table(
  columns: readonly Column[],
  rows: readonly Row[],
  options: Pick<Table, 'caption' | 'footnotes' | 'dense'> = {},
): Table[] {
  const own = rows.filter((row) => row.role === undefined);
  if (own.length === 0) return [];
  const kept = columns.flatMap((_, index) => (own.some((row) => !isEmpty(row.cells[index]!)) ? [index] : []));
  if (kept.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: kept.map((index) => columns[index]!),
      rows: rows.map((row) => (row.role === 'group' ? row : { ...row, cells: kept.map((index) => row.cells[index]!) })),
      ...options,
    },
  ];
}

/** The table of a backup slide; the number column is left out. */
export function tableOfSlide(slide: TableSlide | null, options: Parameters<typeof table>[2]): Table[] {
  if (!slide) return [];
  const kept = slide.columns.flatMap(({ role }, index) => (role === 'number' ? [] : [index]));
  const columns = kept.map((index) => {
    const { head, share, align } = slide.columns[index]!;
    return column(head, share, align);
  });
  const rows = slide.groups.flatMap((group): Row[] => [
    ...(group.heading === '' ? [] : [{ role: 'group' as const, cells: [cell(group.heading)] }]),
    ...group.rows.map((row) => ({ cells: kept.map((index) => cell(row[index] ?? [])) })),
  ]);
  return table(columns, rows, options);
}

/** Blocks side by side; one alone stands by itself over the whole width. */
export function beside(left: readonly Block[], right: readonly Block[], shares: readonly [number, number]): Block[] {
  if (left.length === 0 || right.length === 0) return [...left, ...right];
  return [
    {
      kind: 'columns',
      columns: [
        { share: shares[0], blocks: left },
        { share: shares[1], blocks: right },
      ],
    },
  ];
}
