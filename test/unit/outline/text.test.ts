import { expect, test } from 'vitest';
import { plain, words } from '../../../src/outline/text.ts';

test('an empty text is an empty list, and the words of a rich text are its runs', () => {
  expect(plain('')).toEqual([]);
  expect(words([...plain('Scrap rate'), { text: ', of cast weight', soft: true }])).toBe('Scrap rate, of cast weight');
});
