import { describe, expect, test } from 'vitest';
import guidance from '../../../assets/guidance.json' with { type: 'json' };
import deckWords from '../../../assets/words/deck.json' with { type: 'json' };
import { backups, deck } from '../../../src/deck/deck.ts';
import { contextOf } from '../../../src/deck/context.ts';
import { holds } from '../../../src/deck/conditions.ts';
import { slotText } from '../../../src/deck/slots.ts';
import { speakerNotes } from '../../../src/deck/notes.ts';
import { publicPart } from '../../../src/pitch/public.ts';
import type { Metric, Pitch } from '../../../src/pitch/schema.ts';
import { clinic, foundry, hospital, pitchOf, warehouse } from './pitches.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const titles = (pitch: Pitch) =>
  Object.fromEntries(deck(publicPart(pitch)).map(({ key, title }) => [key, plain(title)]));
const backupTitles = (pitch: Pitch) =>
  Object.fromEntries(backups(publicPart(pitch)).map(({ key, title }) => [key, plain(title)]));

describe('titles of the samples', () => {
  test('the foundry, as in deck.md with the words of guidance.json', () => {
    expect(titles(foundry())).toEqual({
      title: 'Approve €179,906 to bring scrap rate down from 4.8% to 4.1% by the end of 2028',
      why_now: 'Doing nothing costs €182,280 a year',
      objectives: 'The program serves three objectives from our own plans',
      line_of_sight: 'Each objective leads through the work to a measured result',
      metrics: 'Success means scrap rate down from 4.8% to 4.1% by the end of 2028',
      reporting: 'The first numbers come on 10 March 2027, then every month',
      elements: 'All 18 elements are accounted for: nine ready, nine planned',
      scale: '12 pairs grow to 30 only if the gate on 20 August 2027 is passed',
      resources: 'The ask is €179,906, of which €51,362 is cash',
      business_case: 'In three cases out of four the first year at least pays for itself',
      time: 'We ask 6 hours a month of each mentor and each mentee',
      risks: 'The biggest risk is this: mentors pulled back to production in peak weeks',
      decision: 'We ask you to approve €179,906 with a stop/go gate on 20 August 2027',
    });
  });

  test('the hospital hides its reporting slide and adds one of its own', () => {
    expect(titles(hospital())).toEqual({
      title: 'Approve $248,786 to bring first-line leader turnover down from 22% to 15% by the end of 2028',
      why_now: 'Doing nothing costs $4.4 million a year',
      objectives: 'The program serves three objectives from our own plans',
      line_of_sight: 'Each objective leads through the work to a measured result',
      OWN1: 'What one pair works on',
      metrics: 'Success means first-line leader turnover down from 22% to 15% by the end of 2028',
      elements: 'All 17 elements are accounted for: 11 ready, six planned',
      scale: '24 pairs grow to 72 only if the gate on June 30, 2027 is passed',
      resources: 'The ask is $248,786, of which $73,160 is cash',
      business_case: 'In four cases out of five the first year at least pays for itself',
      time: 'We ask 1.5 hours a month of each mentor and each mentee',
      risks: 'The biggest risk is this: mentor take-up below 65%',
      decision: 'We ask you to approve $248,786 with a stop/go gate on June 30, 2027',
    });
  });

  test('the backups', () => {
    expect(backupTitles(foundry())).toMatchObject({
      'objection:OB1': 'It is 6 hours per person a month, 72 hours a month for all 12 pilot mentors',
      'objection:OB3': 'No. Logs hold procedures and dates only',
      tornado: 'The return depends most on setter-months gained in year 1',
      alternatives: 'Doing nothing costs €182,280 a year; two alternatives were weighed',
      assumptions: 'The case rests on five assumptions, each with its source',
      evidence: 'Research supports a part of this case, and here are its limits',
      method: 'Each result is told apart from other causes',
    });
    expect(backupTitles(hospital())).toMatchObject({
      tornado: 'The return depends most on separations avoided in year 1',
      dismissed: 'These points of the review were set aside, each with a reason',
    });
  });
});

describe('titles of pitches made in ten minutes', () => {
  test('the first deck of guidance.md', () => {
    expect(titles(clinic())).toEqual({
      title: 'Approve $154,000 to bring voluntary turnover rate down from 27% to 20% by the end of 2032',
      why_now: 'Doing nothing costs $513,000 a year',
      objectives: 'The program serves an objective of the organization',
      line_of_sight: 'The objective leads through the work to a measured result',
      metrics: 'Success means voluntary turnover rate down from 27% to 20% by the end of 2032',
      reporting: 'The first numbers come on September 12, 2031',
      elements: 'All six elements are accounted for: two ready, three planned, one not needed',
      scale: '80 pairs run for 9 months, with a stop/go gate on September 12, 2031',
      resources: 'The ask is $154,000, of which $52,480 is cash',
      time: 'We ask 1.5 hours a month of each mentor and each mentee',
      risks: 'The biggest risk is named and has an answer',
      decision: 'We ask you to approve $154,000 with a stop/go gate on September 12, 2031',
    });
  });

  test('without a business case the notes of the resources slide say what would pay for the program', () => {
    const notes = speakerNotes(clinic()).find(({ key }) => key === 'resources');
    expect(notes?.behind).toEqual(['It pays for itself if it removes 30% of what doing nothing costs a year.']);
  });

  test('about a dozen inputs give eight slides (deck.md x2-sparse)', () => {
    expect(titles(warehouse())).toEqual({
      title: 'Approve $38,400 to bring median time to standard rate down from 9 to 6 weeks by the end of June 2027',
      why_now: 'New pickers need nine weeks to reach the standard rate, and one in four has left by then',
      objectives: 'The program serves an objective from our own plans',
      line_of_sight: 'The objective leads through the work to a measured result',
      metrics: 'Success means median time to standard rate down from 9 to 6 weeks by the end of June 2027',
      resources: 'The ask is $38,400, of which $6,000 is cash',
      time: 'We ask 16 hours a month of each mentor and each mentee',
      decision: 'We ask you to approve $38,400',
    });
  });
});

