import { expect, it } from 'vitest';
import { Problem } from '../../../main/problem.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { sample, texts, write } from './read.ts';

const sentence = 'Setters who leave take with them what no drawing says about the dies of the older lines. ';

async function text(pitch: Pitch): Promise<string> {
  const { bytes, pages } = await write(pitch, 'onepager');
  expect(pages).toBe(1);
  return (await texts(bytes)).join(' ');
}

const withProblem = (pitch: Pitch, times: number): Pitch => ({
  ...pitch,
  problem: { ...pitch.problem, statement: sentence.repeat(times).trim() },
});

it('shows four facts, two risks and the strategy when there is room', async () => {
  const shown = await text(await sample('foundry'));
  expect(shown).toContain('Median time to independent sign-off 14.0 months');
  expect(shown).toContain('Too few mentors for the extension.');
  expect(shown).toContain('Pair every trainee setter');
});

it('leaves out facts first, never below two, then the strategy', async () => {
  const pitch = await sample('foundry');
  const fewer = await text(withProblem(pitch, 6));
  expect(fewer).not.toContain('14.0 months (n');
  expect(fewer).toContain('best line 3.6%');
  expect(fewer).toContain('Pair every trainee setter');
  const least = await text(withProblem({ ...pitch, strategyStatement: sentence.repeat(7).trim() }, 6));
  expect(least).toContain('37 of 164 critical procedures');
  expect(least).not.toContain('best line 3.6%');
  // The sentence now stands in the problem alone.
  expect(least.split('Setters who leave').length - 1).toBe(6);
});

it('leaves out the second risk when the right column is full', async () => {
  const pitch = await sample('foundry');
  const shown = await text({ ...pitch, timeAnswer: { ...pitch.timeAnswer, coverPlan: sentence.repeat(4).trim() } });
  expect(shown).toContain('Mentors pulled back to production');
  expect(shown).not.toContain('Too few mentors for the extension');
  // The facts of the left column have no part in it.
  expect(shown).toContain('14.0 months (n');
});

it('names the longest field and the lines that are too many', async () => {
  const pitch = await sample('foundry');
  const failure = (given: Pitch) =>
    write(given, 'onepager').then(
      () => null,
      (error: unknown) => error,
    );
  const left = await failure(withProblem(pitch, 12));
  expect(left).toBeInstanceOf(Problem);
  const { key, params } = (left as Problem).told;
  expect(key).toBe('export.tooLong');
  expect(params).toMatchObject({ path: '/problem/statement', field: 'The problem' });
  expect((left as Problem).message).toBe(`The one-pager is ${params!['n']} lines too long. Shorten “The problem”.`);

  const more = await failure(withProblem(pitch, 14));
  // Two more sentences of some 90 characters are two to four lines.
  const difference = Number((more as Problem).told.params!['n']) - Number(params!['n']);
  expect(difference).toBeGreaterThanOrEqual(2);
  expect(difference).toBeLessThanOrEqual(4);

  const right = await failure({ ...pitch, timeAnswer: { ...pitch.timeAnswer, coverPlan: sentence.repeat(12) } });
  expect((right as Problem).told.params).toMatchObject({ path: '/timeAnswer/coverPlan' });
});

it('closes up where little is filled in', async () => {
  const shown = await text({ schema: 'mentoring-pitch/1', title: 'Less scrap', decision: { ask: 'Approve a pilot.' } });
  expect(shown).toContain('Approve a pilot.');
  expect(shown).toContain('Decision');
  for (const word of [
    'Why now',
    'What changes',
    'Cost and return',
    'Hours asked',
    'Gate',
    'Main risks',
    'Fallback',
    'null',
    'undefined',
  ]) {
    expect(shown).not.toContain(word);
  }
  expect((await text({ schema: 'mentoring-pitch/1' })).length).toBeGreaterThan(0);
});
