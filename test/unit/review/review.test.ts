import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import checksFile from '../../../assets/checks.json' with { type: 'json' };
import guidance from '../../../assets/guidance.json' with { type: 'json' };
import { setField } from '../../../src/pitch/edit.ts';
import { perform } from '../../../src/pitch/change.ts';
import { pitchSchema, type Pitch } from '../../../src/pitch/schema.ts';
import { orderKey } from '../../../src/review/order.ts';
import { nextText } from '../../../src/review/readiness.ts';
import { checks } from '../../../src/review/registry.ts';
import { createReviewer, review } from '../../../src/review/review.ts';
import { anyPitch } from './arbitrary-pitch.ts';
import { samples } from './samples.ts';

const empty: Pitch = { schema: 'mentoring-pitch/1' };

test('the generated pitches are valid documents and raise most checks', () => {
  const raised = new Set<string>();
  fc.assert(
    fc.property(anyPitch, (pitch) => {
      expect(pitchSchema.safeParse(pitch).error).toBeUndefined();
      for (const { id } of review(pitch)) raised.add(id);
    }),
    { numRuns: 100 },
  );
  expect(raised.size).toBeGreaterThan(40);
});

test('no check throws on any valid pitch, and every finding is whole', () => {
  fc.assert(
    fc.property(anyPitch, (pitch) => {
      for (const finding of review(pitch)) {
        expect(finding.path).toMatch(/^\//);
        expect(finding.message).not.toBe('');
        expect(finding.message).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
        expect(nextText(finding)).not.toMatch(/^$|\{\w+\}|undefined/);
        expect(guidance.words.findings.fix).toHaveProperty(finding.fix?.label ?? 'use');
      }
    }),
    { numRuns: 100 },
  );
});

test('every fix can be carried out and leaves a valid pitch', () => {
  fc.assert(
    fc.property(anyPitch, (pitch) => {
      for (const { fix } of review(pitch)) {
        if (!fix) continue;
        const fixed = perform(pitch, { verb: 'change', what: 'x' }, fix.ops).pitch;
        expect(pitchSchema.safeParse(fixed).error).toBeUndefined();
      }
    }),
    { numRuns: 100 },
  );
});

test('the same pitch gives the same findings', () => {
  fc.assert(
    fc.property(anyPitch, (pitch) => {
      expect(review(structuredClone(pitch))).toEqual(review(pitch));
    }),
    { numRuns: 100 },
  );
});

test('findings are sorted by severity, then by place in the document', () => {
  const rank = { error: 0, warning: 1, info: 2 };
  fc.assert(
    fc.property(anyPitch, (pitch) => {
      const keys = review(pitch).map(({ severity, path, id }) => `${rank[severity]}${orderKey(path)} ${id}`);
      expect(keys).toEqual(keys.toSorted());
    }),
    { numRuns: 100 },
  );
});

test('item 2 stands before item 10, and a parent before what it holds', () => {
  const paths = ['/metrics/10/name', '/metrics/2/name', '/metrics', '/title', '/stakeholders/0', '/metrics/2'];
  const order = (a: string, b: string) => (orderKey(a) < orderKey(b) ? -1 : 1);
  expect(paths.toSorted(order)).toEqual([
    '/title',
    '/metrics',
    '/metrics/2',
    '/metrics/2/name',
    '/metrics/10/name',
    '/stakeholders/0',
  ]);
});

describe('each check', () => {
  const pitches = [...fc.sample(anyPitch, 60), samples.A(), samples.B()];

  test.each(checks.map((check) => [check.id, check] as const))('%s reads only the parts that it names', (_, check) => {
    // Listing the entries of a pitch reads all of it; what of them is looked at and left alone is named here.
    const leftAlone = ['schema', 'id', 'images', 'rehearsals', 'comments', 'dismissed', 'deck'];
    const read = new Set<string>();
    for (const pitch of pitches) {
      const get = (target: Pitch, key: string | symbol) => {
        read.add(String(key));
        return Reflect.get(target, key) as unknown;
      };
      check.find(new Proxy(pitch, { get }));
    }
    expect(check.reads).toEqual(expect.arrayContaining([...read].filter((part) => !leftAlone.includes(part))));
  });

  test.each(checks.map((check) => [check.id, check] as const))('%s has its words', (id) => {
    expect(checksFile.checks.map((check) => check.id)).toContain(id);
    expect(guidance.words.next).toHaveProperty(id);
  });
});

describe('an incremental review', () => {
  test('finds after each edit what a full review finds', () => {
    fc.assert(
      fc.property(fc.array(anyPitch, { minLength: 2, maxLength: 2 }), (states) => {
        const reviewer = createReviewer();
        let pitch = states[0]!;
        reviewer(pitch);
        for (const next of states.slice(1))
          for (const [part, value] of Object.entries(next)) {
            pitch = { ...pitch, [part]: value };
            expect(reviewer(pitch)).toEqual(review(pitch));
          }
      }),
      { numRuns: 4 },
    );
  });

  test('keeps the findings that an edit cannot have touched', () => {
    const reviewer = createReviewer();
    const pitch = { ...samples.A(), matching: null, risks: null };
    const before = reviewer(pitch);
    const after = reviewer(setField(pitch, '/metrics/0/dataSource', '', 'x').pitch);
    expect(after).toHaveLength(before.length + 1);
    expect(after).toEqual(expect.arrayContaining(before));
    for (const finding of before) expect(after.find((other) => other === finding)).toBe(finding);
  });
});

test('an empty pitch says what it lacks and nothing about items that are not there', () => {
  const found = review(empty).map(({ id }) => id);
  expect(found).toContain('CHK-50');
  expect(found).toContain('CHK-19');
  expect(found).not.toContain('CHK-01');
});

test('an item that is still being typed raises nothing', () => {
  const pitch: Pitch = {
    ...samples.A(),
    risks: [...(samples.A().risks ?? []), { id: 'R99', text: ' ', mitigation: 'We hope to boost morale' }],
    metrics: [...(samples.A().metrics ?? []), { id: 'M99', name: '' }],
    stakeholders: [
      ...(samples.A().stakeholders ?? []),
      { id: 'ST99', name: null, stake: 'both', decisionRole: 'approver' },
    ],
  };
  expect(review(pitch)).toEqual([]);
});

test('findings do not depend on the order of independent items', () => {
  const shape = (pitch: Pitch) =>
    review(pitch)
      .map(({ id, severity, message, path }) => `${id} ${severity} ${message} ${path.replaceAll(/\/\d+/g, '/n')}`)
      .sort();
  for (const name of ['A', 'B'] as const) {
    const pitch = samples[name]();
    for (const metric of pitch.metrics ?? []) {
      metric.dataSource = null;
      metric.ownerId = null;
    }
    for (const person of pitch.stakeholders ?? []) person.invited = false;
    for (const risk of pitch.risks ?? []) risk.trigger = null;
    const turned: Pitch = {
      ...pitch,
      metrics: pitch.metrics!.toReversed(),
      stakeholders: pitch.stakeholders!.toReversed(),
      resources: pitch.resources!.toReversed(),
      elements: pitch.elements!.toReversed(),
      roleProfiles: pitch.roleProfiles!.toReversed(),
      objections: pitch.objections!.toReversed(),
      evidence: pitch.evidence!.toReversed(),
    };
    // Which owner is proposed first may differ; what is found may not.
    expect(shape(turned)).toEqual(shape(pitch));
  }
});
