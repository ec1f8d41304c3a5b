import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFolder } from '../../main/launch/folders.ts';
import { chromiumSwitches } from '../../main/launch/prepare.ts';
import { startPackagedApp } from '../support/app.ts';

const execute = promisify(execFile);
const unpacked = join(projectFolder, 'dist/linux-unpacked');
const executable = join(unpacked, 'buyin');
const archive = join(unpacked, 'resources/app.asar');
const foundry = join(projectFolder, 'assets/samples/foundry.buyin');

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buyin-package-'));
  await rm(unpacked, { recursive: true, force: true });
  const script = join(projectFolder, 'main/launch/package.ts');
  await execute(process.execPath, [script], { cwd: projectFolder, timeout: 240_000, maxBuffer: 10_000_000 });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the packaged app as a command line program. */
async function command(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const data = `--user-data-dir=${join(folder, 'data')}`;
  try {
    const { DISPLAY: _display, ...env } = process.env;
    const options = { timeout: 60_000, maxBuffer: 100_000_000, env };
    const output = await execute(executable, [...chromiumSwitches(), data, ...args], options);
    return { status: 0, ...output };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, stdout, stderr };
  }
}

test('holds the built app and its assets, and nothing else', () => {
  const tops = listPackage(archive, { isPack: false }).map((path) => path.split(/[\\/]/)[1]!);
  expect([...new Set(tops)].toSorted()).toEqual(['assets', 'out', 'package.json']);
});

test('has no other app that could be started in it', async () => {
  expect(await readdir(join(unpacked, 'resources'))).not.toContain('default_app.asar');
});

test('cannot be turned into something else by a switch or a variable', async () => {
  const wire = await getCurrentFuseWire(executable);
  expect(wire).toMatchObject({
    [FuseV1Options.RunAsNode]: FuseState.DISABLE,
    [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
    [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
    [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: FuseState.DISABLE,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
  });
});

test('opens the pitch on its command line', async () => {
  const path = join(folder, 'foundry.buyin');
  await copyFile(foundry, path);
  const app = await startPackagedApp(executable, { args: [path] });
  try {
    await app.page.getByText('Keep the settings, lose the scrap').first().waitFor({ timeout: 20_000 });
    expect(await app.page.locator('input, textarea').count()).toBeGreaterThan(0);
  } finally {
    await app.close();
  }
});

test('checks pitches without a display', async () => {
  const empty = join(folder, 'empty.buyin');
  await writeFile(empty, '{ "schema": "mentoring-pitch/1" }');
  expect((await command('check', foundry)).status).toBe(0);
  const { status, stdout } = await command('check', empty, '--json');
  const findings = JSON.parse(stdout) as { severity: string }[];
  expect(findings.map(({ severity }) => severity)).toContain('error');
  expect(status).toBe(1);
});

test('says what it does not understand and ends', async () => {
  const { status, stderr } = await command('no-such-command');
  expect(status).toBe(2);
  expect(stderr).toContain('no-such-command');
});

test('writes a handout with its own fonts', async () => {
  const path = join(folder, 'handout.pdf');
  const { status } = await command('export', foundry, '--what', 'handout', '-o', path);
  expect(status).toBe(0);
  const pdf = await readFile(path);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.subarray(-1024).toString('latin1')).toContain('%%EOF');
});
