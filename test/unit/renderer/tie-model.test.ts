import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pitch } from '../../../src/pitch/schema.ts';
import {
  isGap,
  linesOf,
  measureChoices,
  metricsOffTheLines,
  runsThrough,
  suggestedLines,
  suggestedTexts,
  tiedObjectives,
} from '../../../renderer/editor/steps/tie-model.ts';

const sample = JSON.parse(
  readFileSync(new URL('../../../assets/samples/foundry.buyin', import.meta.url), 'utf8'),
) as Pitch;

function changed(change: (pitch: Pitch) => void): Pitch {
  const pitch = structuredClone(sample);
  change(pitch);
  return pitch;
}
const link = (pitch: Pitch, index: number) => pitch.strategyLinks![index]!;

describe('lines of sight', () => {
  it('are one for each link in the order of the objectives, then those without one', () => {
    const pitch = changed((draft) => {
      draft.objectives!.push({ id: 'OBJ9', statement: 'One more' });
      link(draft, 0).objectiveId = null;
      draft.strategyLinks!.push({ id: 'SL9', objectiveId: 'OBJ2' });
    });
    expect(linesOf(pitch).map(({ objective, link: id }) => [objective, id])).toEqual([
      ['OBJ1', null],
      ['OBJ2', 'SL2'],
      ['OBJ2', 'SL9'],
      ['OBJ3', 'SL3'],
      ['OBJ9', null],
      [null, 'SL1'],
    ]);
  });

  it('run through when nothing is missing, and a pitch without any has none', () => {
    expect([...tiedObjectives(sample)]).toEqual(['OBJ1', 'OBJ2', 'OBJ3']);
    expect(linesOf({ schema: 'mentoring-pitch/1' })).toEqual([]);
  });

  it.each([
    ['mechanism', (draft: Pitch): unknown => (link(draft, 0).mechanism = 'Nineteen characters')],
    ['behaviourChange', (draft: Pitch): unknown => (link(draft, 0).behaviourChange = ' ')],
    ['leadingMetricId', (draft: Pitch): unknown => (link(draft, 0).leadingMetricId = 'gone')],
    // A result is no early sign.
    ['leadingMetricId', (draft: Pitch): unknown => (link(draft, 0).leadingMetricId = 'M1')],
    ['laggingMetricId', (draft: Pitch): unknown => (link(draft, 0).laggingMetricId = null)],
  ] as const)('break at %s when it is missing', (place, change) => {
    const pitch = changed(change);
    const [line] = linesOf(pitch);
    expect(isGap(pitch, line!, place)).toBe(true);
    expect(runsThrough(pitch, line!)).toBe(false);
    expect(tiedObjectives(pitch).has('OBJ1')).toBe(false);
  });

  it('leave out the measures that no link names', () => {
    expect(metricsOffTheLines(sample).map(({ id }) => id)).toEqual(['M6', 'M7']);
  });
});

describe('suggestions', () => {
  it('take an early sign of the pitch first, the one that serves the objective before others', () => {
    const pitch = changed((draft) => (link(draft, 2).leadingMetricId = null));
    const choices = measureChoices(pitch, { objective: 'OBJ3', link: 'SL3' }, 'leadingMetricId');
    expect(choices.map((choice) => ('own' in choice ? choice.own.id : 'catalogue')).slice(0, 2)).toEqual(['M5', 'M4']);
  });

  it('do not offer a result of another objective before one that fits', () => {
    const pitch = changed((draft) => draft.objectives!.push({ id: 'OBJ9', statement: 'One more' }));
    const choices = measureChoices(pitch, { objective: 'OBJ9', link: null }, 'laggingMetricId');
    const [first] = choices;
    expect(first && 'suggested' in first).toBe(true);
    expect(choices.some((choice) => 'own' in choice && choice.own.id === 'M1')).toBe(true);
  });

  it('do not offer what stands on the line already', () => {
    const choices = measureChoices(sample, { objective: 'OBJ1', link: 'SL1' }, 'laggingMetricId');
    expect(choices.some((choice) => 'own' in choice && choice.own.id === 'M1')).toBe(false);
  });

  it('begin with the line behind the words of the objective', () => {
    const pitch: Pitch = {
      schema: 'mentoring-pitch/1',
      focus: { primary: 'leadership_development' },
      objectives: [{ id: 'OBJ1', statement: 'Reduce turnover of first-line leaders' }],
    };
    const statements = suggestedLines(pitch, pitch.objectives![0]);
    expect(statements.map(({ objectiveId }) => objectiveId)).toContain('ld-o3');
    for (const suggestion of statements) {
      const line = { objective: 'OBJ1', link: 'SL1' };
      const withLink = {
        ...pitch,
        strategyLinks: [{ id: 'SL1', objectiveId: 'OBJ1', mechanism: suggestion.mechanism }],
      };
      expect(suggestedTexts(withLink, line, 'behaviourChange')[0]).toBe(suggestion.behaviourChange);
    }
  });

  it('are none without a focus', () => {
    expect(suggestedLines({ schema: 'mentoring-pitch/1' }, undefined)).toEqual([]);
  });
});
