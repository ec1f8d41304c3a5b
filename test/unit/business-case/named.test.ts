import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../../main/launch/folders.ts';
import vectors from '../../fixtures/test_vectors.json' with { type: 'json' };

const folder = join(projectFolder, 'src');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');
const numbers = new Set(JSON.stringify(vectors).match(/TV-\d+/g));

test('the code of each vector is found by its number', () => {
  const unnamed = [...numbers].filter((number) => !sources.includes(number));
  expect(numbers.size).toBeGreaterThan(35);
  expect(unnamed).toEqual([]);
});
