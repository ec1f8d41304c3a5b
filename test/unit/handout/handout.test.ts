import { describe, expect, it } from 'vitest';
import foundry from '../../fixtures/sample-a-manufacturing.json' with { type: 'json' };
import hospital from '../../fixtures/sample-b-hospital-leadership.json' with { type: 'json' };
import { handout } from '../../../src/handout/handout.ts';
import type { HandoutOutline } from '../../../src/handout/outline.ts';
import type { Block, Heading, Table } from '../../../src/outline/block.ts';
import { words, type Rich } from '../../../src/outline/text.ts';
import { publicPart } from '../../../src/pitch/public.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';

const a = foundry as unknown as Pitch;
const b = hospital as unknown as Pitch;
const outline = (pitch: Pitch) => handout(publicPart(pitch));

function all(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'columns' ? block.columns.flatMap((column) => all(column.blocks)) : [block],
  );
}
const headings = (given: HandoutOutline, level: Heading['level']) =>
  all(given.sections).flatMap((block) => (block.kind === 'heading' && block.level === level ? [block] : []));
const tables = (given: HandoutOutline) => all(given.sections).filter((block): block is Table => block.kind === 'table');
const tableWith = (given: HandoutOutline, caption: string) =>
  tables(given).find((table) => words(table.caption ?? []).includes(caption))!;
const column = (table: Table, index: number) =>
  table.rows.filter(({ role }) => role !== 'group').map(({ cells }) => words(cells[index]!.text));
/** The first paragraph of a section. */
function leadOf(given: HandoutOutline, head: string): string {
  const at = given.sections.findIndex((block) => block.kind === 'heading' && block.text === head);
  const next = given.sections[at + 1];
  return next?.kind === 'paragraph' ? words(next.text) : '';
}

describe('sections', () => {
  it('are numbered one to nine, method last and without number', () => {
    for (const pitch of [a, b]) {
      expect(headings(outline(pitch), 1).map(({ number, text }) => `${number ?? ''} ${text}`)).toEqual([
        '1 Why now',
        '2 Objectives and the line of sight',
        '3 Success metrics and how they are reported',
        '4 Every element accounted for',
        '5 Scale and gates',
        '6 Resources and cost',
        '7 Business case',
        '8 What it asks of your teams',
        '9 Risks and objections',
        ' Method and dismissed findings',
      ]);
    }
  });

  it('without content are left out, and the numbers close up', () => {
    const given = outline({
      ...a,
      elements: [],
      roleProfiles: [],
      training: [],
      competencyFramework: null,
      matching: null,
      scale: null,
    });
    expect(
      headings(given, 1)
        .slice(2, 5)
        .map(({ number, text }) => `${number} ${text}`),
    ).toEqual(['3 Success metrics and how they are reported', '4 Resources and cost', '5 Business case']);
  });

  it('do not claim that every element is accounted for when none is recorded', () => {
    const given = outline({ ...a, elements: [] });
    expect(headings(given, 1).map(({ text }) => text)).not.toContain('Every element accounted for');
    const at = given.sections.findIndex(
      (block) => block.kind === 'heading' && block.text === 'What it asks of your teams',
    );
    expect(given.sections.slice(at).some((block) => block.kind === 'heading' && block.text === 'Roles')).toBe(true);
  });

  it('open with their message', () => {
    const given = outline(a);
    expect(leadOf(given, 'Why now')).toMatch(/^Doing nothing costs €182,280 a year\. Seven tenths/);
    expect(leadOf(given, 'Success metrics and how they are reported')).toBe(
      'Success means scrap rate down from 4.8% to 4.1% by the end of 2028. ' +
        'Two early signs show before then whether it is on course, and one guardrail says when to stop.',
    );
    expect(leadOf(given, 'Business case')).toBe(
      'In three cases out of four the first year at least pays for itself. ' +
        'Year 1 brings €205,480 of benefit that the program can claim against €179,906 of cost, set-up and people’s time included: ' +
        'a return of 14.2% as a point estimate. The ranges behind it give −7% to 25% in eight of ten simulated cases and 8% in the middle. ' +
        'Research on formal programs is mixed, so only part of each effect is counted.5',
    );
  });
});

describe('the title page', () => {
  it('has the figures that the decision rests on', () => {
    const { figures, title, subtitle } = outline(a).front;
    expect(title).toBe('Keep the settings, lose the scrap');
    expect(subtitle).toBe(
      'Mentored knowledge transfer at Ostwick. For decision on 10 December 2026, Ostwick plant leadership meeting.',
    );
    expect(figures?.items.map(({ figure }) => figure)).toEqual(['€179,906', '4.8% → 4.1%', '14.2%', '20 August 2027']);
  });

  it('leaves out what is not known', () => {
    const bare = outline({ schema: 'mentoring-pitch/1', title: 'Less scrap' }).front;
    expect(bare).toMatchObject({ title: 'Less scrap', subtitle: '', organization: '', summary: [], note: '' });
    expect(bare.figures).toBeUndefined();
  });
});

