import { describe, expect, test } from 'vitest';
import fixtures from '../../fixtures/check_fixtures.json' with { type: 'json' };
import checksFile from '../../../assets/checks.json' with { type: 'json' };
import { checks } from '../../../src/review/registry.ts';
import { review, reviewChecks } from '../../../src/review/review.ts';
import { applyPatch } from './json-patch.ts';
import { samples } from './samples.ts';

const known = new Set(checks.map((check) => check.id));
const byPlace = (a: { path: string; severity: string }, b: typeof a) =>
  `${a.path} ${a.severity}`.localeCompare(`${b.path} ${b.severity}`);

describe('each check finds what it must and nothing else', () => {
  test.for(fixtures.fixtures.filter(({ check }) => known.has(check)))(
    '$id on $on: $why',
    ({ check, on, patch, expect: expected }) => {
      const pitch = applyPatch(samples[on as 'A' | 'B'](), patch);
      const found = reviewChecks(pitch, [check]).filter((finding) => !finding.dismissed);
      expect(found.map(({ severity, path }) => ({ severity, path })).sort(byPlace)).toEqual(
        [...expected].sort(byPlace),
      );
    },
  );
});

describe('the complete samples', () => {
  test.each(['A', 'B'] as const)('%s raises exactly what is listed', (name) => {
    const found = review(samples[name]()).map(({ id, severity, path, dismissed }) => ({
      id,
      severity,
      path,
      dismissed,
    }));
    const expected = fixtures.clean[name].filter(({ id }) => known.has(id));
    expect(found.sort(byPlace)).toEqual([...expected].sort(byPlace));
  });
});

test('every check of checks.json has its code', () => {
  expect(checks.map(({ id }) => id)).toEqual(checksFile.checks.map(({ id }) => id));
});
