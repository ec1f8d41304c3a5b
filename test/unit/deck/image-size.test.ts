import { expect, test } from 'vitest';
import { pixelSize } from '../../../src/deck/image-size.ts';
import { hospital } from './pitches.ts';

test('a PNG says its size in its header', () => {
  expect(pixelSize(hospital().images![0]!.base64!)).toEqual({ width: 48, height: 48 });
});

test('a JPEG says its size where the frame begins, behind other segments', () => {
  const app = [0xff, 0xe0, 0, 6, 1, 2, 3, 4];
  const frame = [0xff, 0xc2, 0, 17, 8, 0x01, 0x2c, 0x02, 0x58, 3, 1, 0x22, 0];
  expect(pixelSize(Buffer.from([0xff, 0xd8, ...app, ...frame]).toString('base64'))).toEqual({
    width: 600,
    height: 300,
  });
});

test('what is no image has no size', () => {
  for (const text of ['', '!!!!', 'iVBO', Buffer.from('GIF89a').toString('base64'), '/9j/4AAA', '/9j/4AABAAAA'])
    expect(pixelSize(text)).toBeUndefined();
});
