import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { projectFolder } from '../../../main/launch/folders.ts';
import checks from '../../../assets/checks.json' with { type: 'json' };
import { makeFolder, type Folder } from '../../support/disk.ts';
import { buyin, sampleA, sampleB } from './run.ts';

let folder: Folder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

/** What a command writes, when it ends with this status and without a word on standard error. */
async function outputOf(args: readonly string[], status = 0): Promise<string> {
  const ran = await buyin(args, folder.path);
  expect(ran).toMatchObject({ status, errors: '' });
  return ran.output;
}
async function jsonOf(args: readonly string[], status = 0): Promise<unknown> {
  return JSON.parse(await outputOf([...args, '--json'], status));
}

describe('new and check', () => {
  test('a new pitch is a pitch with errors, all of them named', async () => {
    expect(await outputOf(['new', '--focus', 'onboarding', '--title', 'Quicker', '-o', 'a.buyin'])).toBe('a.buyin\n');
    const pitch = JSON.parse(await readFile(join(folder.path, 'a.buyin'), 'utf8')) as Record<string, unknown>;
    expect(pitch).toMatchObject({ schema: 'mentoring-pitch/1', title: 'Quicker', focus: { primary: 'onboarding' } });
    const text = await outputOf(['check', 'a.buyin'], 1);
    expect(text).toMatch(/^Quicker\n1 of 12 essentials.*\n\nErrors\n {2}CHK-/);
    const rows = (await jsonOf(['check', 'a.buyin'], 1)) as { id: string; severity: string; path: string }[];
    const ids = new Set(checks.checks.map(({ id }) => id));
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(['id', 'severity', 'message', 'path', 'dismissed']);
      expect(ids).toContain(row.id);
      expect(row.path).toMatch(/^(\/|$)/);
    }
    expect(text.match(/^ {2}CHK-/gm)).toHaveLength(rows.length);
  });

  test.each([sampleA, sampleB])('a sample has no error: %s', async (sample) => {
    const rows = (await jsonOf(['check', sample])) as { severity: string; dismissed: boolean }[];
    expect(rows.filter(({ severity, dismissed }) => severity === 'error' && !dismissed)).toEqual([]);
  });
});

describe('case', () => {
  test('says that no cost is entered instead of dividing by it', async () => {
    const pitch = JSON.parse(await readFile(sampleA, 'utf8')) as object;
    await writeFile(join(folder.path, 'free.buyin'), JSON.stringify({ ...pitch, costs: [] }));
    expect(await outputOf(['case', 'free.buyin'])).toMatch(/Return, most likely +no cost entered\n/);
    const { summary } = (await jsonOf(['case', 'free.buyin'])) as { summary: Record<string, number | null> };
    expect(summary).toMatchObject({ costHeadline: 0, roiHeadlinePct: null, bcrHeadline: null });
  });

  test.each([sampleA, sampleB])('gives what the sample expects: %s', async (sample) => {
    const { expectedResults } = JSON.parse(await readFile(sample, 'utf8')) as {
      expectedResults: { summary: Record<string, number> };
    };
    const found = (await jsonOf(['case', sample])) as { summary: Record<string, number> };
    expect(expectedResults.summary['costHeadline']).toBeGreaterThan(0);
    for (const name of ['costHeadline', 'benefitYear1', 'cashHeadline', 'totalHoursYear1'])
      expect(found.summary[name]).toBeCloseTo(expectedResults.summary[name]!, 0);
  });

  test('draws as many as asked, always the same', async () => {
    const args = ['case', sampleA, '--draws', '500', '--seed', '7'];
    const first = await jsonOf(args);
    expect(first).toMatchObject({ monteCarlo: { draws: 500, seed: 7 } });
    expect(await jsonOf(args)).toEqual(first);
  });

  test('says it in the money of the pitch', async () => {
    expect(await outputOf(['case', sampleA])).toContain('€179,906');
  });
});

