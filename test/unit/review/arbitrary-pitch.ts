/** Half-filled pitches for property tests, made from the schema: every field may be missing, references mostly lead somewhere. */
import * as fc from 'fast-check';
import * as z from 'zod';
import { metaOf, unwrap } from '../../../src/pitch/fields.ts';
import { pitchSchema, type ListName, type Pitch } from '../../../src/pitch/schema.ts';

const listIds: Record<ListName, readonly string[]> = {
  stakeholders: ['ST1', 'ST2'],
  objectives: ['OBJ1', 'OBJ2'],
  metrics: ['M1', 'M2', 'M3'],
  evidence: ['INT1', 'EV-SANDVIK'],
  competencies: ['K1'],
  costs: ['C1', 'C2'],
  resources: ['RES1'],
  images: ['IMG1'],
};

const texts = fc.oneof(
  fc.constantFrom(
    '',
    '  ',
    'Production',
    'Plant Director',
    'Quality / HR and Maintenance',
    'Scrap rate',
    'Approve EUR 179,906 for 30 pairs.',
    'We hope to boost morale; research shows 88% and 24% at the Fortune 500, 71%.',
    'The ROI was 1,000%. Turnover fell by 37% in 2027; 14 March 2027, lines 13-16.',
    'direct count',
    'NPV of “nice to have” (M1)',
    'en-IE',
    'EUR',
    'week-8',
  ),
  // Braces would look like blanks that were not filled.
  fc.string({ maxLength: 30 }).map((text) => text.replace(/[{}]/g, '')),
);
const dates = fc.constantFrom('2026-12-10', '2027-02-01', '2027-07-31', '2028-01-31', '2027-02-31');
const numbers = fc.oneof(
  fc.constantFrom(0, 1, 5, 12, 100, 0.5, 179_906, -3),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
);

/** Any valid value of a schema; `key` tells ids and drivers apart. */
function arbitraryOf(schema: z.core.$ZodType, key: string, path: string): fc.Arbitrary<unknown> {
  const list = metaOf(schema).ref;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return arrayOf(inner.element, key, path, list);
  if (list) return fc.constantFrom(...listIds[list], 'NONE');
  if (inner instanceof z.ZodObject) {
    const shape = inner.shape as Record<string, z.core.$ZodType>;
    const fields = Object.entries(shape).map(
      ([name, child]) => [name, arbitraryOf(child, name, `${path}/${name}`), isOptional(child)] as const,
    );
    return fc
      .record(Object.fromEntries(fields.map(([name, value, optional]) => [name, optional ? sometimes(value) : value])))
      .map((value) => Object.fromEntries(Object.entries(value as object).filter(([, field]) => field !== undefined)));
  }
  if (inner instanceof z.ZodRecord)
    return fc.dictionary(
      fc.constantFrom('0', '1', '2', 'year1', 'year2', 'why_now'),
      arbitraryOf(inner.valueType as z.core.$ZodType, '', path),
      { maxKeys: 3 },
    );
  if (inner instanceof z.ZodEnum) return fc.constantFrom(...inner.options);
  if (inner instanceof z.ZodLiteral) return fc.constant(inner.value);
  if (inner instanceof z.ZodUnion)
    return fc.oneof(...inner.options.map((option) => arbitraryOf(option as z.core.$ZodType, key, path)));
  if (inner instanceof z.ZodBoolean) return fc.boolean();
  if (inner instanceof z.ZodNumber) return numbers.map((value) => fit(inner, value));
  return stringFor(inner, key, path);
}

function isOptional(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable;
}

function sometimes(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: value, weight: 4 }, { arbitrary: fc.constantFrom(null, undefined), weight: 1 });
}

function fit(schema: z.core.$ZodType, value: number): number {
  for (const candidate of [value, Math.round(value), (Math.abs(Math.round(value)) % 5) + 1, 0.5])
    if (z.safeParse(schema, candidate).success) return candidate;
  return 1;
}

function stringFor(schema: z.core.$ZodType, key: string, path: string): fc.Arbitrary<string> {
  if (path.startsWith('/drivers') && key === 'id')
    return fc.constantFrom('COST', 'B1.units', 'B1.valuePerUnit', 'X.units');
  if (key === 'id' && path !== '/id') return fc.constantFrom(...idsFor(path));
  if (key === 'ref') return fc.constantFrom('EV-SANDVIK', 'EV-NSI2025', 'EV-NONE');
  return z.safeParse(schema, 'x').success ? texts : dates;
}

function idsFor(path: string): readonly string[] {
  const list = path.split('/').at(-2) ?? '';
  if (list === 'benefits') return ['B1', 'B2'];
  return (listIds as Record<string, readonly string[]>)[list] ?? ['X1', 'X2', 'X3'];
}

function arrayOf(
  element: z.core.$ZodType,
  key: string,
  path: string,
  list: ListName | undefined,
): fc.Arbitrary<unknown[]> {
  if (list) return fc.uniqueArray(fc.constantFrom(...listIds[list], 'NONE'), { maxLength: 3 });
  return fc.array(arbitraryOf(element, key, path), { maxLength: 3 });
}

/** Any valid pitch, mostly half filled. */
export const anyPitch = arbitraryOf(pitchSchema, '', '') as fc.Arbitrary<Pitch>;
