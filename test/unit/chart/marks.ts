/** The marks of a chart without their groups, and those of one kind. */
import type { Mark } from '../../../src/chart/mark.ts';

type Kind = Exclude<Mark['kind'], 'group'>;

export function flat(marks: readonly Mark[]): Exclude<Mark, { kind: 'group' }>[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? flat(mark.marks) : [mark]));
}

export function ofKind<K extends Kind>(marks: readonly Mark[], kind: K): Extract<Mark, { kind: K }>[] {
  return flat(marks).filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);
}

export const textOf = (mark: Extract<Mark, { kind: 'text' }>): string => mark.spans.map((span) => span.text).join('');

/** The only text with these words. */
export function labeled(marks: readonly Mark[], words: string): Extract<Mark, { kind: 'text' }> {
  const found = ofKind(marks, 'text').filter((mark) => textOf(mark) === words);
  if (found.length !== 1) throw new Error(`"${words}" is there ${found.length} times.`);
  return found[0]!;
}