describe('room, facts and deck', () => {
  test('name who must be there', async () => {
    const found = (await jsonOf(['room', sampleA])) as { stakeholders: { name: string; place: string }[] };
    expect(found.stakeholders.find(({ name }) => name === 'Marta Quillfeather')).toMatchObject({ place: 'must' });
    expect(await outputOf(['room', sampleA])).toMatch(/Must be there\n {2}Marta Quillfeather/);
  });

  test('verify the fingerprint of the same facts, however it was typed, and no other', async () => {
    const { fingerprint } = (await jsonOf(['facts', sampleA])) as { fingerprint: string };
    expect(fingerprint).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const typed = fingerprint.toLowerCase().replaceAll('-', ' ');
    expect(await outputOf(['facts', sampleA, '--verify', typed])).toContain(fingerprint);
    expect(await outputOf(['facts', sampleB, '--verify', fingerprint], 1)).not.toContain(fingerprint);
  });

  test('show the slides without what is private', async () => {
    const pitch = JSON.parse(await readFile(sampleA, 'utf8')) as { stakeholders: Record<string, unknown>[] };
    const secret = 'only for the presenter';
    for (const person of pitch.stakeholders) Object.assign(person, { concern: secret, ask: secret });
    await writeFile(
      join(folder.path, 'a.buyin'),
      JSON.stringify({ ...pitch, deck: { speakerNotes: { title: secret } } }),
    );
    const text = await outputOf(['deck', 'a.buyin', '--json']);
    expect((JSON.parse(text) as { key: string }[]).map(({ key }) => key)).toContain('business_case');
    expect(text).not.toContain(secret);
  });
});

describe('export', () => {
  test.each(['onepager', 'handout'])('writes a PDF: %s', async (what) => {
    const path = join(folder.path, 'out.pdf');
    await writeFile(path, 'older');
    expect(await outputOf(['export', sampleA, '--what', what, '-o', 'out.pdf'])).toBe('out.pdf\n');
    expect((await readFile(path, 'latin1')).slice(0, 5)).toBe('%PDF-');
  });

  test('says which characters it had to print as a mark', async () => {
    const pitch = JSON.parse(await readFile(sampleA, 'utf8')) as object;
    await writeFile(join(folder.path, 'a.buyin'), JSON.stringify({ ...pitch, title: 'Plan 木' }));
    const ran = await buyin(['export', 'a.buyin', '--what', 'onepager', '-o', 'a.pdf'], folder.path);
    expect(ran).toMatchObject({ status: 0, output: 'a.pdf\n' });
    expect(ran.errors).toContain('木');
  });
});

describe('schema', () => {
  test('is the file that is shipped', async () => {
    const shipped = await readFile(join(projectFolder, 'assets/mentoring-pitch-1.schema.json'), 'utf8');
    expect(await outputOf(['schema'])).toBe(shipped);
  });

  test('accepts the samples and refuses what the app refuses', async () => {
    const schema = z.fromJSONSchema(JSON.parse(await outputOf(['schema'])) as z.core.JSONSchema.JSONSchema);
    const sample = JSON.parse(await readFile(sampleA, 'utf8')) as object;
    expect(schema.safeParse(sample).success).toBe(true);
    expect(schema.safeParse({ schema: 'mentoring-pitch/1', objectives: [{ statement: 'no id' }] }).success).toBe(true);
    expect(schema.safeParse({ ...sample, title: 3 }).success).toBe(false);
    expect(schema.safeParse({ ...sample, schema: 'mentoring-pitch/2' }).success).toBe(false);
  });
});

describe('the terminal', () => {
  test('helps', async () => {
    for (const word of ['help', '--help', '-h']) expect(await outputOf([word])).toContain('check FILE [--json]');
  });

  test.skipIf(process.platform === 'win32')('may stop reading', async () => {
    const command = `"${process.execPath}" "${join(projectFolder, 'main/buyin.mjs')}" schema | head -1`;
    const child = spawn('bash', ['-o', 'pipefail', '-c', command], { stdio: ['ignore', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });

  test('takes paths from where the command was typed, also through npm', async () => {
    await mkdir(join(folder.path, 'below'));
    await writeFile(join(folder.path, 'below', 'a.buyin'), await readFile(sampleA));
    const child = spawn('npm', ['--prefix', projectFolder, 'run', '--silent', 'buyin', '--', 'check', 'a.buyin'], {
      cwd: join(folder.path, 'below'),
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
    expect(output).toContain('Keep the settings');
  });
});
