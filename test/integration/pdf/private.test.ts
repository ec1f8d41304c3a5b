import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { structureOf, walk } from './accessible.ts';
import { kinds, sample, texts, write } from './read.ts';

/** Everything that a reader or a screen reader finds in the file. */
async function everything(bytes: Uint8Array): Promise<string> {
  const alternatives = [...walk(structureOf(bytes))].flatMap(([{ data }]) =>
    typeof data['Alt'] === 'string' ? data['Alt'] : [],
  );
  return [...(await texts(bytes)), ...alternatives].join('\n');
}

/** The pitch with a marker in every private text, and private numbers changed. */
function planted(pitch: Pitch, marker: string): Pitch {
  return {
    ...pitch,
    stakeholders: pitch.stakeholders!.map((person) => ({
      ...person,
      concern: `${marker} concern`,
      ask: `${marker} ask`,
      whyNotInRoom: `${marker} why`,
      preBriefOn: '1903-07-04',
      stance: 'blocker',
      stanceWanted: 'sceptic',
      interest: 1,
      influence: 5,
    })),
    objections: pitch.objections!.map((objection) => ({ ...objection, raisedBy: [`${marker}.id`] })),
    deck: {
      ...pitch.deck,
      speakerNotes: { title: `${marker} note`, why_now: `${marker} note`, decision: `${marker} note` },
    },
    comments: [{ path: '/problem/statement', text: `${marker} comment` }],
    rehearsals: [{ startedAt: `${marker} time`, slides: [{ slideKey: `${marker} key`, seconds: 7 }] }],
  };
}

it('prints nothing private, whatever stands there', async () => {
  const pitches = [await sample('foundry'), await sample('hospital')];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...pitches),
      fc.constantFrom(...kinds),
      fc.stringMatching(/^Zq[a-z]{8}$/),
      async (pitch, kind, marker) => {
        const { bytes } = await write(planted(pitch, marker), kind);
        const found = await everything(bytes);
        for (const word of [marker, 'blocker', '1903']) expect(found).not.toContain(word);
        // Metadata, bookmarks and whatever else is not packed.
        expect(Buffer.from(bytes).toString('latin1').includes(marker)).toBe(false);
        // Nothing private moves anything either.
        expect(Buffer.compare(bytes, (await write(pitch, kind)).bytes)).toBe(0);
      },
    ),
    { numRuns: 4 },
  );
});

it('would notice', async () => {
  const pitch = await sample('foundry');
  const { bytes } = await write({ ...pitch, risks: [{ id: 'R1', text: 'Zqmarkedrisk' }] }, 'handout');
  expect(await everything(bytes)).toContain('Zqmarkedrisk');
});
