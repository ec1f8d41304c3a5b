import { deflateSync, crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../main/problem.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { faults } from './accessible.ts';
import { fonts, kinds, pieces, sample, texts, write } from './read.ts';
import { writePdf } from '../../../main/pdf/write.ts';

/** The pitch with some of its values missing, as while it is being typed. */
function thinned(pitch: Pitch, keep: () => boolean): Pitch {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter(() => keep()).map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, key === 'id' || key === 'schema' || keep() ? walk(item) : null]),
    );
  };
  return walk(pitch) as Pitch;
}

it('prints half-filled pitches, accessibly', async () => {
  const pitches = [await sample('foundry'), await sample('hospital')];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...pitches),
      fc.constantFrom(...kinds),
      fc.array(fc.boolean(), { minLength: 5, maxLength: 60 }),
      fc.constantFrom(0, 1, 2),
      async (pitch, kind, pattern, extra) => {
        let at = 0;
        const given = thinned(pitch, () => pattern[at++ % pattern.length]! || at % 3 < extra);
        const { bytes } = await write(given, kind);
        const text = (await texts(bytes)).join(' ');
        expect(faults(bytes).filter((fault) => fault !== 'no bookmarks')).toEqual([]);
        expect(text).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
      },
    ),
    { numRuns: 25 },
  );
});

it('prints a pitch with nothing in it', async () => {
  for (const kind of kinds) expect((await write({ schema: 'mentoring-pitch/1' }, kind)).pages).toBeLessThanOrEqual(2);
});

it('carries texts of any length over the pages, and loses no word', async () => {
  const pitch = await sample('foundry');
  const long = Array.from({ length: 2500 }, (_, index) => `w${index}`).join(' ');
  const given: Pitch = {
    ...pitch,
    problem: { ...pitch.problem, statement: long },
    metrics: pitch.metrics!.map((metric, index) => (index === 0 ? { ...metric, isolation: long } : metric)),
    objections: [{ id: 'O', text: 'x'.repeat(3000), answer: long }],
    assumptions: [{ id: 'A', text: long, source: 'y'.repeat(500) }],
  };
  const { bytes } = await write(given, 'handout');
  const words = new Map<string, number>();
  for (const text of await texts(bytes))
    for (const [word] of text.toLowerCase().matchAll(/\bw\d+\b/g)) words.set(word, (words.get(word) ?? 0) + 1);
  // Summary, problem, isolation, answer, assumption.
  expect([...words.values()].every((count) => count === 5)).toBe(true);
  expect(words.size).toBe(2500);
  for (const page of await pieces(bytes)) for (const { y } of page) expect(y).toBeGreaterThan(30);
  expect(faults(bytes)).toEqual([]);
});

it('reports characters that the fonts lack, and prints a mark', async () => {
  const pitch = await sample('foundry');
  const { bytes, unprintable } = await write({ ...pitch, title: 'Weniger Ausschuß: שלום 👩‍🏭' }, 'onepager');
  expect(unprintable).toEqual([]);
  const handout = await write({ ...pitch, title: 'Weniger Ausschuß שלום 👩‍🏭' }, 'handout');
  expect(handout.unprintable).toEqual(['ש', 'ל', 'ו', 'ם', '👩‍🏭']);
  expect((await texts(handout.bytes))[0]).toContain('Weniger Ausschuß ???? ?');
  expect(faults(handout.bytes)).toEqual([]);
  expect(faults(bytes)).toEqual([]);
});

it('copies hyphens and spaces as people typed them', async () => {
  const pitch = await sample('foundry');
  const { bytes } = await write(
    { ...pitch, problem: { statement: 'A set\u2011up and a soft\u00adhyphen, then set-up; 5\u00a0points\u0007.' } },
    'handout',
  );
  expect((await texts(bytes)).join(' ')).toContain('A set-up and a softhyphen, then set-up; 5 points.');
});

it('stops between pages when it is canceled', async () => {
  const pitch = await sample('foundry');
  const canceling = new AbortController();
  const seen: number[] = [];
  const onProgress = (page: number) => {
    seen.push(page);
    if (page === 3) canceling.abort(new Error('enough'));
  };
  await expect(
    writePdf({ pitch, document: 'handout', paper: 'a4', fonts, onProgress, signal: canceling.signal }),
  ).rejects.toThrow('enough');
  expect(seen).toEqual([1, 2, 3]);
});

it('says that a folder without fonts has none', async () => {
  const pitch = await sample('foundry');
  await expect(writePdf({ pitch, document: 'handout', paper: 'a4', fonts: '/nowhere' })).rejects.toMatchObject({
    code: 'ENOENT',
  });
});

describe('the logo', () => {
  const chunk = (name: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const png = (pixels: Uint8Array, { width = 2, height = 2, bits = 8, color = 6, interlaced = 0 } = {}) => {
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([bits, color, 0, 0, interlaced], 8);
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
    return Buffer.concat([
      signature,
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(pixels)),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  };
  const sound = png(Buffer.from([0, 1, 2, 3, 255, 4, 5, 6, 255, 0, 1, 2, 3, 0, 4, 5, 6, 128]));
  const print = async (bytes: Uint8Array) => {
    const pitch = await sample('hospital');
    const base64 = Buffer.from(bytes).toString('base64');
    const images = pitch.images!.map((image) => ({ ...image, base64, altText: 'The wave of Marlowe Bay' }));
    const written = await write({ ...pitch, images }, 'onepager');
    return { text: Buffer.from(written.bytes).toString('latin1'), faults: faults(written.bytes) };
  };

  it('stands on the first page with its words', async () => {
    const { text, faults: found } = await print(sound);
    expect(text).toContain('/Subtype /Image');
    expect(text).toContain('The wave of Marlowe Bay');
    expect(found).toEqual([]);
  });

  it.each([
    ['cut short', sound.subarray(0, 50)],
    [
      'with a length that lies',
      Buffer.concat([sound.subarray(0, 33), Buffer.from([0x7f, 0xff, 0xff, 0xff]), sound.subarray(37)]),
    ],
    ['with pixels missing', png(Buffer.from([0, 1, 2]))],
    [
      'with a filter that does not exist',
      png(Buffer.from([9, 1, 2, 3, 255, 4, 5, 6, 255, 0, 1, 2, 3, 0, 4, 5, 6, 128])),
    ],
    ['that swells when it is unpacked', png(Buffer.alloc(50_000_000))],
    ['too large to draw', png(Buffer.alloc(10), { width: 100_000, height: 100_000 })],
    ['of colors that do not exist', png(Buffer.alloc(40), { color: 5 })],
    ['no image at all', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a JPEG without a picture', Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
  ])('is left out: %s', async (_, bytes) => {
    const { text, faults: found } = await print(bytes);
    expect(text).not.toContain('/Subtype /Image');
    expect(found).toEqual([]);
  });
});

it('keeps Problem for what is foreseen', async () => {
  const pitch = await sample('foundry');
  const given = { ...pitch, decision: { ...pitch.decision, ask: 'Approve it. '.repeat(400) } };
  await expect(write(given, 'onepager')).rejects.toBeInstanceOf(Problem);
});
