import { describe, expect, test } from 'vitest';
import type { GroupMark, Mark } from '../../../src/chart/mark.ts';
import { backups, deck, slideFor } from '../../../src/deck/deck.ts';
import type { ObjectionSlide, Slide } from '../../../src/deck/slide.ts';
import { words } from '../../../src/outline/text.ts';
import { publicPart } from '../../../src/pitch/public.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { layoutDeck, layoutSlide } from '../../../src/slide/layout.ts';
import type { Paragraph } from '../../../src/slide/part.ts';
import { plainWords } from '../../../src/slide/plain-words.ts';
import { foundry, hospital, warehouse } from '../deck/pitches.ts';
import { flat } from '../chart/marks.ts';
import { allTexts, faults } from './drawn.ts';
import { type Json, repaired, shaken } from './random-pitch.ts';

const slides = (pitch: Pitch): Slide[] => {
  const shown = publicPart(pitch);
  return [...deck(shown), ...backups(shown)];
};
const laidOut = (pitch: Pitch) => layoutDeck(slides(pitch), { fingerprint: '7KQ4-M2XD-9T3V' });
const texts = (marks: readonly Mark[]) => allTexts(marks).map((mark) => mark.spans.map((span) => span.text).join(''));
const plainFoot = (marks: readonly Mark[]) =>
  texts(marks.slice(-3)).map((text) => text.replaceAll('\u00a0', ' ').replace(/ +/g, ' '));

/** Nine measures: one more than fit on a slide. */
function withNineMeasures(): Pitch {
  const pitch = foundry();
  const [first] = pitch.metrics!;
  const more = [
    { ...first!, id: 'X1', name: 'First-pass yield', direction: 'higher_better' as const, baseline: { value: 91.2 } },
    {
      id: 'X2',
      name: 'Recordable injury rate',
      kind: 'guardrail' as const,
      unit: 'count',
      baseline: { value: 1.8 },
      threshold: 1.8,
    },
  ];
  return { ...pitch, metrics: [...pitch.metrics!, ...more] };
}

describe('numbers', () => {
  test('count the slides of the talk, and backups by themselves', () => {
    const laid = laidOut(foundry());
    const talk = laid.filter(({ backup }) => backup === null);
    expect(talk.map(({ number }) => number)).toEqual(talk.map((_, index) => index + 1));
    expect(plainFoot(talk[0]!.marks)).toEqual([
      'Lindmoor Precision Castings (fictional) · Keep the settings, lose the scrap · version 3 · 24 November 2026',
      `Facts 7KQ4-M2XD-9T3V · 1 / ${talk.length}`,
    ]);
    const spare = laid.filter(({ backup }) => backup !== null);
    expect(plainFoot(spare[0]!.marks)[1]).toBe('Facts 7KQ4-M2XD-9T3V · Backup 1');
    expect(new Set(spare.map(({ backup }) => backup)).size).toBe(backups(publicPart(foundry())).length);
  });

  test('the line on the foot is as long as the way through the talk', () => {
    const talk = laidOut(foundry()).filter(({ backup }) => backup === null);
    const way = ({ marks }: (typeof talk)[number]) => {
      const ornaments = marks.at(-3) as GroupMark;
      const line = ornaments.marks.find((mark) => mark.kind === 'line' && mark.stroke.width === 2) as Extract<
        Mark,
        { kind: 'line' }
      >;
      return (line.x2 - line.x1) / 852;
    };
    expect(way(talk[0]!)).toBeCloseTo(1 / talk.length, 9);
    expect(way(talk.at(-1)!)).toBeCloseTo(1, 9);
  });

  test('a slide that goes on counts with each part and says so', () => {
    const before = laidOut(foundry()).filter(({ backup }) => backup === null).length;
    const laid = laidOut(withNineMeasures());
    const parts = laid.filter(({ slide }) => slide.key === 'metrics');
    expect(parts.map(({ part, parts: all }) => `${part} of ${all}`)).toEqual(['1 of 2', '2 of 2']);
    expect(texts(parts[1]!.marks)).toContain('Measures, 2 of 2');
    expect(laid.filter(({ backup }) => backup === null)).toHaveLength(before + 1);
  });
});

