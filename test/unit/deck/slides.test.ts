import { describe, expect, test } from 'vitest';
import { slideFor } from '../../../src/deck/deck.ts';
import { speakerNotes } from '../../../src/deck/notes.ts';
import type { Slide } from '../../../src/deck/slide.ts';
import { businessCaseBeside, whatIfLine } from '../../../src/deck/what-if.ts';
import { publicPart } from '../../../src/pitch/public.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { clinic, foundry, hospital, warehouse } from './pitches.ts';

const slide = (pitch: Pitch, key: string) => slideFor(key, publicPart(pitch));
/** The slide, known to be of this kind. */
function as<Kind extends Slide['kind']>(found: Slide | null, kind: Kind): Extract<Slide, { kind: Kind }> {
  if (found?.kind !== kind) throw new Error(`not a slide of kind ${kind}`);
  return found as Extract<Slide, { kind: Kind }>;
}
const plain = (value: unknown) => JSON.parse(JSON.stringify(value).replaceAll('\u00A0', ' ')) as unknown;

describe('heroes', () => {
  test('title, why now and decision are set around their number', () => {
    expect(slide(foundry(), 'title')).toMatchObject({ hero: { before: 'Approve', number: '€179,906' } });
    expect(slide(hospital(), 'why_now')).toMatchObject({
      hero: { before: 'Doing nothing costs', number: '$4.4', after: 'million a year' },
    });
    expect(slide(warehouse(), 'decision')).toMatchObject({
      hero: { before: 'We ask you to approve', number: '$38,400', after: '' },
    });
  });

  test('without a number the title is a statement', () => {
    expect(slide(warehouse(), 'why_now')).toMatchObject({ facts: [], cost: '', problem: '' });
    expect(slide(warehouse(), 'why_now')).not.toHaveProperty('hero');
  });

  test('the fact row holds what is known', () => {
    expect(slide(warehouse(), 'title')).toMatchObject({
      facts: [
        { label: 'Cash', value: '$6,000' },
        { label: 'Time of people on the payroll', value: '$32,400' },
        { label: 'Decision', value: 'December 8, 2026' },
      ],
    });
  });
});

describe('what is too little has its own form', () => {
  test('one objective stands above its facts', () => {
    expect(slide(warehouse(), 'objectives')).toMatchObject({
      facts: [
        { label: 'It stands in', value: 'Site plan 2027' },
        { label: 'Measured by', value: 'Median time to standard rate' },
        { label: 'Answers for it', value: 'Carla Munro' },
        { label: 'By', value: 'Jun 2027' },
      ],
    });
  });

  test('columns of a chain that no row fills are left out', () => {
    const columns = as(slide(warehouse(), 'line_of_sight'), 'line_of_sight').chart.columns;
    expect(columns.map(({ id }) => id)).toEqual(['objective', 'mechanism', 'behaviourChange', 'lagging']);
  });

  test('columns of a table that no row fills are left out', () => {
    const pitch = { ...foundry(), assumptions: [{ id: 'A', text: 'Volume stays' }], strategyLinks: [] };
    expect(slide(pitch, 'assumptions')).toMatchObject({
      title: 'The case rests on one assumption, none with a source',
      columns: [{ role: 'number' }, { role: 'main' }],
      groups: [{ rows: [[[{ text: '1' }], [{ text: 'Volume stays' }]]] }],
    });
  });

  test('measures carry their unit where a figure stands alone', () => {
    expect(plain(slide(warehouse(), 'metrics'))).toMatchObject({
      chart: {
        groups: [
          {
            heading: 'Result, by the end of June 2027',
            rows: [{ today: { text: '9', long: '9 weeks' }, by: 'By the end of June 2027', from: 0, to: 9 }],
          },
        ],
      },
    });
  });

  test('without reports there are the owners of the measures', () => {
    const pitch = clinic();
    pitch.reporting = [];
    expect(slide(pitch, 'reporting')).toMatchObject({
      title: 'Each measure has an owner: Ines Varga and Tom Ashby',
      owners: [{ label: 'Voluntary turnover rate', value: 'Ines Varga' }, { value: 'Tom Ashby' }],
    });
    expect(slide(pitch, 'reporting')).not.toHaveProperty('chart');
  });

  test('without ranges the business case is its sums', () => {
    const pitch = { ...foundry(), drivers: [] };
    const found = slide(pitch, 'business_case');
    expect(found).toMatchObject({
      title: 'Year 1 returns €205,480 on €179,906',
      sums: [{}, {}, { amount: '€25,574' }],
    });
    expect(found).not.toHaveProperty('chart');
    expect(slide(pitch, 'tornado')).toBeNull();
  });
});

