import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coreIds, coreSlideKeys, topRisk } from '../../../src/facts/core.ts';
import { factSet } from '../../../src/facts/fact-set.ts';
import { fingerprint } from '../../../src/facts/fingerprint.ts';
import { inView, viewOf } from '../../../src/facts/view.ts';
import { changed, sampleA, sampleB } from '../business-case/samples.ts';

const talk = [
  'title',
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
  'decision',
];

describe('core', () => {
  test('every objective, every lagging metric and the top risk', () => {
    expect([...coreIds(sampleA)]).toEqual(['OBJ1', 'OBJ2', 'OBJ3', 'M1', 'M2', 'M3', 'M6', 'R1']);
  });

  test('all slides of the talk but four', () => {
    expect(talk.filter((key) => !coreSlideKeys.has(key))).toEqual([
      'why_now',
      'line_of_sight',
      'reporting',
      'elements',
    ]);
    expect([...coreSlideKeys].every((key) => talk.includes(key))).toBe(true);
  });

  test('the top risk is the first of equals, and none when there is none', () => {
    expect(topRisk(sampleB)?.id).toBe('R1');
    const gaps = changed(sampleB, ({ risks }) => risks!.forEach((risk) => (risk.likelihood = null)));
    expect(topRisk(gaps)?.id).toBe('R1');
    expect(topRisk({ schema: 'mentoring-pitch/1' })).toBeNull();
    expect(coreIds({ schema: 'mentoring-pitch/1' }).size).toBe(0);
  });
});

describe('viewOf', () => {
  test('resolves a view of the sample', () => {
    expect(viewOf(sampleA, 'AV4')).toEqual({
      id: 'AV4',
      name: 'HR and works council',
      forStakeholderIds: ['ST6', 'ST8'],
      leadWith: ['elements', 'EL12', 'OB3'],
      hidden: new Set(['reporting']),
    });
    expect(inView(viewOf(sampleA, 'AV4')!, talk, (key) => key).slice(0, 3)).toEqual(['elements', 'title', 'why_now']);
    expect(viewOf(sampleA, 'gone')).toBeNull();
  });

  test('half-filled views are views', () => {
    const pitch = { schema: 'mentoring-pitch/1' as const, audienceViews: [{ id: 'V' }] };
    expect(viewOf(pitch, 'V')).toEqual({ id: 'V', name: null, forStakeholderIds: [], leadWith: [], hidden: new Set() });
  });

  test('no view changes or drops a core fact', () => {
    const ids = [...talk, ...coreIds(sampleA), 'R2', 'M4', 'OB1', 'EL12', 'nonsense'];
    const names = fc.array(fc.constantFrom(...ids), { maxLength: 12 });
    fc.assert(
      fc.property(names, names, names, (leadWith, hidden, hiddenInDeck) => {
        const pitch = changed(sampleA, (copy) => {
          copy.audienceViews = [{ id: 'V', leadWith, hidden }];
          copy.deck!.hidden = hiddenInDeck;
        });
        expect(factSet(pitch)).toEqual(factSet(sampleA));
        expect(fingerprint(pitch)).toBe(fingerprint(sampleA));

        const core = [...coreSlideKeys, ...coreIds(pitch)];
        const shown = inView(viewOf(pitch, 'V')!, ids, (name) => name);
        expect(core.filter((name) => !shown.includes(name))).toEqual([]);
        expect(shown.every((name) => ids.includes(name))).toBe(true);
        const led = [...new Set(leadWith)].filter((name) => shown.includes(name));
        expect(shown.slice(0, led.length)).toEqual(led);
      }),
    );
  });
});
