import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { findElectron } from '../../main/launch/electron.ts';
import { chromiumSwitches } from '../../main/launch/prepare.ts';

const limitSeconds = 30;
const endSeconds = 5;

/** By the app's folder. */
const dataFolders = new Map<string, string>();
process.once('exit', () => {
  for (const data of dataFolders.values()) rmSync(data, { recursive: true, force: true });
});

/** An Electron started without a driver in its way: what it does until it is looked at is what it does for people. */
export interface Started {
  /** When the process was created, milliseconds since 1970. */
  spawnedAt: number;
  /** Waits for a line of its output and returns the match. */
  line: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Attaches to its first page. */
  page: () => Promise<Page>;
  /** Memory of all its processes in MB; what they share is counted once. */
  memory: () => Promise<number>;
  end: () => Promise<void>;
}

/**
 * Starts an app's folder in Electron. Each app keeps its data folder from start to start, as it does for people: from
 * the second start on Chromium has compiled its scripts.
 */
export async function startElectron(folder: string, args: string[] = []): Promise<Started> {
  const { executable } = await findElectron();
  const data = dataFolders.get(folder) ?? mkdtempSync(join(tmpdir(), 'buyin-bench-'));
  dataFolders.set(folder, data);
  const switches = [...chromiumSwitches(), `--user-data-dir=${data}`, '--remote-debugging-port=0'];
  const spawnedAt = Date.now();
  const child = spawn(executable, [...switches, folder, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));

  const line = async (pattern: RegExp) => {
    for (const end = Date.now() + limitSeconds * 1000; Date.now() < end; await wait(20)) {
      const match = pattern.exec(output);
      if (match) return match;
    }
    throw new Error(`${folder} did not write ${String(pattern)} within ${limitSeconds} s. It wrote:\n${output}`);
  };
  const page = async () => {
    const browser = await chromium.connectOverCDP((await line(/DevTools listening on (ws:\S+)/))[1]!);
    return browser.contexts()[0]!.pages()[0]!;
  };
  const end = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const limit = setTimeout(() => child.kill('SIGKILL'), endSeconds * 1000);
    if (child.exitCode === null && child.kill()) await ended;
    clearTimeout(limit);
  };
  return { spawnedAt, line, page, memory: () => memoryOf(child), end };
}

/** Proportional set size of a process and everything it has started. Linux only. */
async function memoryOf(child: ChildProcess): Promise<number> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    // The name in parentheses may hold spaces.
    const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const family = new Set([child.pid!]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid);
  }
  let kilobytes = 0;
  for (const pid of family) {
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
  }
  return kilobytes / 1024;
}