describe('what is too much moves', () => {
  test('more than six resources: the smallest are joined', () => {
    const pitch = foundry();
    const more = [1, 2].map((n) => ({
      id: `X${n}`,
      type: 'facilities' as const,
      description: `Room ${n}`,
      amount: n,
      approverId: 'ST2',
      cash: true,
    }));
    const resources = [...pitch.resources!, ...more];
    const { rows } = as(slide({ ...pitch, resources }, 'resources'), 'resources');
    expect(rows).toHaveLength(6);
    expect(rows[5]).toMatchObject({ id: '', type: '3 more', cash: 3, amount: '€3', approver: '' });
  });

  test('an ask of over 420 characters moves the fallback to the notes', () => {
    const pitch = foundry();
    const long = {
      ...pitch,
      decision: { ...pitch.decision, ask: `Approve ${'and pay for more of the same '.repeat(16)}` },
    };
    expect(slide(pitch, 'decision')).toHaveProperty('fallback');
    expect(slide(long, 'decision')).not.toHaveProperty('fallback');
    const notes = speakerNotes(long).find(({ key }) => key === 'decision');
    expect(notes?.behind[0]).toMatch(/^If not the whole: Approve the pilot only/);
  });

  test('a cover plan of over 230 characters goes on in the notes', () => {
    const rest = 'Weekends are covered by volunteers. '.repeat(7).trim();
    const pitch = { ...foundry(), timeAnswer: { peakPairs: 30, coverPlan: `Sessions are on the rota. ${rest}` } };
    expect(slide(pitch, 'time')).toMatchObject({
      facts: [{}, { label: 'Who covers', value: 'Sessions are on the rota' }, {}],
    });
    expect(speakerNotes(pitch).find(({ key }) => key === 'time')?.behind[0]).toContain(rest);
  });

  test('more than two pieces of evidence are named by their number', () => {
    const pitch = foundry();
    const [first, ...others] = pitch.objections!;
    // An entry that is still blank has no number in the handout, so it counts for none here.
    pitch.evidence = [{ id: 'BLANK' }, ...pitch.evidence!];
    pitch.objections = [{ ...first!, evidenceIds: ['INT1', 'EV-RAGINS1999', 'INT2', 'EV-SANDVIK'] }, ...others];
    expect(slide(pitch, 'objection:OB1')).toMatchObject({
      evidence: [
        { grade: 'C', gradeWords: 'one organization’s own analysis', against: '', limits: '' },
        { grade: 'B', against: 'Against:', source: 'Ragins, B. R., & Cotton, J. L. (1999)' },
      ],
      more: 'More in the handout: evidence 2 and 3',
    });
  });

  test('more hours than a month has are bars', () => {
    const pitch = foundry();
    pitch.roleProfiles = [
      { id: 'P', role: 'mentor', hoursPerMonth: 161, count: 1 },
      { id: 'Q', role: 'mentee', hoursPerMonth: 1 },
    ];
    expect(slide(pitch, 'time')).toMatchObject({
      chart: { bars: true, rows: [{ each: 'one mentor' }, { unit: 'hour a month', each: 'each mentee' }] },
    });
    const found = slide({ ...foundry(), timeAnswer: { monthHours: 150 } }, 'time');
    expect(found).toMatchObject({
      subtitle: 'Each square is an hour of a 150-hour month, each line a week',
      chart: { month: 150, week: 37.5 },
    });
  });
});