describe('a slide that goes on', () => {
  test('moves whole groups of measures, and its title goes with what it begins with', () => {
    const [first, second] = layoutSlide(slideFor('metrics', publicPart(withNineMeasures()))!);
    expect(first!.title).toBe('Success means scrap rate down from 4.8% to 4.1% by the end of 2028');
    expect(second!.title).toBe('Early signs show by the end of July 2027 whether we are on course');
    expect(texts(first!.marks)).toContain('Results, by the end of 2028');
    expect(texts(first!.marks).join(' ')).not.toContain('Early signs,');
    expect(texts(second!.marks)).toEqual(
      expect.arrayContaining([
        'Early signs, by the end of July 2027',
        'Guardrails, with stop values',
        'Today',
        'Target',
      ]),
    );
  });

  test('has two items or more on its last part', () => {
    const pitch = foundry();
    const objectives = Array.from({ length: 5 }, (_, index) => ({
      ...pitch.objectives![0]!,
      id: `O${index}`,
      statement: `Objective ${index}`,
    }));
    const parts = layoutSlide(slideFor('objectives', publicPart({ ...pitch, objectives }))!);
    expect(parts).toHaveLength(2);
    expect(texts(parts[1]!.marks).filter((text) => text.startsWith('Objective '))).toHaveLength(2);
  });

  test('a slide that fits does not go on', () => {
    for (const sample of [foundry(), hospital(), warehouse()]) {
      for (const slide of deck(publicPart(sample))) expect(layoutSlide(slide), slide.key).toHaveLength(1);
    }
  });
});

describe('a slide for little', () => {
  const part = (key: string) => layoutSlide(slideFor(key, publicPart(warehouse()))!)[0]!;
  const sizeOf = (marks: readonly Mark[], text: string) =>
    allTexts(marks).find((mark) => mark.spans.some((span) => span.text.replaceAll('\u00a0', ' ').startsWith(text)))!
      .spans[0]!.size;

  test('the problem alone is a statement', () => {
    expect(sizeOf(part('why_now').marks, 'New pickers need')).toBe(44);
  });

  test('one objective is large, with its facts below', () => {
    expect(sizeOf(part('objectives').marks, 'Get new pickers')).toBe(44);
    expect(texts(part('objectives').marks)).toEqual(expect.arrayContaining(['It stands in', 'Site plan 2027']));
  });

  test('one measure is two wide bars', () => {
    expect(sizeOf(part('metrics').marks, '9 weeks')).toBe(44);
  });

  test('one chain is set larger', () => {
    expect(sizeOf(part('line_of_sight').marks, 'A buddy works')).toBe(24);
  });
});

describe('what a screen reader finds', () => {
  const groups = (marks: readonly Mark[]): GroupMark[] =>
    marks.flatMap((mark) => (mark.kind === 'group' ? [mark, ...groups(mark.marks)] : []));

  test.each(
    [foundry(), hospital(), warehouse()]
      .flatMap(laidOut)
      .map((laid) => [`${laid.slide.key} ${laid.part}`, laid] as const),
  )('%s', (_, laid) => {
    const all = groups(laid.marks);
    expect(laid.marks.every((mark) => mark.kind === 'group')).toBe(true);
    const headings = all.filter((group) => group.role === 'heading');
    expect(headings).toHaveLength(1);
    expect(texts(headings).join(' ').replaceAll('\u00a0', ' ')).toBe(laid.title.replaceAll('\u00a0', ' '));
    const first = laid.marks.findIndex((mark) => mark.kind === 'group' && mark.role !== 'ornament');
    const title = laid.marks.indexOf(headings[0]!);
    expect(laid.slide.kind === 'objection' && laid.part === 1 ? title - 1 : title).toBe(first);
    for (const figure of all.filter((group) => group.role === 'figure'))
      expect((figure as { alt: string }).alt).not.toBe('');
    for (const group of all.filter((found) => found.role === 'ornament'))
      expect(allTexts([group]).length).toBeLessThanOrEqual(group === all.at(0) ? 0 : 1);
    for (const row of all.filter((group) => group.role === 'row')) {
      for (const cell of row.marks)
        expect(['columnHead', 'rowHead', 'cell', 'ornament']).toContain((cell as GroupMark).role);
    }
  });
});

