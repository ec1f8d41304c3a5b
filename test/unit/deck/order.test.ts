import { describe, expect, test } from 'vitest';
import { backups, deck } from '../../../src/deck/deck.ts';
import { plannedMinutes, talkKeys } from '../../../src/deck/talk.ts';
import { publicPart } from '../../../src/pitch/public.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { foundry, hospital, pitchOf } from './pitches.ts';

const keys = (pitch: Pitch, viewId?: string) =>
  deck(publicPart(pitch), viewId === undefined ? {} : { viewId }).map(({ key }) => key);
const withDeck = (fields: NonNullable<Pitch['deck']>) => ({ ...foundry(), deck: fields });

describe('order and hidden slides (domain.md /deck)', () => {
  test('the default order', () => expect(keys(withDeck({}))).toEqual(talkKeys));

  test('listed slides come in their order, the others stay behind their neighbor', () => {
    const order = ['decision', 'why_now', 'title'];
    expect(keys(withDeck({ order }))).toEqual([
      'decision',
      'why_now',
      'objectives',
      'line_of_sight',
      'metrics',
      'reporting',
      'elements',
      'scale',
      'resources',
      'business_case',
      'time',
      'risks',
      'title',
    ]);
  });

  test('only slides that are not core can be hidden', () => {
    const hidden = [...talkKeys];
    expect(keys(withDeck({ hidden }))).toEqual([
      'title',
      'objectives',
      'metrics',
      'scale',
      'resources',
      'business_case',
      'time',
      'risks',
      'decision',
    ]);
  });

  test('own slides stand after the slide they name, else before the decision, or where the order lists them', () => {
    const own = (id: string, after?: string) => ({
      id,
      title: id,
      text: 'Words',
      ...(after !== undefined && { after }),
    });
    const ownSlides = [own('A', 'title'), own('B', 'title'), own('C', 'gone'), own('D')];
    const found = keys(withDeck({ ownSlides }));
    expect(found.slice(0, 3)).toEqual(['title', 'A', 'B']);
    expect(found.slice(-3)).toEqual(['C', 'D', 'decision']);
    const listed = keys(withDeck({ ownSlides: [own('A', 'title')], order: ['title', 'why_now', 'A', 'objectives'] }));
    expect(listed.slice(0, 4)).toEqual(['title', 'why_now', 'A', 'objectives']);
  });
});

describe('views: the same facts in another order (domain.md 5.4)', () => {
  test('what a view leads with comes right behind the ask', () => {
    expect(keys(foundry(), 'AV2').slice(0, 4)).toEqual(['title', 'time', 'risks', 'metrics']);
    expect(keys(foundry(), 'AV4')).not.toContain('reporting');
    expect(keys(hospital(), 'AV2').slice(0, 3)).toEqual(['title', 'business_case', 'risks']);
  });

  test('an unknown view gives the order of the pitch', () => expect(keys(foundry(), 'none')).toEqual(keys(foundry())));

  test('every view of the samples shows the same titles', () => {
    for (const sample of [foundry(), hospital()]) {
      const all = new Set(deck(publicPart(sample)).map(({ title }) => title));
      for (const view of sample.audienceViews ?? []) {
        const titles = deck(publicPart(sample), { viewId: view.id }).map(({ title }) => title);
        expect(titles.filter((title) => !all.has(title))).toEqual([]);
      }
    }
  });

  test('inside a slide the items that lead come first, and core facts are never left out', () => {
    const pitch = {
      ...foundry(),
      audienceViews: [{ id: 'V', leadWith: ['OBJ3', 'M6'], hidden: ['M1', 'M4', 'R1', 'R2', 'OBJ1', 'F1', 'OB2'] }],
    };
    const slides = deck(publicPart(pitch), { viewId: 'V' });
    const text = JSON.stringify(slides);
    expect(text).toMatch(/Cut the cost of scrap/);
    const found = Object.fromEntries(slides.map((slide) => [slide.key, slide]));
    expect(found['objectives']).toMatchObject({ rows: [{ id: 'OBJ3' }, { id: 'OBJ1' }, { id: 'OBJ2' }] });
    expect(found['metrics']).toMatchObject({
      chart: {
        groups: [{ rows: [{ id: 'M1' }, { id: 'M6' }, { id: 'M2' }, { id: 'M3' }] }, { rows: [{ id: 'M5' }] }, {}],
      },
    });
    expect(found['risks']).toMatchObject({ rows: [{ id: 'R1' }, { id: 'R3' }, { id: 'R4' }] });
    expect(found['why_now']).toMatchObject({ facts: [{ figure: '37' }, {}, {}] });
    expect(backups(publicPart(pitch), { viewId: 'V' }).map(({ key }) => key)).not.toContain('objection:OB2');
  });
});

describe('backups', () => {
  test('objections first, in file order; a view may lead with another', () => {
    const all = backups(publicPart(foundry())).map(({ key }) => key);
    expect(all).toEqual([
      'objection:OB1',
      'objection:OB2',
      'objection:OB3',
      'objection:OB4',
      'tornado',
      'alternatives',
      'assumptions',
      'evidence',
      'method',
    ]);
    expect(backups(publicPart(foundry()), { viewId: 'AV4' })[0]?.key).toBe('objection:OB3');
  });
});

describe('minutes (deck.md section 6)', () => {
  test('the defaults are 22 minutes of a slot of 30 and scale with the slot', () => {
    const sum = (slotMinutes?: number) =>
      talkKeys.reduce(
        (total, key) =>
          total + plannedMinutes(pitchOf({ deck: slotMinutes === undefined ? {} : { slotMinutes } }), key),
        0,
      );
    expect(sum()).toBe(22);
    expect(sum(60)).toBe(44);
    expect(Math.abs(sum(20) - (22 * 20) / 30)).toBeLessThan(1);
  });

  test('what the pitch stores wins, also 0', () => {
    const pitch = pitchOf({ deck: { slotMinutes: 60, minutes: { risks: 0, metrics: 7 } } });
    expect(['risks', 'metrics', 'title', 'OWN1'].map((key) => plannedMinutes(pitch, key))).toEqual([0, 7, 2, 1]);
  });
});
