import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factSet } from '../../../src/facts/fact-set.ts';
import { fingerprint, readFingerprint, verifyFingerprint } from '../../../src/facts/fingerprint.ts';
import { publicPart } from '../../../src/pitch/public.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { changed, placesOf, sampleA, sampleB, withValueAt } from '../business-case/samples.ts';

describe('fingerprint', () => {
  test('is the first 60 bits of the SHA-256 over the canonical facts, in Crockford’s base32', () => {
    const hash = createHash('sha256')
      .update(canonicalize(factSet(sampleA))!)
      .digest('hex');
    const bits = BigInt(`0x${hash}`) >> 196n;
    const signs = Array.from({ length: 12 }, (_, index) => Number((bits >> BigInt(55 - 5 * index)) & 31n))
      .map((value) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(value))
      .join('');
    expect(fingerprint(sampleA)!.replaceAll('-', '')).toBe(signs);
  });

  test('stays the same over releases: printed fingerprints must be found again', () => {
    expect([fingerprint(sampleA), fingerprint(sampleB)]).toEqual(['HSFR-F1G6-YQQZ', '9YEH-0PZW-EA3S']);
  });

  test('the public part of a pitch has the same facts', () => {
    expect(fingerprint(publicPart(sampleA))).toBe(fingerprint(sampleA));
  });

  test('is null while there is no ask, no cost, or no result with a target', () => {
    const results = (copy: Pitch) => copy.metrics!.filter(({ kind }) => kind === 'lagging');
    const gaps: ((copy: Pitch) => void)[] = [
      (copy) => void (copy.decision!.ask = ' '),
      (copy) => void (copy.costs = []),
      (copy) => copy.costs!.forEach((line) => (line.byYear = { '2': 5 })),
      (copy) => results(copy).forEach((metric) => (metric.target!.value = null)),
      (copy) => results(copy).forEach((metric) => (metric.name = '')),
      (copy) => void (copy.metrics = null),
    ];
    expect(gaps.map((gap) => fingerprint(changed(sampleA, gap)))).toEqual(gaps.map(() => null));
    expect(fingerprint({ schema: 'mentoring-pitch/1' })).toBeNull();
    expect(
      fingerprint(changed(sampleA, (copy) => copy.costs!.forEach((line) => (line.byYear = { '0': 0 })))),
    ).not.toBeNull();
  });

  test('lists whose order means nothing may be in any order', () => {
    const lists = [
      'objectives',
      'metrics',
      'stakeholders',
      'costs',
      'benefits',
      'resources',
      'roleProfiles',
      'risks',
      'evidence',
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.integer(), (name, seed) => {
        const shuffled = changed(sampleA, (copy) => {
          const list = copy[name] as unknown[];
          (copy as Record<string, unknown>)[name] = list
            .map((item, index) => ({ item, key: Math.imul(seed ^ (index + 1), 2_654_435_761) }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ item }) => item);
          for (const phase of copy.scale!.phases!) phase.gate?.go?.reverse();
        });
        expect(fingerprint(shuffled)).toBe(fingerprint(sampleA));
      }),
      { numRuns: 100 },
    );
  });

  test('what is no fact changes nothing: white space, titles, private fields, views, an empty new item', () => {
    const changes: ((copy: Pitch) => void)[] = [
      (copy) => void (copy.title = 'Another title'),
      (copy) => void (copy.version = 9),
      (copy) => void (copy.decision!.ask += '  '),
      (copy) => void (copy.stakeholders![0]!.concern = 'fears the die project'),
      (copy) => void (copy.deck!.order = ['time', 'title']),
      (copy) => void (copy.audienceViews = []),
      (copy) => void copy.objectives!.push({ id: 'OBJ9' }),
      (copy) => void copy.metrics!.push({ id: 'M99', kind: 'lagging', target: { value: 5 } }),
      (copy) => void (copy.organisation!.locale = 'de-DE'),
    ];
    expect(changes.map((change) => fingerprint(changed(sampleA, change)))).toEqual(
      changes.map(() => fingerprint(sampleA)),
    );
  });

  const facts: readonly (readonly [string, (string | number)[], unknown])[] = [
    ['statement of an objective', ['objectives', 0, 'statement'], 'Cut scrap'],
    ['source of an objective', ['objectives', 2, 'strategicSource'], 'Other plan'],
    ['name of a metric', ['metrics', 0, 'name'], 'Scrap'],
    ['unit', ['metrics', 1, 'unit'], 'weeks'],
    ['population', ['metrics', 0, 'population'], 'Lines 1-4'],
    ['baseline', ['metrics', 0, 'baseline', 'value'], 4.9],
    ['period of a baseline', ['metrics', 0, 'baseline', 'period'], '2025'],
    ['target', ['metrics', 2, 'target', 'value'], 16],
    ['target date', ['metrics', 2, 'target', 'by'], '2029-12-31'],
    ['baseline of an early sign', ['metrics', 3, 'baseline', 'value'], 0.8],
    ['stop value of a guardrail', ['metrics', 6, 'threshold'], 4],
    ['a cost', ['costs', 2, 'byYear', '1'], 24_801],
    ['cash instead of time', ['costs', 9, 'cash'], true],
    ['hours of a mentor', ['roleProfiles', 0, 'hoursPerMonth'], 5],
    ['hours of a line manager', ['roleProfiles', 4, 'hoursPerMonth'], 2],
    ['cover plan', ['timeAnswer', 'coverPlan'], 'Overtime for half of the mentor hours'],
    ['attribution', ['benefits', 0, 'attribution'], 0.6],
    ['units of a benefit', ['benefits', 1, 'byYear', '1', 'units'], 83],
    ['low end of a driver', ['drivers', 0, 'low'], 50],
    ['words of the top risk', ['risks', 0, 'text'], 'Mentors are busy'],
    ['impact of the top risk', ['risks', 0, 'impact'], 5],
    ['date of a gate', ['scale', 'phases', 0, 'gate', 'date'], '2027-08-21'],
    ['condition of a gate', ['scale', 'phases', 0, 'gate', 'go', 0, 'value'], 60],
    ['a gate missed', ['scale', 'phases', 1, 'gate', 'ifMissed'], 'stop'],
    ['committed cost', ['scale', 'phases', 1, 'gate', 'committedCost'], 1],
    ['no gate', ['scale', 'phases', 1, 'gate'], null],
    ['the ask', ['decision', 'ask'], 'Approve it.'],
    ['the fallback', ['decision', 'fallback'], 'Wait.'],
    ['cost of the fallback', ['decision', 'fallbackCost'], 80_000],
    ['currency', ['organisation', 'currency'], 'USD'],
  ];
  test.each(facts)('changes with: %s', (_what, place, value) => {
    expect(placesOf(sampleA).map(String)).toContain(String(place));
    expect(fingerprint(withValueAt(sampleA, place, value))).not.toBe(fingerprint(sampleA));
  });

  test('half-filled pitches never throw, lone surrogates included', () => {
    const places = placesOf(sampleA).filter(
      (place) => typeof place.at(-1) === 'string' && place[0] !== 'expectedResults',
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(null, undefined), (place, gap) => {
        const result = fingerprint(withValueAt(sampleA, place, gap));
        expect(result === null || readFingerprint(result) === result).toBe(true);
      }),
      { numRuns: 150 },
    );
    expect(fingerprint(changed(sampleA, (copy) => void (copy.decision!.ask = 'Approve \uD800')))).not.toBeNull();
  });
});

describe('a typed fingerprint', () => {
  test('may be in small letters, without dashes, with O, I and L', () => {
    const own = fingerprint(sampleB)!;
    const typed = ['9yeh-0pzw-ea3s', '9YEH0PZWEA3S', ' 9YEH OPZW EA3S ', '9YEH–oPZW—EA3S', '9YEH-0PZW\u2212EA3S'];
    expect(typed.map((text) => verifyFingerprint(sampleB, text))).toEqual(typed.map(() => true));
    expect(own).toBe('9YEH-0PZW-EA3S');
    expect(readFingerprint('il00-0000-000L')).toBe('1100-0000-0001');
  });

  test('is none when it has another length or other signs', () => {
    expect(['', '9YEH-0PZW-EA3', '9YEH-0PZW-EA3S4', '9YEH-0PZW-EA3U', '9YEH_0PZW_EA3S'].map(readFingerprint)).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });

  test('with one sign wrong it is not that of the pitch; an unfinished pitch has none', () => {
    expect(verifyFingerprint(sampleB, '9YEH-0PZW-EA3T')).toBe(false);
    expect(verifyFingerprint({ schema: 'mentoring-pitch/1' }, '9YEH-0PZW-EA3S')).toBe(false);
  });
});
