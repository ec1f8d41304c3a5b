import { spawn } from 'node:child_process';
import { LaunchProblem } from './run.ts';

/** A display that only this machine sees, until it is closed. */
export interface VirtualDisplay {
  /** What DISPLAY has to be, for example ":3". */
  name: string;
  close: () => void;
}

/** Whether this machine has no display for a window: true only on Linux without X11 and Wayland. */
export function needsVirtualDisplay(): boolean {
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
}

/** Opens a virtual display of 1920 x 1080 under the next free number. */
export async function openVirtualDisplay(): Promise<VirtualDisplay> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // Whatever ends this process, the display goes with it.
  const close = () => void server.kill();
  process.once('exit', close);
  const number = await new Promise<string>((resolve, reject) => {
    const limit = setTimeout(() => reject(new LaunchProblem('Xvfb did not open a display within 20 s.')), 20_000);
    server.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    server.once('error', reject).once('exit', () => reject(new LaunchProblem('Xvfb could not open a display.')));
    server.once('exit', () => clearTimeout(limit)).stdout.once('data', () => clearTimeout(limit));
  });
  server.stdout.destroy();
  server.unref();
  return { name: `:${number}`, close };
}
