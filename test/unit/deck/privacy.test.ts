import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backups, deck, omitted } from '../../../src/deck/deck.ts';
import { speakerNotes } from '../../../src/deck/notes.ts';
import { publicPart } from '../../../src/pitch/public.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { foundry, hospital } from './pitches.ts';

const marker = 'Quetzal';

/** The pitch with the marker in every private field (domain.md 1.1). */
function marked(pitch: Pitch, n: number): Pitch {
  const text = `${marker} ${n}`;
  return {
    ...pitch,
    stakeholders: (pitch.stakeholders ?? []).map((person) => ({
      ...person,
      concern: text,
      ask: text,
      whyNotInRoom: text,
      stance: 'blocker',
      stanceWanted: 'champion',
      interest: 5,
      influence: 5,
      preBriefOn: '2031-03-31',
    })),
    objections: (pitch.objections ?? []).map((objection) => ({ ...objection, raisedBy: [text] })),
    deck: { ...pitch.deck, speakerNotes: { title: text, business_case: text, 'objection:OB1': text, OWN1: text } },
    comments: [{ path: '/title', text }],
    rehearsals: [{ startedAt: text, slides: [{ slideKey: text, seconds: 1 }] }],
  };
}

test('nothing private reaches a slide, in any view', () => {
  for (const sample of [foundry(), hospital()]) {
    const views = [undefined, ...(sample.audienceViews ?? []).map(({ id }) => id)];
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...views), (n, viewId) => {
        const pitch = publicPart(marked(sample, n));
        const options = viewId === undefined ? {} : { viewId };
        const written = JSON.stringify([deck(pitch, options), backups(pitch, options), omitted(pitch)]);
        expect(written).not.toContain(marker);
        expect(written).not.toMatch(/blocker|champion|31 March 2031|March 31, 2031|2031-03-31/);
      }),
      { numRuns: 25 },
    );
  }
});

test('the marker would be found: the speaker’s notes have it', () => {
  expect(JSON.stringify(speakerNotes(marked(foundry(), 1)))).toContain(marker);
});

test('who raised an objection is named on no slide about it', () => {
  const [slide] = backups(publicPart(foundry()));
  expect(JSON.stringify(slide)).not.toMatch(/Holloway|Team leaders/);
});
