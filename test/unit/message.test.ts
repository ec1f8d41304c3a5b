import { expect, test } from 'vitest';
import { sentenceOf } from '../../src/message.ts';

const tooLong = (n: number) => sentenceOf({ key: 'export.tooLong', params: { n, field: 'The ask', path: '' } });

test('one line too long is one line, not "1 lines"', () => {
  expect(tooLong(1)).toBe('The one-pager is 1 line too long. Shorten “The ask”.');
  expect(tooLong(3)).toBe('The one-pager is 3 lines too long. Shorten “The ask”.');
});
