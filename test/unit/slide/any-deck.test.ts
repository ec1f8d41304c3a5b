import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publicPart } from '../../../src/pitch/public.ts';
import { layoutShow } from '../../../src/slide/show.ts';
import { faults } from './drawn.ts';
import { repaired, type Shaking, shaken } from './random-pitch.ts';

const samples = ['sample-a-manufacturing', 'sample-b-hospital-leadership'].map((name) =>
  JSON.parse(readFileSync(`test/fixtures/${name}.json`, 'utf8')),
);

function problems(pitch: Parameters<typeof repaired>[0]): string[] {
  return layoutShow(publicPart(repaired(pitch))).flatMap((laid) =>
    faults(laid.marks).map((fault) => `${laid.slide.key} ${laid.part} of ${laid.parts}: ${fault}`),
  );
}

test.each(samples)('the samples have no fault', (sample) => {
  expect(problems(sample)).toEqual([]);
});

const shakings: readonly (readonly [string, Shaking])[] = [
  ['other words', { texts: 15, numbers: 0, items: 6 }],
  ['other figures', { texts: 3, numbers: 15, items: 6 }],
  ['many items', { texts: 2, numbers: 0, items: 40 }],
  ['everything at once', { texts: 60, numbers: 20, items: 20 }],
];

test.each(shakings)('nothing overlaps, nothing is cut off: %s', (_, how) => {
  for (let seed = 1; seed <= 25; seed++) {
    const pitch = shaken(samples[seed % 2], seed, how);
    expect(problems(pitch), `seed ${seed}`).toEqual([]);
  }
});

test('a pitch with nothing in it has no fault', () => {
  expect(problems({ schema: 'mentoring-pitch/1' })).toEqual([]);
  expect(problems({ schema: 'mentoring-pitch/1', title: 'A title' })).toEqual([]);
});