describe('the rule of titles', () => {
  const metric: Metric = {
    id: 'M1',
    name: 'Scrap rate',
    kind: 'lagging',
    unit: '%',
    baseline: { value: 4.8 },
    target: { value: 4.1, by: '2027-08-20' },
  };
  const titleOf = (key: string, fields: Parameters<typeof pitchOf>[0]) => {
    const found = deck(pitchOf(fields)).find((slide) => slide.key === key);
    return found && plain(found.title);
  };

  test('every condition and every slot of guidance.json is known', () => {
    const context = contextOf(publicPart(foundry()));
    const variants = guidance.slides.list.flatMap((slide) => slide.variants as { text: string; when?: string[] }[]);
    const conditions = new Set(variants.flatMap((variant) => variant.when ?? []));
    const texts = [...variants.map(({ text }) => text), ...Object.values(deckWords.one)];
    const own = new Set(['answerFirst', 'n']);
    const slots = new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)));
    const unknownSlots = [...slots].filter((name) => !own.has(name) && !Object.hasOwn(guidance.slots, name));
    expect(unknownSlots).toEqual([]);
    for (const name of conditions) expect(typeof holds(context, name)).toBe('boolean');
    expect([...conditions].filter((name) => !Object.hasOwn(guidance.slides.conditions, name))).toEqual([]);
    for (const name of ['movement', 'costHeadline', 'hoursTotal'] as const)
      expect(slotText(context, name)).not.toBeNull();
  });

  test('each sentence for a count of one belongs to a title of guidance.json', () => {
    const all = guidance.slides.list.flatMap((slide) => [
      ...slide.variants,
      ...('continued' in slide ? (slide.continued ?? []) : []),
    ]);
    for (const text of Object.keys(deckWords.one)) expect(all.map((variant) => variant.text)).toContain(text);
  });

  test('a date in the middle of a month is a full date; a title that is too long loses the day first', () => {
    expect(titleOf('metrics', { metrics: [metric] })).toBe(
      'Success means scrap rate down from 4.8% to 4.1% by August 20, 2027',
    );
  });

  test('a title of a third line loses the day first, then gives way to the next one', () => {
    const endings = Array.from({ length: 90 }, (_, more) => {
      const name = `Unplanned downtime after a change of tools on the lines${' i'.repeat(more)}`;
      return titleOf('metrics', { metrics: [{ ...metric, name }] })?.replace(/^.*4\.1%/, '');
    });
    expect([...new Set(endings)]).toEqual([
      ' by August 20, 2027',
      ' by August 2027',
      'Success is measured by one result',
    ]);
  });

  test('a title that does not fit without its day gives way to the next one', () => {
    const endless = { ...metric, name: 'Unplanned downtime after a change of tools '.repeat(5) };
    expect(titleOf('metrics', { metrics: [endless] })).toBe('Success is measured by one result');
  });

  test('without baseline the target stands alone', () => {
    expect(titleOf('metrics', { metrics: [{ ...metric, baseline: null }] })).toBe(
      'Success means scrap rate at 4.1% by August 20, 2027',
    );
  });

  test('no title states a cost before people’s time is priced', () => {
    const pitch = clinic();
    pitch.costs = pitch.costs!.filter((cost) => cost.category !== 'participant_time');
    const found = titles(pitch);
    expect(found['title']).toBe('Approve $154,000');
    expect(found['resources']).toBe('The ask needs administrators and people’s time');
    expect(found['decision']).toBe('We ask you to decide on two things');
  });

  test('one hour, one pair and one limit take the singular', () => {
    const hour = {
      roleProfiles: [
        { id: 'R1', role: 'mentor' as const, hoursPerMonth: 1 },
        { id: 'R2', role: 'mentee' as const, hoursPerMonth: 1 },
      ],
    };
    expect(titleOf('time', hour)).toBe('We ask 1 hour a month of each mentor and each mentee');
    const pair = {
      scale: { phases: [{ id: 'P', pairs: 1, monthsPerPair: 1, start: '2027-01-01', gate: { date: '2027-02-01' } }] },
    };
    expect(titleOf('scale', pair)).toBe('One pair runs for 1 month, with a stop/go gate on February 1, 2027');
    const eleven = {
      roleProfiles: [
        { id: 'R1', role: 'mentor' as const, hoursPerMonth: 11 },
        { id: 'R2', role: 'mentee' as const, hoursPerMonth: 2.1 },
      ],
    };
    expect(titleOf('time', eleven)).toBe('We ask 11 hours a month of each mentor, 2.1 of each mentee');
  });

  test('a count at the beginning has a capital, the user’s own words stay as typed', () => {
    const objectives = [1, 2, 3].map((n) => ({ id: `O${n}`, statement: `Objective ${n}` }));
    const strategyLinks = [
      { id: 'L', objectiveId: 'O1', mechanism: 'Pairs meet', behaviourChange: 'Less scrap', laggingMetricId: 'M1' },
    ];
    expect(titleOf('line_of_sight', { objectives, strategyLinks, metrics: [metric] })).toBe(
      'One of three objectives leads through the work to a measured result',
    );
    expect(titleOf('why_now', { problem: { statement: 'iPads lie unused. Nobody knows why.' } })).toBe(
      'iPads lie unused',
    );
  });
});
