import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audienceDeck } from '../../../renderer/background/audience.ts';
import { coreIds, coreSlideKeys } from '../../../src/facts/core.ts';
import { suggestedViews, unserved } from '../../../src/facts/suggested-views.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';

const sample = JSON.parse(
  readFileSync(new URL('../../../assets/samples/foundry.buyin', import.meta.url), 'utf8'),
) as Pitch;

describe('suggested views', () => {
  const without: Pitch = { ...sample, audienceViews: [] };

  it('are none where everybody in the room is served', () => {
    expect(suggestedViews(sample)).toEqual([]);
    expect(suggestedViews({ schema: 'mentoring-pitch/1' })).toEqual([]);
  });

  it('serve everybody who is in the room, each once, but not whoever presents', () => {
    const people = suggestedViews(without).flatMap(({ forStakeholderIds }) => forStakeholderIds);
    expect(new Set(people).size).toBe(people.length);
    expect(people.toSorted()).toEqual(
      unserved(without)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(people).not.toContain(without.preparedBy);
    // Group Finance is not invited.
    expect(people).not.toContain('ST9');
  });

  it('lead with what each group asks first', () => {
    const views = Object.fromEntries(suggestedViews(without).map((view) => [view.listening, view]));
    expect(views['decides']).toMatchObject({
      forStakeholderIds: ['ST1'],
      leadWith: ['OBJ1', 'M1', 'business_case', 'scale', 'OB2'],
    });
    expect(views['givesTime']?.leadWith.slice(0, 1)).toEqual(['time']);
    // Maintenance is touched by the third objective.
    expect(views['gains']?.leadWith).toContain('OBJ3');
  });

  it('leave nothing out and name only what is in the pitch', () => {
    const known = JSON.stringify(without);
    for (const { leadWith } of suggestedViews(without))
      for (const key of leadWith)
        expect(
          known.includes(`"id":"${key}"`) || coreSlideKeys.has(key) || ['elements', 'resources'].includes(key),
        ).toBe(true);
  });
});

describe('the deck of a view', () => {
  const hr = audienceDeck(sample, { view: 'AV4', key: null, part: 0 });
  const all = audienceDeck(sample, { view: null, key: null, part: 0 });

  it('has the order of the view, without what it leaves out, and begins with the ask', () => {
    expect(hr.talk.slides.map(({ key }) => key).slice(0, 3)).toEqual(['title', 'elements', 'why_now']);
    expect(hr.talk.slides.some(({ key }) => key === 'reporting')).toBe(false);
    expect(all.talk.slides.some(({ key }) => key === 'reporting')).toBe(true);
    expect(hr.backups[0]?.key).toBe('objection:OB3');
    expect(hr.slide.key).toBe('title');
  });

  it('cannot leave out a core slide, whatever the file says', () => {
    const hidden = [...coreSlideKeys, ...coreIds(sample)];
    const views = [{ id: 'AV1', hidden }];
    const deck = audienceDeck({ ...sample, audienceViews: views }, { view: 'AV1', key: null, part: 0 });
    expect(deck.talk.slides.map(({ key }) => key)).toEqual(all.talk.slides.map(({ key }) => key));
  });

  it('shows the slide that was asked for, with its number in this view', () => {
    const { slide } = audienceDeck(sample, { view: 'AV4', key: 'elements', part: 0 });
    expect(slide.key).toBe('elements');
    const number = hr.talk.slides.find(({ key }) => key === 'elements')?.number;
    expect(JSON.stringify(slide.laid?.marks)).toContain(`${number} / ${hr.talk.count}`);
  });
});
