import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFolder } from '../../main/launch/folders.ts';

// The floors of src/, from the top. A room knows only the floors below its own.
const floors = [
  ['handout', 'show', 'slide'],
  ['deck', 'review'],
  ['room', 'facts'],
  ['catalogue', 'business-case', 'chart'],
  ['typeset'],
  ['pitch', 'format', 'outline'],
];
const rooms = floors.flat();
const floorOf = (room: string) => floors.findIndex((floor) => floor.includes(room));

const purePackages = ['zod', '@noble/hashes', 'canonicalize', '@internationalized/date'];

interface Plant {
  file: string;
  text: string;
  /** The rule that has to object, or null when the linter has to be silent. */
  rule: string | null;
}

const plants: Plant[] = [];
const restricted = 'eslint(no-restricted-imports)';

function plant(folder: string, specifier: string, rule: string | null): void {
  // The shape in which zod has to be imported; what counts here is from where.
  const text = `import * as it from '${specifier}';\nexport const use = () => it;\n`;
  plants.push({ file: `${folder}/plant${plants.length}.ts`, text, rule });
}

for (const room of rooms) {
  for (const other of rooms.filter((name) => name !== room)) {
    const rule = floorOf(room) < floorOf(other) ? null : restricted;
    plant(`src/${room}`, `../${other}/x.ts`, rule);
    plant(`src/${room}/part`, `../../${other}/x.ts`, rule);
  }
  plant(`src/${room}`, '../bridge.ts', restricted);
  plant(`src/${room}`, '../../main/x.ts', restricted);
  plant(`src/${room}`, '../../renderer/x.ts', restricted);
  for (const specifier of ['node:fs', 'node:fs/promises', 'fs', 'electron', 'react', 'zustand']) {
    plant(`src/${room}`, specifier, restricted);
  }
}
const { devDependencies } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
  devDependencies: Record<string, string>;
};
for (const name of Object.keys(devDependencies).filter((name) => !name.startsWith('@types/'))) {
  plant('src/pitch', name, purePackages.includes(name) ? null : restricted);
}
plant('src/facts', '@noble/hashes/sha2.js', null);
plant('src', './deck/x.ts', null);
plant('src', '../main/x.ts', restricted);
for (const specifier of ['electron', 'node:fs', 'path', '../main/x.ts']) plant('renderer', specifier, restricted);
plant('renderer/slide', '../../main/x.ts', restricted);
plant('renderer', '../src/deck/x.ts', null);
for (const specifier of ['react', 'react-dom/client', '../renderer/x.ts']) plant('main', specifier, restricted);
plant('main/pdf', '../../renderer/x.ts', restricted);
plant('main', 'electron', null);
plant('main', '../src/deck/x.ts', null);
for (const folder of ['main/launch', 'main/files']) plant(folder, 'electron', restricted);
plant('main/launch/default-app', 'electron', null);
for (const folder of ['src/deck', 'main', 'renderer', 'test/unit']) {
  const file = (rule: string | null) => ({ file: `${folder}/plant${plants.length}.ts`, rule });
  plants.push({ ...file('unicorn(import-style)'), text: "import { z } from 'zod';\nz.string();\n" });
  plants.push({ ...file(null), text: "import * as z from 'zod';\nz.string();\n" });
}
plants.push({ file: 'src/deck/late.ts', text: "export const late = import('../show/x.ts');\n", rule: restricted });
plants.push({ file: 'src/deck/typed.ts', text: "export type { X } from '../show/x.ts';\n", rule: restricted });
plants.push({ file: 'src/chart/one.ts', text: "import './two.ts';\nexport const a = 1;\n", rule: 'import(no-cycle)' });
plants.push({ file: 'src/chart/two.ts', text: "import './one.ts';\nexport const b = 1;\n", rule: 'import(no-cycle)' });
plants.push({
  file: 'main/dropped.ts',
  text: 'async function save() {}\nsave();\n',
  rule: 'typescript(no-floating-promises)',
});
plants.push({
  file: 'main/files/sync.ts',
  text: "import { readFileSync } from 'node:fs';\nexport const read = () => readFileSync('x');\n",
  rule: 'node(no-sync)',
});
plants.push({
  file: 'renderer/hook.tsx',
  text: "import { useState } from 'react';\nexport function Part({ on }: { on: boolean }) {\n  if (on) useState(0);\n  return null;\n}\n",
  rule: 'react-hooks(rules-of-hooks)',
});
plants.push({
  file: 'renderer/picture.tsx',
  text: 'export const Picture = () => <img src="x.png" />;\n',
  rule: 'jsx-a11y(alt-text)',
});

let folder: string;
let found: Map<string, string[]>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'buyin-floors-'));
  for (const file of ['oxlint.config.ts', 'tsconfig.json', 'src/tsconfig.json']) {
    cpSync(join(projectFolder, file), join(folder, file));
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const { file, text } of plants) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  found = lint(folder);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The rules that object to each file. */
function lint(where: string): Map<string, string[]> {
  const { stdout, stderr } = spawnSync(join(projectFolder, 'node_modules/.bin/oxlint'), ['--format', 'json'], {
    cwd: where,
    encoding: 'utf8',
    timeout: 50_000,
    maxBuffer: 100_000_000,
    shell: process.platform === 'win32',
  });
  if (!stdout.startsWith('{')) throw new Error(`oxlint gave no result: ${stdout}${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] };
  const rules = new Map<string, string[]>();
  for (const { filename, code } of diagnostics) rules.set(filename, [...(rules.get(filename) ?? []), code]);
  return rules;
}

/** The plants in a folder that the linter took for something else than they are. */
function misjudged(where: string): string[] {
  return plants
    .filter(({ file }) => dirname(file) === where)
    .map(({ file, text, rule }) => ({ text, rule, said: found.get(file) ?? [] }))
    .filter(({ rule, said }) => (rule ? !said.includes(rule) : said.length > 0))
    .map(({ text, rule, said }) => `${text.trim()} wanted ${rule ?? 'silence'}, got ${said.join(', ') || 'silence'}`);
}

test.each([...new Set(plants.map(({ file }) => dirname(file)))])('the linter guards %s', (where) => {
  expect(misjudged(where)).toEqual([]);
});

test('every room of src has its floor', () => {
  const entries = readdirSync(join(projectFolder, 'src'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(rooms).toEqual(expect.arrayContaining(folders));
});