describe('tables', () => {
  it('have as many cells in every row as columns, and no empty column', () => {
    for (const pitch of [a, b]) {
      for (const { columns, rows } of tables(outline(pitch))) {
        for (const { role, cells } of rows) expect(cells).toHaveLength(role === 'group' ? 1 : columns.length);
        columns.forEach((_, index) => {
          const filled = rows.some(
            ({ role, cells }) => role === undefined && (words(cells[index]!.text) || cells[index]!.below),
          );
          expect(filled).toBeTruthy();
        });
      }
    }
  });

  it('sum the cost lines by year', () => {
    const costs = tableWith(outline(a), 'cost lines');
    expect(costs.columns.map(({ head }) => head)).toEqual([
      'Cost line',
      'Kind',
      'Set-up',
      'Year 1',
      'Year 2',
      'Year 3',
    ]);
    expect(costs.rows.at(-1)).toMatchObject({ role: 'sum' });
    expect(costs.rows.at(-1)!.cells.map(({ text }) => words(text))).toEqual([
      'Total',
      '',
      '23,112',
      '156,794',
      '233,104',
      '233,104',
    ]);
  });

  it('follow the benefit from its lines to the net present value', () => {
    const sums = tableWith(outline(a), 'Year 1, EUR');
    expect(column(sums, 0)).toEqual([
      'Less scrap, budget line1',
      'Earlier independent sign-off, budget line2',
      'Less set-up downtime, cost avoided',
      'Benefit',
      'Cost',
      'Net',
      'Break-even, share of benefit',
      'Payback, months',
      'Net present value, 3 years at 9%',
    ]);
    expect(column(sums, 1)).toEqual([
      '36,456',
      '145,824',
      '23,200',
      '205,480',
      '179,906',
      '25,574',
      '87.6%',
      '10.5',
      '269,366',
    ]);
  });

  it('say of a benefit that it is not counted', () => {
    const lines = tableWith(outline(a), 'How each benefit is counted');
    const row = lines.rows.find(({ cells }) => words(cells[0]!.text) === 'Fewer single-person procedures')!;
    expect(row.cells.map(({ text }) => words(text))).toContain('not counted');
  });

  it('show dismissed findings with reason and name', () => {
    const dismissed = tableWith(outline(b), 'set aside');
    expect(dismissed.rows[0]!.cells.map(({ text }) => words(text).replaceAll('\u00A0', ' '))).toEqual([
      'Too few people to show it',
      'Answered by risk R3: 72 people cannot prove it, so the comparison group and leadership competency score stand beside it',
      'Teodora Blanc',
    ]);
  });
});

describe('evidence', () => {
  const list = (pitch: Pitch) => all(outline(pitch).sections).find((block) => block.kind === 'list' && block.ordered);

  it('is numbered throughout, graded, and names what speaks against the case', () => {
    const notes = list(a)!;
    if (notes.kind !== 'list') throw new Error('no list');
    expect(notes.items.map(({ grade }) => grade)).toEqual(['C', 'C', 'A', 'B', 'B']);
    expect(words(notes.items[4]!.text)).toContain('Counter-evidence: formal programmes can show no effect');
    expect(words(notes.items[3]!.text)).toMatch(/Limits: .+\.$/);
    expect(notes.items[2]!.url).toMatch(/^https:\/\//);
    const raised: Rich[] = all(outline(a).sections).flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : [],
    );
    const numbers = raised.flat().flatMap((run) => (run.raised ? run.text.split(',').map(Number) : []));
    for (const number of numbers) expect(number).toBeLessThanOrEqual(notes.items.length);
  });

  it('is absent without any', () => {
    expect(list({ ...a, evidence: [] })).toBeUndefined();
    expect(JSON.stringify(outline({ ...a, evidence: [] }))).not.toContain('"raised"');
  });
});

it('objections stand with their answers, never with who asked', () => {
  const given = outline(a);
  expect(headings(given, 3).filter(({ text }) => text.startsWith('“'))).toHaveLength(4);
  expect(JSON.stringify(given)).not.toContain('raisedBy');
});

it('is the same whether private fields are filled or not', () => {
  const bare: Pitch = {
    ...a,
    comments: [],
    rehearsals: null,
    deck: { ...a.deck, speakerNotes: {} },
    stakeholders: a.stakeholders!.map(
      ({ id, name, title, department, level, stake, decisionRole, inRoom, invited }) => ({
        id,
        name,
        title,
        department,
        level,
        stake,
        decisionRole,
        inRoom,
        invited,
      }),
    ),
    objections: a.objections!.map((objection) => ({ ...objection, raisedBy: [] })),
  };
  expect(outline(bare)).toEqual(outline(a));
});