/** Letters and figures alone: breaking lines changes spaces and nothing else. */
const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/** What the form of a slide replaces, or may do without. */
function isLeftOut(slide: Slide, { text }: Paragraph): boolean {
  // The alternative text of a chart is drawn, not written.
  if (slide.kind === 'business_case') return words(text) === slide.chart?.alt;
  // Two wide bars need no heading.
  if (slide.kind === 'metrics') return text.length === 0;
  // The closing sentence goes first when space is short.
  return slide.kind === 'reporting' && text === slide.closing;
}

test('nothing that a slide says is lost, however long', () => {
  for (let seed = 1; seed <= 12; seed++) {
    const pitch = repaired(
      shaken((seed % 2 ? foundry() : hospital()) as Json, seed, { texts: 30, numbers: 0, items: 8 }) as never,
    );
    for (const slide of slides(pitch)) {
      const drawn = letters(
        layoutSlide(slide)
          .flatMap((part) => texts(part.marks))
          .join(''),
      );
      for (const paragraph of plainWords(slide)) {
        if (isLeftOut(slide, paragraph)) continue;
        const { lead = '', text } = paragraph;
        for (const word of [...lead.split(/\s+/), ...text.flatMap((run) => run.text.split(/\s+/))]) {
          expect(drawn.includes(letters(word)), `${slide.key}, seed ${seed}: "${word}"`).toBe(true);
        }
      }
    }
  }
});

test('the longest text that a file may hold goes on over as many slides as it needs', () => {
  const text = 'All of it has to be read. '.repeat(800).slice(0, 20_000);
  const pitch: Pitch = {
    ...foundry(),
    problem: { statement: text, facts: [{ id: 'F', text, source: text }] },
    decision: { ...foundry().decision, ask: text, fallback: text },
    risks: [{ id: 'R', text, mitigation: text, trigger: text, likelihood: 3, impact: 3 }],
    deck: { ownSlides: [{ id: 'N1', title: text, text }] },
  };
  const laid = laidOut(pitch);
  expect(laid.length).toBeGreaterThan(50);
  expect(laid.flatMap(({ marks }) => faults(marks))).toEqual([]);
});

test('a deck is laid out fast enough to follow typing', () => {
  const all = slides(foundry());
  layoutDeck(all);
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    layoutDeck(all);
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(50);
});

test('a small picture is not blown up', () => {
  const own = slides(hospital()).find((slide) => slide.kind === 'own')!;
  const [image] = flat(layoutSlide(own)[0]!.marks).filter((mark) => mark.kind === 'image');
  expect(image).toMatchObject({ width: 96, height: 96, x: 810 });
});

test('evidence that fits stands under its answer, the rest goes on', () => {
  const objection = slides(hospital()).find((slide) => slide.key === 'objection:OB4') as ObjectionSlide;
  expect(layoutSlide(objection)).toHaveLength(1);
  const parts = layoutSlide({ ...objection, answer: `${objection.answer} ${objection.answer}` });
  expect(parts).toHaveLength(2);
  expect(texts(parts[0]!.marks).join(' ')).toContain('Mentoring research has tended');
  expect(texts(parts[1]!.marks).join(' ')).not.toContain('Mentoring research has tended');
  expect(texts(parts[1]!.marks).join(' ')).toContain('Ragins');
});
