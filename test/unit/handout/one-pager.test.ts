import { describe, expect, it } from 'vitest';
import foundry from '../../fixtures/sample-a-manufacturing.json' with { type: 'json' };
import hospital from '../../fixtures/sample-b-hospital-leadership.json' with { type: 'json' };
import { deck } from '../../../src/deck/deck.ts';
import { less, most, onePager } from '../../../src/handout/one-pager.ts';
import type { Amount, OnePagerOutline } from '../../../src/handout/outline.ts';
import type { Block } from '../../../src/outline/block.ts';
import { words } from '../../../src/outline/text.ts';
import { publicPart } from '../../../src/pitch/public.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';

const a = foundry as unknown as Pitch;
const b = hospital as unknown as Pitch;
const outline = (pitch: Pitch, amount: Amount = most) => onePager(publicPart(pitch), amount);
const heads = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const facts = ({ left }: OnePagerOutline) => left.flatMap((block) => (block.kind === 'list' ? block.items : []));

it('has the sections of the page and the title of the first slide', () => {
  for (const pitch of [a, b]) {
    const given = outline(pitch);
    expect(given.title).toBe(deck(publicPart(pitch))[0]!.title);
    expect(heads(given.left)).toEqual([
      'Why now',
      'What changes by the end of 2028',
      'Cost and return in the first year',
    ]);
    expect(heads(given.right)[0]).toBe('Hours asked');
    expect(heads(given.right)[2]).toBe('Main risks');
  }
  expect(heads(outline(a).right)[1]).toBe('Gate, 20 August 2027');
});

it('shows three results with their ways, the lead first', () => {
  const table = outline(a).left.find((block) => block.kind === 'table')!;
  if (table.kind !== 'table') throw new Error('no table');
  expect(table.rows.map(({ cells }) => words(cells[0]!.text))).toEqual([
    'Scrap rate, of cast weight',
    'Median time to independent sign-off, months',
    'Critical procedures with one qualified person',
  ]);
  expect(table.rows.map(({ cells }) => cells[2]!.chart?.kind)).toEqual(['movement', 'movement', 'movement']);
});

it('states no cost that leaves people’s time out', () => {
  const unpriced = { ...a, costs: a.costs!.filter(({ category }) => category !== 'participant_time') };
  const text = JSON.stringify(outline(unpriced));
  expect(text).not.toContain('Cost with set-up');
  expect(text).not.toContain('breaks even');
});

it('offers the fallback only where there is one', () => {
  const labels = (pitch: Pitch) => outline(pitch).strip.boxes.items.map(({ label }) => label);
  expect(labels(a)).toEqual(['Yes', 'Fallback', 'No', 'Later']);
  expect(labels({ ...a, decision: { ...a.decision, fallback: ' ' } })).toEqual(['Yes', 'No', 'Later']);
});

describe('what is left out', () => {
  it('is facts from four to two, then the strategy, for the left column', () => {
    const path: Amount[] = [most];
    for (let next = less(most, 'left'); next; next = less(next, 'left')) path.push(next);
    expect(path).toEqual([
      { facts: 4, risks: 2, strategy: true },
      { facts: 3, risks: 2, strategy: true },
      { facts: 2, risks: 2, strategy: true },
      { facts: 2, risks: 2, strategy: false },
    ]);
    expect(path.map((amount) => facts(outline(a, amount)).length)).toEqual([4, 3, 2, 2]);
    expect(outline(a, path.at(-1)!).strategy).toEqual([]);
  });

  it('is the second risk, then the strategy, for the right column', () => {
    const fewer = less(most, 'right')!;
    expect(fewer).toEqual({ facts: 4, risks: 1, strategy: true });
    expect(less(fewer, 'right')).toEqual({ facts: 4, risks: 1, strategy: false });
    expect(less({ facts: 4, risks: 1, strategy: false }, 'right')).toBeNull();
  });
});

it('knows which fields could be shortened, by their place in the file', () => {
  const { fields } = outline(a);
  expect(fields.left).toContainEqual({ path: '/problem/statement', length: a.problem!.statement!.length });
  expect(fields.right).toContainEqual({ path: '/timeAnswer/coverPlan', length: a.timeAnswer!.coverPlan!.length });
  expect(fields.right.map(({ path }) => path)).toContain('/risks/0/mitigation');
});

it('never throws on a pitch with nothing in it', () => {
  const bare = outline({ schema: 'mentoring-pitch/1' });
  expect(bare.left).toEqual([]);
  expect(bare.right).toEqual([]);
  expect(bare.ask).toEqual([]);
  expect(bare.strip.signature).toBeUndefined();
});
