import { describe, expect, test } from 'vitest';
import words from '../../../assets/words/facts.json' with { type: 'json' };
import { changedFacts, factInWords } from '../../../src/facts/changes.ts';
import { factSet } from '../../../src/facts/fact-set.ts';
import { fingerprint } from '../../../src/facts/fingerprint.ts';
import { createFormat } from '../../../src/format/format.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { changed, sampleA } from '../business-case/samples.ts';

const format = createFormat(sampleA.organisation);
const after = (change: (copy: Pitch) => void) => changedFacts(sampleA, changed(sampleA, change));
const inWords = (change: (copy: Pitch) => void) => after(change).map((fact) => factInWords(fact, format));

describe('changedFacts', () => {
  test('is empty exactly when the fingerprints are the same', () => {
    expect(changedFacts(sampleA, structuredClone(sampleA))).toEqual([]);
    const other = changed(sampleA, ({ risks }) => void (risks![0]!.impact = 5));
    expect(fingerprint(other)).not.toBe(fingerprint(sampleA));
    expect(changedFacts(sampleA, other)).toHaveLength(1);
  });

  test('says what was and what is', () => {
    expect(after(({ metrics }) => void (metrics![0]!.target!.value = 4.3))).toEqual([
      { fact: 'metric.target', id: 'M1', name: 'Scrap rate', before: 4.1, after: 4.3 },
    ]);
    expect(after(({ timeAnswer }) => void (timeAnswer!.coverPlan = null))).toMatchObject([
      { fact: 'coverPlan', id: null, after: null },
    ]);
  });

  test('an item that came or went is one change', () => {
    expect(inWords(({ objectives }) => void objectives!.shift())).toEqual([
      'objective “Cut the cost of scrap at Ostwick”',
    ]);
    const back = changed(sampleA, ({ metrics }) => void metrics!.pop());
    expect(changedFacts(back, sampleA)).toMatchObject([
      { fact: 'metric', id: 'M7', before: null, after: { unit: '% of planned good castings' } },
    ]);
    expect(inWords(({ scale }) => void (scale!.phases![1]!.gate = null))).toEqual(['the gate on 20 January 2028']);
  });

  test('what follows from a change is a change too', () => {
    expect(inWords(({ costs }) => void (costs![2]!.byYear!['1'] = 34_800))).toEqual([
      'total cost',
      'cash in the cost',
      'return in year 1',
      'chance of at least breaking even',
    ]);
  });

  test('a gate without a date has words as well', () => {
    expect(
      inWords(({ scale }) => void Object.assign(scale!.phases![0]!.gate!, { date: null, ifMissed: null })),
    ).toEqual(['date of the gate', 'what happens if the gate is missed']);
  });
});

test('there are words for every fact, and no others', () => {
  const facts = factSet(sampleA);
  const fields = (group: string, item: object | undefined) =>
    Object.keys(item ?? {}).map((field) => `${group}.${field}`);
  const names = [
    'currency',
    'coverPlan',
    'topRisk',
    'objective',
    'metric',
    'gate',
    ...fields('objective', facts.objectives['OBJ1']),
    ...fields('metric', facts.metrics['M1']),
    ...fields('gate', facts.gates['PH1']),
    ...fields('cost', facts.cost),
    ...fields('hours', facts.hours),
    ...fields('benefit', facts.benefit),
    ...fields('decision', facts.decision),
  ];
  expect(Object.keys(words.facts).toSorted()).toEqual(names.toSorted());
});
