import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { metaOf, walkFields } from '../../../src/pitch/fields.ts';
import { publicPart } from '../../../src/pitch/public.ts';
import { readPitch } from '../../../src/pitch/read.ts';

const result = readPitch(readFileSync(new URL('../../../assets/samples/foundry.buyin', import.meta.url), 'utf8'));
if (!result.ok) throw new Error(result.error.code);
const sample = { ...result.pitch, rehearsals: [{ startedAt: '2026-11-01T10:00:00Z' }] };

const privateFields = (value: unknown) => {
  const found: string[] = [];
  walkFields(value, (_, schema, pointer) => {
    if (metaOf(schema).private) found.push(pointer);
  });
  return found;
};

it('leaves out every field that the schema marks as private, and only those', () => {
  expect(privateFields(sample).length).toBeGreaterThan(50);
  const open = publicPart(sample);
  expect(privateFields(open)).toEqual([]);
  expect(open.metrics).toBe(sample.metrics);
  expect(open.stakeholders!.map((item) => item.name)).toEqual(sample.stakeholders!.map((item) => item.name));
});

it('is the same object for the same pitch and the same lists for an edit elsewhere', () => {
  expect(publicPart(sample)).toBe(publicPart(sample));
  expect(publicPart({ ...sample, title: 'other' }).stakeholders).toBe(publicPart(sample).stakeholders);
});
