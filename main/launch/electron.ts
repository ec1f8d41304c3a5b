import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fallbackDist, hasFallback, makeFallback } from './fallback.ts';
import { projectFolder } from './folders.ts';
import { LaunchProblem, run, say } from './run.ts';

const packageFolder = join(projectFolder, 'node_modules/electron');

const executableNames: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'electron',
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};

/** An Electron to run the app in. */
export interface Electron {
  executable: string;
  /** The folder of the whole distribution. */
  dist: string;
  /** For example "33.2.1". */
  version: string;
}

/**
 * Finds an Electron that is on this machine, or gets one: the folder in ELECTRON_OVERRIDE_DIST_PATH, the one that the
 * electron package has fetched, the fallback made earlier, a fetch by the electron package, a new fallback; the first
 * that there is.
 *
 * @throws LaunchProblem when there is none and none can be had
 */
export async function findElectron(): Promise<Electron> {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return electronIn(override);

  const fetched = join(packageFolder, 'dist');
  if (existsSync(join(packageFolder, 'path.txt'))) return electronIn(fetched);
  if (hasFallback()) return electronIn(fallbackDist);

  try {
    say('Fetching Electron from its download site ...');
    const install = [join(packageFolder, 'install.js')];
    await run(process.execPath, install, { doing: 'fetching Electron', seconds: 600 });
    return electronIn(fetched);
  } catch (error) {
    if (process.platform !== 'linux' || process.arch !== 'x64') throw error;
    say('The download site cannot be reached.');
  }
  await makeFallback();
  return electronIn(fallbackDist);
}

function electronIn(dist: string): Electron {
  const executable = join(dist, executableNames[process.platform] ?? 'electron');
  if (!existsSync(executable)) throw new LaunchProblem(`There is no Electron at ${executable}.`);
  const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  return { executable, dist, version };
}
