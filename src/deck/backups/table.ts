/** Backup slides that are tables: assumptions, alternatives, evidence, method, what was set aside (deck.md b03-assumptions). */
import { plain, type Rich } from '../../outline/text.ts';
import type { Context } from '../context.ts';
import { frameOf } from '../frame.ts';
import type { TableSlide } from '../slide.ts';
import type { BackupKey } from '../talk.ts';
import { titleOf } from '../title.ts';

type Column = TableSlide['columns'][number];
type Group = TableSlide['groups'][number];

/** Null when no row is left or the pitch cannot fill a title. Columns that no row fills are left out. */
export function tableSlide(
  context: Context,
  key: BackupKey,
  columns: readonly Column[],
  groups: readonly Group[],
): TableSlide | null {
  const filled = groups.filter((group) => group.rows.length > 0);
  if (filled.length === 0) return null;
  const title = titleOf(context, key);
  if (!title) return null;
  const kept = columns.flatMap((_, index) =>
    filled.some((group) => group.rows.some((row) => (row[index] ?? []).length > 0)) ? [index] : [],
  );
  return {
    ...frameOf(context, key, title.text),
    kind: 'table',
    columns: kept.map((index) => columns[index]!),
    groups: filled.map((group) => ({
      heading: group.heading,
      rows: group.rows.map((row) => kept.map((index) => row[index] ?? [])),
    })),
  };
}

export const number: Column = { head: '', share: 36, align: 'left', role: 'number' };

export function main(head: string, share: number): Column {
  return { head, share, align: 'left', role: 'main' };
}

export function side(head: string, share: number, align: 'left' | 'right' = 'left'): Column {
  return { head, share, align, role: 'side' };
}

/** Rows with their number in front, counted on from `from`. */
export function numbered(rows: readonly (readonly Rich[])[], from = 1): Rich[][] {
  return rows.map((row, index) => [plain(String(from + index)), ...row]);
}
