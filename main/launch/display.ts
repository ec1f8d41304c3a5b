import { spawn } from 'node:child_process';
import { LaunchProblem } from './run.ts';

const startSeconds = 20;

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
  return await startDisplayServer('Xvfb', ['-screen', '0', '1920x1080x24']);
}

/** Starts an X server under the next free number. Whatever ends this process, the server goes with it. */
export async function startDisplayServer(program: string, args: string[]): Promise<VirtualDisplay> {
  const server = spawn(program, ['-displayfd', '1', '-nolisten', 'tcp', ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const kill = () => void server.kill();
  process.once('exit', kill);
  const close = () => {
    process.off('exit', kill);
    kill();
  };
  const problem = (why: string) => new LaunchProblem(`${program} ${why}.`);
  let limit: NodeJS.Timeout | undefined;
  try {
    const number = await new Promise<string>((resolve, reject) => {
      limit = setTimeout(() => reject(problem(`opened no display within ${startSeconds} s`)), startSeconds * 1000);
      // The number and its line end come in two writes, and a server that cannot write the second one ends.
      let output = '';
      server.stdout.on('data', (data: Buffer) => {
        output += data.toString();
        if (output.endsWith('\n')) resolve(output.trim());
      });
      server.once('error', (error) => reject(problem(`could not be started: ${error.message}`)));
      server.once('exit', (status) => reject(problem(`ended with ${status} and opened no display`)));
    });
    return { name: `:${number}`, close };
  } catch (error) {
    close();
    throw error;
  } finally {
    clearTimeout(limit);
    // Nothing of the server keeps this process alive any more.
    server.stdout.destroy();
    server.unref();
  }
}
