import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../main/launch/folders.ts';

/** Runs one of the project's tools; what it says is the message of a failure. */
function complaints(tool: string, ...args: string[]): string {
  const path = join(projectFolder, 'node_modules/.bin', tool);
  const { status, stdout, stderr, error } = spawnSync(path, args, {
    cwd: projectFolder,
    encoding: 'utf8',
    timeout: 110_000,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    shell: process.platform === 'win32',
  });
  return status === 0 ? '' : `${tool} ended with ${status}\n${error ?? ''}${stdout}${stderr}`;
}

test('types hold', () => {
  expect(complaints('tsc')).toBe('');
});

test('src/ needs neither Node nor the DOM', () => {
  expect(complaints('tsc', '-p', 'src')).toBe('');
});

test('nothing for the linter to say', () => {
  expect(complaints('oxlint', '--deny-warnings')).toBe('');
});

test('everything is formatted', () => {
  expect(complaints('oxfmt', '--check')).toBe('');
});

test('no file, export or dependency is unused', () => {
  expect(complaints('knip')).toBe('');
});
