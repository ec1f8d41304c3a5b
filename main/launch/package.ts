// `npm run package`: the app as people get it, in dist/, unpacked. `npm run package -- --installers` makes this system's
// installers as well, for which electron-builder fetches tools from its download site.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type AfterPackContext, build as pack, Platform } from 'electron-builder';
import { findElectron } from './electron.ts';
import { projectFolder } from './folders.ts';
import { build } from './prepare.ts';
import { runMain, say } from './run.ts';

await runMain(() => makePackage(process.argv.includes('--installers')));

async function makePackage(withInstallers: boolean): Promise<void> {
  const electron = await findElectron();
  await build();
  await pack({
    projectDir: projectFolder,
    targets: withInstallers ? Platform.current().createTarget() : Platform.current().createTarget('dir'),
    publish: 'never',
    config: { electronDist: electron.dist, electronVersion: electron.version, afterPack: removeDefaultApp },
  });
  say(`The packaged app is in ${join(projectFolder, 'dist')}`);
}

/** electron-builder takes Electron's own default app out of what it downloads itself, but not out of a folder. */
async function removeDefaultApp({ appOutDir, packager }: AfterPackContext): Promise<void> {
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
}
