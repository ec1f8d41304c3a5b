/** Pitches for the tests of the deck: the two samples, and two that people make in ten minutes. */
import { readFileSync } from 'node:fs';
import { publicPart, type PublicPitch } from '../../../src/pitch/public.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8')) as Pitch;

export const foundry = (): Pitch => fixture('sample-a-manufacturing');
export const hospital = (): Pitch => fixture('sample-b-hospital-leadership');

/** A pitch from the fields given. */
export function pitchOf(fields: Omit<Partial<Pitch>, 'schema'>): PublicPitch {
  return publicPart({ schema: 'mentoring-pitch/1', ...fields } as Pitch);
}

/** About a dozen inputs (deck.md x2-sparse). */
export const warehouse = (): Pitch => ({
  schema: 'mentoring-pitch/1',
  title: 'Productive by week six: buddies for new pickers',
  version: 1,
  preparedOn: '2026-11-20',
  organisation: { name: 'Halden Quay Logistics (fictional)', currency: 'USD', locale: 'en-US' },
  decision: {
    date: '2026-12-08',
    forum: 'Site leadership',
    ask: 'Approve $38,400 for a buddy for each of 40 new pickers, from March to June 2027.',
  },
  problem: { statement: 'New pickers need nine weeks to reach the standard rate, and one in four has left by then.' },
  objectives: [
    {
      id: 'O1',
      statement: 'Get new pickers to the standard rate sooner',
      strategicSource: 'Site plan 2027',
      ownerId: 'P1',
      by: '2027-06-30',
    },
  ],
  strategyLinks: [
    {
      id: 'L1',
      objectiveId: 'O1',
      mechanism: 'A buddy works beside the new picker for two shifts a week in the first month',
      behaviourChange: 'The new picker asks before a mistake is repeated',
      laggingMetricId: 'M1',
    },
  ],
  metrics: [
    {
      id: 'M1',
      objectiveIds: ['O1'],
      name: 'Median time to standard rate',
      kind: 'lagging',
      unit: 'weeks',
      direction: 'lower_better',
      baseline: { value: 9 },
      target: { value: 6, by: '2027-06-30' },
    },
  ],
  stakeholders: [{ id: 'P1', name: 'Carla Munro' }],
  roleProfiles: [
    { id: 'R1', role: 'mentor', count: 20, hoursPerMonth: 16 },
    { id: 'R2', role: 'mentee', count: 40, hoursPerMonth: 16 },
  ],
  resources: [
    { id: 'RES1', type: 'time', description: 'Buddy hours on shift', approverId: 'P1', costIds: ['C1'] },
    { id: 'RES2', type: 'training', description: 'Half a day for each buddy', approverId: 'P1', costIds: ['C2'] },
  ],
  costs: [
    { id: 'C1', category: 'participant_time', cash: false, byYear: { '1': 32400 } },
    { id: 'C2', category: 'training', cash: true, byYear: { '0': 6000 } },
  ],
});

/** The answers of guidance.md section 4, "What the first deck says". */
export const clinic = (): Pitch => ({
  schema: 'mentoring-pitch/1',
  title: 'Stay past the first year: mentors for new nurses',
  organisation: { name: 'Hathermoor Clinics', currency: 'USD', locale: 'en-US' },
  decision: { date: '2030-11-05', forum: 'Executive meeting', ask: 'Approve $154,000.', fallback: 'The pilot only.' },
  problem: { statement: 'One nurse in four leaves within a year.', costOfInaction: { perYear: 513000 } },
  objectives: [
    { id: 'O1', statement: 'Keep nurses after their first year', ownerId: 'P1', by: '2032-12-31', priority: 1 },
  ],
  strategyLinks: [
    {
      id: 'L1',
      objectiveId: 'O1',
      mechanism: 'Mentor and nurse meet every two weeks on one case from the ward',
      behaviourChange: 'The nurse asks for help before giving notice',
      laggingMetricId: 'M1',
      leadingMetricId: 'M2',
    },
  ],
  metrics: [
    {
      id: 'M1',
      objectiveIds: ['O1'],
      name: 'Voluntary turnover rate',
      kind: 'lagging',
      unit: '%',
      direction: 'lower_better',
      baseline: { value: 27 },
      target: { value: 20, by: '2032-12-31' },
      ownerId: 'P1',
    },
    {
      id: 'M2',
      objectiveIds: ['O1'],
      name: 'Planned sessions held',
      kind: 'leading',
      unit: '%',
      direction: 'higher_better',
      baseline: { period: 'new' },
      target: { value: 80, by: '2031-09-12' },
      threshold: 80,
      ownerId: 'P2',
    },
  ],
  reporting: [
    {
      id: 'REP1',
      name: 'Gate report',
      cadence: 'once',
      first: '2031-09-12',
      audienceIds: ['P1'],
      metricIds: ['M1', 'M2'],
    },
  ],
  roleProfiles: [
    { id: 'R1', role: 'mentor', count: 80, hoursPerMonth: 1.5 },
    { id: 'R2', role: 'mentee', count: 80, hoursPerMonth: 1.5 },
  ],
  elements: [
    { id: 'E1', type: 'scale', status: 'ready', note: '80 pairs for 9 months' },
    { id: 'E2', type: 'time_budget', status: 'ready', note: '1.5 hours a month each' },
    { id: 'E3', type: 'role_profiles', status: 'planned', ownerId: 'P2', due: '2031-01-15' },
    { id: 'E4', type: 'competency_assessment', status: 'planned', ownerId: 'P2', due: '2031-01-15' },
    { id: 'E5', type: 'mentoring_training', status: 'planned', ownerId: 'P2', due: '2031-01-15' },
    { id: 'E6', type: 'scalability', status: 'not_needed', note: 'One site' },
  ],
  scale: {
    phases: [
      {
        id: 'PH1',
        name: 'pilot',
        start: '2031-01-15',
        end: '2031-10-14',
        pairs: 80,
        pairsStarted: 80,
        monthsPerPair: 9,
        gate: { date: '2031-09-12', deciderId: 'P1', go: [{ metricId: 'M2', op: '>=', value: 80 }] },
      },
    ],
    pairMonths: { year1: 720 },
  },
  stakeholders: [
    { id: 'P1', name: 'Ines Varga', title: 'Director of nursing', decisionRole: 'approver' },
    { id: 'P2', name: 'Tom Ashby', title: 'Head of training' },
  ],
  resources: [
    { id: 'RES1', type: 'administrators', approverId: 'P1', costIds: ['C1'] },
    { id: 'RES2', type: 'time', approverId: 'P1', costIds: ['C2'] },
  ],
  costs: [
    { id: 'C1', category: 'administration', cash: true, byYear: { '1': 52480 } },
    { id: 'C2', category: 'participant_time', cash: false, byYear: { '1': 101520 } },
  ],
  risks: [
    {
      id: 'K1',
      text: 'In winter wards cancel sessions week after week because every bed is taken and nobody can leave, so that pairs lose touch before anyone notices it',
      mitigation: 'Sessions are short and by phone from December to March',
      ownerId: 'P2',
    },
  ],
  timeAnswer: { peakPairs: 80, coverPlan: 'Charge nurses cover one hour on the late shift.' },
});
