import { describe, expect, it } from 'vitest';
import { countStates, rowOfType, sectionsOf, typeAt } from '../../../renderer/editor/steps/elements/elements-data.ts';
import { elementTypes, fiveElements, type Element } from '../../../src/pitch/schema.ts';

const types = (rows: readonly { type: string | null }[]) => rows.map(({ type }) => type);

describe('the elements as rows', () => {
  const recorded: Element[] = [
    { id: 'EL1', type: 'safety', status: 'ready' },
    { id: 'EL2', type: 'scale', status: 'planned' },
    { id: 'EL3', type: 'closure', status: 'not_needed' },
    { id: 'EL4', type: 'scale' },
    { id: 'EL5' },
  ];
  const sections = sectionsOf(recorded, 'knowledge_transfer');

  it('have the five first, in their order, recorded or not', () => {
    expect(types(sections.five)).toEqual([
      'role_profiles',
      'competency_assessment',
      'mentoring_training',
      'scale',
      'scale',
      'scalability',
    ]);
    expect(sections.five.map(({ recorded: isThere }) => isThere)).toEqual([false, false, false, true, true, false]);
  });

  it('have those of the focus next and every other one once', () => {
    expect(types(sections.focus)).toEqual(['time_budget', 'technology_data', 'recognition', 'safety']);
    expect(types(sections.other)).toEqual(['closure', null, 'matching']);
    const all = [...types([...sections.five, ...sections.focus, ...sections.other]), ...sections.offered];
    expect(new Set(all)).toEqual(new Set([...elementTypes, null]));
  });

  it('hold what belongs to a type once, in its first row', () => {
    expect(rowOfType(sections, 'scale')?.path).toBe('/elements/EL2');
    expect(rowOfType(sections, 'matching')?.path).toBe('/elements/matching');
    for (const [path, type] of [
      ['/roleProfiles/RP1/purpose', 'role_profiles'],
      ['/scale/phases/PH1/gate/date', 'scale'],
      ['/scale/constraint', 'scalability'],
      ['/matching', 'matching'],
      ['/training/T1', 'mentoring_training'],
      ['/competencyFramework/name', 'competency_assessment'],
    ] as const)
      expect(typeAt(path)).toBe(type);
    expect(typeAt('/trainings')).toBeUndefined();
  });

  it('are counted with those of the five that are missing', () => {
    const { all, states } = countStates(recorded);
    expect(all).toBe(recorded.length + fiveElements.length - 1);
    expect(Object.fromEntries(states)).toEqual({ ready: 1, planned: 1, not_needed: 1, open: 6 });
  });
});
