import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { needsVirtualDisplay, openVirtualDisplay } from './display.ts';
import { type Electron, findElectron } from './electron.ts';
import { projectFolder } from './folders.ts';
import { prepareLinux } from './linux.ts';
import { run, say } from './run.ts';

/** Everything that a window of the app needs, until it is closed. */
export interface Prepared {
  electron: Electron;
  /** True when nobody can see the window, because the display is a virtual one. */
  isVirtual: boolean;
  /** Ends the virtual display, if there is one. */
  close: () => void;
}

/** Gets Electron, its libraries and a display. A virtual display is put into DISPLAY of this process. */
export async function prepare(): Promise<Prepared> {
  const electron = await findElectron();
  const isVirtual = needsVirtualDisplay();
  if (process.platform === 'linux') await prepareLinux(electron.executable, isVirtual);
  if (!isVirtual) return { electron, isVirtual, close: () => {} };

  const display = await openVirtualDisplay();
  process.env['DISPLAY'] = display.name;
  return {
    electron,
    isVirtual,
    close: () => {
      delete process.env['DISPLAY'];
      display.close();
    },
  };
}

/** Switches for Chromium that this machine needs: root has no sandbox, and some machines have no graphics card. */
export function chromiumSwitches(): string[] {
  const switches: string[] = [];
  if (process.getuid?.() === 0) switches.push('--no-sandbox');
  if (process.platform === 'linux' && !existsSync('/dev/dri')) switches.push('--disable-gpu');
  return switches;
}

/** Builds the app into out/. Always, for it takes a second and nothing is ever stale. */
export async function build(): Promise<void> {
  say('Building ...');
  await run(process.execPath, [join(projectFolder, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    doing: 'building',
    seconds: 180,
    cwd: projectFolder,
    // Tests set NODE_ENV, and React would be built for development.
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
