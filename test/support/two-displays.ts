import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDisplayServer } from '../../main/launch/display.ts';
import { installPackages, isOnPath } from '../../main/launch/linux.ts';
import { run } from '../../main/launch/run.ts';

/** A laptop (1920 x 1080) and to its right a projector, as one X display with a window manager. */
export interface TwoDisplays {
  /** What DISPLAY has to be. */
  name: string;
  plugProjector: () => Promise<void>;
  unplugProjector: () => Promise<void>;
  close: () => Promise<void>;
}

const packages = ['xserver-xorg-core', 'xserver-xorg-video-dummy', 'openbox', 'x11-xserver-utils'];
const driver = '/usr/lib/xorg/modules/drivers/dummy_drv.so';

/** Whether this machine can have them: Linux with an X server for them, or root with apt to install it. */
export const canHaveTwoDisplays =
  process.platform === 'linux' && (isInstalled() || (process.getuid?.() === 0 && isOnPath('apt-get')));

function isInstalled(): boolean {
  return existsSync(driver) && ['Xorg', 'openbox', 'xrandr'].every(isOnPath);
}

const configuration = `
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1920x1080"
    Virtual 3840 1080
  EndSubSection
EndSection
`;

/** The projector's sizes and their timings, as `cvt` gives them. */
const modes = {
  '1280x720': '74.50 1280 1344 1472 1664 720 723 728 748 -hsync +vsync',
  '1920x1080': '173.00 1920 2048 2248 2576 1080 1083 1088 1120 -hsync +vsync',
};

/** Opens the two displays; the projector is plugged in. */
export async function openTwoDisplays(projector: keyof typeof modes = '1280x720'): Promise<TwoDisplays> {
  if (!isInstalled()) await installPackages(packages.map((name) => [name]));
  const folder = await mkdtemp(join(tmpdir(), 'buyin-displays-'));
  const file = join(folder, 'xorg.conf');
  await writeFile(file, configuration);
  const log = join(folder, 'xorg.log');
  const server = await startDisplayServer('Xorg', ['-noreset', '-config', file, '-logfile', log]);

  const env = { ...process.env, DISPLAY: server.name };
  // Full screen needs a window manager.
  const manager = spawn('openbox', { env, stdio: 'ignore' });
  manager.unref();
  const xrandr = async (...args: string[]) => {
    await run('xrandr', args, { doing: 'setting up two displays', seconds: 20, env });
  };
  const plugProjector = async () => {
    await xrandr('--output', 'DUMMY1', '--mode', 'projector', '--right-of', 'DUMMY0');
    // The server tells programs of a new output only after somebody has asked it for all outputs.
    await xrandr('--query');
  };
  await xrandr('--newmode', 'projector', ...modes[projector].split(' '));
  await xrandr('--addmode', 'DUMMY1', 'projector');
  await plugProjector();

  return {
    name: server.name,
    plugProjector,
    unplugProjector: () => xrandr('--output', 'DUMMY1', '--off'),
    close: async () => {
      manager.kill();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
