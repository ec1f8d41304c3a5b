import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { LaunchProblem, run, say } from './run.ts';

// Newer releases call some of them by a second name; the first that apt knows is taken.
const libraryPackages = [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libasound2t64', 'libasound2'], ['libgbm1']];

/**
 * Sees to it that Electron finds its libraries and, when asked for, that there is a virtual display to be had. As root
 * with apt it installs what is missing and says so.
 *
 * @throws LaunchProblem with the one command to type when something is missing and may not be installed
 */
export async function prepareLinux(executable: string, needsVirtualDisplay: boolean): Promise<void> {
  const wanted: string[][] = [];
  if (missingLibraries(executable).length > 0) wanted.push(...libraryPackages);
  if (needsVirtualDisplay && !isOnPath('Xvfb')) wanted.push(['xvfb']);
  if (wanted.length === 0) return;
  await installPackages(wanted);
  const missing = missingLibraries(executable);
  if (missing.length > 0) throw new LaunchProblem(`Electron still misses libraries: ${missing.join(', ')}`);
}

function missingLibraries(executable: string): string[] {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8', timeout: 20_000 });
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]!);
}

/**
 * Installs system packages as root with apt. Each is a list of the names that it has in different releases.
 *
 * @throws LaunchProblem with the command to type when this user may not install
 */
export async function installPackages(wanted: string[][]): Promise<void> {
  if (!isOnPath('apt-get')) {
    const names = wanted.map((names) => names.at(-1)).join(', ');
    throw new LaunchProblem(`Please install what these packages are called in Debian: ${names}`);
  }
  if (process.getuid?.() !== 0) {
    const names = wanted.map(knownToApt).join(' ');
    throw new LaunchProblem(
      `Some system packages are missing. Please run:\n  sudo apt-get install --no-install-recommends ${names}`,
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  say('Refreshing the list of system packages ...');
  // When this fails, for example because another apt is at work, the list from before may still do.
  await run('apt-get', ['update'], { doing: 'refreshing the list of system packages', seconds: 300, env }).catch(
    (problem: unknown) => say(String(problem)),
  );
  const names = wanted.map(knownToApt);
  say(`Installing with apt: ${names.join(' ')} ...`);
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  await run('apt-get', ['install', '--yes', '--no-install-recommends', ...lock, ...names], {
    doing: `installing ${names.join(' ')}`,
    seconds: 900,
    env,
  });
}

function knownToApt(names: string[]): string {
  const known = names.find((name) => spawnSync('apt-cache', ['show', name]).status === 0);
  return known ?? names.at(-1)!;
}

/** Whether a program of this name can be started. */
export function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
