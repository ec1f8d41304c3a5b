import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createReviewing } from '../../../renderer/background/reviewing.ts';
import { completenessLines } from '../../../renderer/editor/completeness-lines.ts';
import { phraseIn } from '../../../src/review/text/lexicon.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';

const sample = JSON.parse(
  readFileSync(new URL('../../../assets/samples/foundry.buyin', import.meta.url), 'utf8'),
) as Pitch;

function framingOf(change: (pitch: Pitch) => void) {
  const pitch = structuredClone(sample);
  change(pitch);
  const { findings } = createReviewing('2026-11-24')(pitch);
  return findings.find(({ id }) => id === 'CHK-38')?.framing;
}

describe('a rewording', () => {
  it('puts the values of the pitch into the sentence that held the phrase, and keeps the others as they are', () => {
    const framing = framingOf((pitch) => {
      pitch.strategyStatement = 'It starts in May. This brings a great culture to the plant! Then it grows.';
    });
    expect(framing?.now).toEqual([
      'It starts in May. This brings a ',
      'great culture',
      ' to the plant! Then it grows.',
    ]);
    expect(framing?.after[0]).toBe('It starts in May. ');
    expect(framing?.after[1]).toContain('Trainee adjusts die temperature and dwell from the curve');
    expect(framing?.after[2]).toBe(' Then it grows.');
    expect(framing?.isWhole).toBe(true);
  });

  it('leaves open what the pitch does not say, and asks for it', () => {
    const framing = framingOf((pitch) => (pitch.strategyStatement = 'Our old hands can give back'));
    expect(framing?.after.join('')).toContain('…');
    expect(framing?.isWhole).toBe(false);
    expect(framing?.ask).not.toBe('');
  });

  it('is about the objective that it stands in', () => {
    const framing = framingOf((pitch) => (pitch.objectives![1]!.statement = 'Shorten sign-off, a nice to have'));
    expect(framing?.after[1]).toContain('10.5');
    expect(framing?.after[1]).not.toContain('4.1%');
  });

  it('is none for other findings and for a phrase that is set aside', () => {
    expect(framingOf(() => {})).toBeUndefined();
  });
});

describe('where a phrase stands', () => {
  it.each([
    ['They Give-back a lot', 'give back', 'Give-back'],
    ['People giving back', 'give back', 'giving back'],
  ])('is found in other forms: %s', (text, phrase, found) => {
    const stretch = phraseIn(text, phrase);
    expect(stretch && text.slice(stretch.start, stretch.end)).toBe(found);
  });
  it('is nowhere when it does not stand there', () => {
    expect(phraseIn('Scrap falls', 'give back')).toBeNull();
  });
});

describe('the argument', () => {
  const reviewed = (pitch: Pitch) => {
    const { findings, begun } = createReviewing('2026-11-24')(pitch);
    return completenessLines(pitch, { findings, begun, keep: () => {} });
  };

  it('is complete in the sample', () => {
    expect(reviewed(sample).map(({ sign }) => sign)).toEqual(Array(7).fill('tick'));
  });

  it('leads to the first place that is open', () => {
    const pitch = structuredClone(sample);
    pitch.objectives![1]!.strategicSource = '';
    pitch.strategyLinks![2]!.leadingMetricId = null;
    pitch.metrics![5]!.ownerId = null;
    pitch.stakeholders![3]!.invited = null;
    pitch.decision!.ask = '';
    const places = Object.fromEntries(reviewed(pitch).map(({ id, place }) => [id, place]));
    expect(places).toMatchObject({
      own: '/objectives/OBJ2/strategicSource',
      tied: '/strategyLinks/SL3',
      measured: '/metrics/M6/ownerId',
      room: '/stakeholders/ST4/invited',
      ask: '/decision/ask',
      same: null,
    });
  });

  it('of an empty pitch throws nothing and is open everywhere but in its facts', () => {
    expect(reviewed({ schema: 'mentoring-pitch/1' })).toHaveLength(7);
  });
});
