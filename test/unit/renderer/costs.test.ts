import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sumsOf } from '../../../renderer/editor/steps/resources/cost-data.ts';
import { assignCosts } from '../../../renderer/editor/steps/resources/resource-data.ts';
import { timeLines } from '../../../renderer/editor/steps/resources/time-lines.ts';
import { perform } from '../../../src/pitch/change.ts';
import { createFormat } from '../../../src/format/format.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';

const sample = JSON.parse(
  readFileSync(new URL('../../../assets/samples/foundry.buyin', import.meta.url), 'utf8'),
) as Pitch;
const format = createFormat(sample.organisation);

describe('the time of mentors and mentees as cost lines', () => {
  it('comes to what the sample has for it', () => {
    const lines = timeLines(sample, format);
    const own = sample.costs!.filter(({ category }) => category === 'participant_time').slice(0, 2);
    expect(lines.map(({ byYear }) => byYear)).toEqual(
      own.map(({ byYear }) => ({ '1': byYear!['1'], '2': byYear!['2'], '3': byYear!['3'] })),
    );
    expect(lines.every(({ cash, category }) => cash === false && category === 'participant_time')).toBe(true);
  });

  it('has a line only where hours, rate and pair-months are known', () => {
    expect(timeLines({ ...sample, scale: null }, format)).toEqual([]);
    expect(timeLines({ ...sample, rates: { mentorPerHour: 46 } }, format)).toHaveLength(1);
    expect(timeLines({ ...sample, roleProfiles: [] }, format)).toEqual([]);
  });
});

describe('the sums of the cost lines', () => {
  it('agree with the sample', () => {
    expect(sumsOf(sample)).toMatchObject({ setup: 23_112, year1: 156_794, headline: 179_906, cash: 51_362 });
    expect(sumsOf({ schema: 'mentoring-pitch/1' })).toMatchObject({ headline: 0, later: 0 });
  });
});

describe('a cost line', () => {
  it('stands in one resource only: the one that takes it takes it from the other', () => {
    const ops = assignCosts(sample, 'RES1', ['C3', 'C4']);
    const { pitch } = perform(sample, { verb: 'change', what: 'cost lines' }, ops);
    const holders = (id: string) =>
      pitch.resources!.filter(({ costIds }) => costIds?.includes(id)).map(({ id: of }) => of);
    expect(holders('C3')).toEqual(['RES1']);
    expect(holders('C4')).toEqual(['RES1']);
    expect(holders('C5')).toEqual(['RES2']);
    expect(ops).toHaveLength(2);
    expect(assignCosts(pitch, 'RES1', ['C3', 'C4'])).toEqual([]);
  });
});
