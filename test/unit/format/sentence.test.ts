import { describe, expect, test } from 'vitest';
import { hangingFact } from '../../../src/deck/hanging-fact.ts';
import { altSentence } from '../../../src/deck/alt.ts';
import {
  askClause,
  shortName,
  small,
  splitAnswer,
  splitSentence,
  splitTitle,
  withoutPeriod,
  withPeriod,
} from '../../../src/format/sentence.ts';

describe('texts in a sentence', () => {
  test.each([
    ['First-line leader turnover, participants', 'First-line leader turnover'],
    ['Output lost to mentoring (guardrail)', 'Output lost to mentoring'],
    ['Falls per 1,000 patient days, all units', 'Falls per 1,000 patient days'],
    ['(untitled)', '(untitled)'],
  ])('%s is %s for short', (name, short) => expect(shortName(name)).toBe(short));

  test.each([
    ['Scrap rate', 'scrap rate'],
    ['RN turnover', 'RN turnover'],
    ['360 results leak', '360 results leak'],
    ['I have no time', 'I have no time'],
    ['', ''],
  ])('%s begins as %s', (text, inside) => expect(small(text)).toBe(inside));

  test.each([
    ['One. Two.', 'One.', 'Two.'],
    ['No. Logs hold dates only.', 'No.', 'Logs hold dates only.'],
    ['Dr. Osei decides. Then we go.', 'Dr. Osei decides.', 'Then we go.'],
    ['It is 4.8% today; best line 3.6%', 'It is 4.8% today; best line 3.6%', ''],
    ['Really? “Yes.” Good.', 'Really?', '“Yes.” Good.'],
  ])('%s is split', (text, first, rest) => expect(splitSentence(text)).toEqual({ first, rest }));

  test.each([
    ['Approve EUR 179,906 (EUR 23,112 set-up)', 'EUR 179,906'],
    ['Approve the pilot, then decide', 'the pilot'],
    ['Fund it.', 'Fund it'],
    ['', ''],
  ])('the clause of %s is %s', (ask, clause) => expect(askClause(ask)).toBe(clause));

  test('titles are split at a colon that is followed by a space', () => {
    expect(splitTitle('Ready on the unit: growing leaders')).toEqual({
      main: 'Ready on the unit',
      rest: 'Growing leaders',
    });
    expect(splitTitle('From 8:00 to 9:00')).toEqual({ main: 'From 8:00 to 9:00', rest: '' });
  });

  test('periods are dropped and set once', () => {
    expect(['a.', 'a...', 'a'].map(withoutPeriod)).toEqual(['a', 'a...', 'a']);
    expect(['a', 'a.', 'a?', '“a.”', ''].map(withPeriod)).toEqual(['a.', 'a.', 'a?', '“a.”', '']);
  });
});

describe('hanging figures (deck.md s02)', () => {
  test.each([
    ['41 of 118 setter-technicians (34.7%) are eligible', '41', 'of 118', 'setter-technicians (34.7%) are eligible'],
    ['Scrap rate 4.8% of cast weight', '4.8%', '', 'Scrap rate 4.8% of cast weight'],
    ['Median time 14.0\u00A0months (n = 26)', '14.0', 'months', 'Median time 14.0\u00A0months (n = 26)'],
    ['0.6 ready-now successors', '0.6', '', 'ready-now successors'],
    ['$46,000 more per fill', '$46,000', '', 'more per fill'],
    ['In 2026 scrap rose by −3 points', '−3', '', 'In 2026 scrap rose by −3 points'],
    ['By 31\u00A0Dec 2028 half can retire', '', '', 'By 31\u00A0Dec 2028 half can retire'],
    ['Line 6 stands still for 12 days a year', '12', 'days', 'Line 6 stands still for 12 days a year'],
    ['45', '45', '', '45'],
    ['Nobody knows', '', '', 'Nobody knows'],
  ])('%s', (text, figure, unit, shown) => {
    expect(hangingFact(text, 'HRIS')).toEqual({ figure, unit, text: shown, source: 'HRIS' });
  });
});

test('an alternative text leaves out what is not known, with the words that lead to it', () => {
  const pattern = 'Gate {date}: goes on if {rules}; if missed, {ifMissed}.';
  expect(altSentence(pattern, { date: '1 May', rules: 'x at least 70%', ifMissed: 'stop' })).toBe(
    'Gate 1 May: goes on if x at least 70%; if missed, stop.',
  );
  expect(altSentence(pattern, { date: '1 May', rules: 'x at least 70%' })).toBe(
    'Gate 1 May: goes on if x at least 70%.',
  );
  expect(altSentence(pattern, { date: '1 May' })).toBe('Gate 1 May.');
  expect(altSentence(pattern, {})).toBe('');
});

test('the message of an answer is its first sentence, and a lone word takes the next with it', () => {
  expect(splitAnswer('Some will move. A move is counted.')).toEqual({
    first: 'Some will move.',
    rest: 'A move is counted.',
  });
  expect(splitAnswer('No. Logs hold dates. The rule is in writing.')).toEqual({
    first: 'No. Logs hold dates.',
    rest: 'The rule is in writing.',
  });
  expect(splitAnswer('No.')).toEqual({ first: 'No.', rest: '' });
});