describe('words and figures of single slides', () => {
  test('the decision shows what was ticked in the room', () => {
    const decisions = [
      { resourceId: 'RES1', answer: 'no' as const },
      { resourceId: 'RES1', answer: 'yes' as const },
      { resourceId: 'RES2', answer: 'later' as const },
    ];
    expect(slide({ ...foundry(), decisions }, 'decision')).toMatchObject({
      rows: [{ answer: 'yes' }, { answer: 'later' }, {}, {}, {}, { amount: 'no cost' }],
      approved: { label: 'Approved', value: '€24,800' },
    });
  });

  test('simulated figures are whole percent, point estimates have a decimal (look: README)', () => {
    expect(slide(foundry(), 'business_case')).toMatchObject({
      chart: {
        short: { count: 5, text: '5 of 20' },
        enough: { count: 15, words: 'at least break even (76%)' },
        low: { text: '−7%' },
        high: { text: '25%' },
        point: { text: '14.2%' },
      },
      sums: [
        { amount: '€205,480' },
        { amount: '€179,906' },
        { amount: '€25,574', note: '14.2% of the cost', role: 'net' },
      ],
      share: [{}, { text: 'seven eighths', strong: true }, { text: ' (87.6%)', soft: true }, {}],
      median: 'Half of the results lie below 8%.',
    });
  });

  test('gate rules carry a unit of one word at the value and a longer one after the name', () => {
    expect(plain(slide(hospital(), 'scale'))).toMatchObject({
      gates: [
        {
          rules: [
            {},
            {
              name: [{}, { text: ', hours per leader-month', soft: true }],
              value: [{ text: 'at most ' }, { text: '4', strong: true }],
            },
            {},
          ],
        },
        {},
      ],
    });
    expect(plain(slide(foundry(), 'scale'))).toMatchObject({
      gates: [{}, { rules: [{}, { value: [{}, { text: '13.0 months' }] }] }],
    });
  });

  test('ids of measures that people wrote become names', () => {
    expect(slide(hospital(), 'time')).toMatchObject({
      facts: [
        {},
        { value: expect.stringMatching(/limit 4.hours a month, and patient falls are watched$/) as string },
        {},
      ],
    });
    expect(slide(foundry(), 'risks')).toMatchObject({
      rows: [{ sign: 'Sign to watch: planned mentoring sessions held below 70% in a month' }, {}, {}, {}],
    });
  });

  test('reports: what they show, to whom, and when', () => {
    expect(slide(hospital(), 'reporting')).toMatchObject({
      chart: {
        rows: [
          {
            shows: 'Pairs meeting at least monthly and unit leader span hours lost',
            form: 'circle',
            label: 'Mar 5',
            first: true,
          },
          { shows: 'First-line leader turnover and three more measures', form: 'circle' },
          { shows: 'First-line leader turnover and six more measures', form: 'diamond' },
          { shows: 'First-line leader turnover and three more measures', form: 'diamond', days: [21253] },
        ],
      },
    });
  });

  test('later years that differ are listed, a single one takes the singular', () => {
    const pitch = foundry();
    const costs = (byYear: Record<string, number>) => [
      { id: 'C', category: 'participant_time' as const, cash: false, byYear },
    ];
    const later = (byYear: Record<string, number>) =>
      slide({ ...pitch, costs: costs(byYear), financialSettings: { horizonYears: 3 } }, 'resources');
    expect(later({ '1': 5, '2': 6, '3': 7 })).toMatchObject({
      later: 'Later years would cost €6 and €7; they are not part of this ask.',
    });
    expect(later({ '1': 5, '2': 6 })).toMatchObject({ later: 'Year 2 would cost €6; it is not part of this ask.' });
    expect(later({ '1': 5 })).toMatchObject({
      later: '',
      title: 'The ask is €5, all of it time of people on the payroll',
    });
  });
});

describe('speaker notes', () => {
  test('objections that name a fact of the slide, with the number of their backup', () => {
    const notes = speakerNotes(foundry()).find(({ key }) => key === 'business_case');
    expect(notes?.note).toMatch(/^If Dieter asks about the die project/);
    expect(notes?.ifAsked).toMatchObject([
      { head: 'If asked: how do we know it was the mentoring and not the die project? (backup 2)', backup: 2 },
    ]);
    expect(notes?.behind.join(' ')).toMatch(
      /^Benefit €205,480: less scrap €36,456, earlier independent sign-off €145,824, less set-up downtime €23,200\. Cost €179,906, of which €51,362 is cash\. .* would give −43\.5%: a joint worst case/,
    );
  });
});

test('a what-if shows the original results behind the new ones and leaves the pitch as it is', () => {
  const original = publicPart(foundry());
  const drivers = original.drivers!.map((driver) => (driver.id === 'B2.units' ? { ...driver, expected: 60 } : driver));
  const changed = publicPart({ ...foundry(), drivers });
  const line = whatIfLine(original, changed);
  expect(line.replaceAll('\u00A0', ' ')).toBe(
    'What if: setter-months gained in year 1 60 setter-months instead of 84 setter-months',
  );
  const before = as(slideFor('business_case', original), 'business_case');
  const found = businessCaseBeside(original, changed, line);
  expect(found).toMatchObject({ subtitle: line, chart: { before: before.chart?.results } });
  expect(found?.chart?.results).not.toEqual(before.chart?.results);
});
