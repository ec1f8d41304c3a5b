// `npm start`: gets ready whatever a window needs, builds the app and starts it.
//   npm start                          the app
//   npm start -- FILE                  the app with a pitch open
//   npm start -- --screenshot FILE     a picture of the window (PNG), then the end
// Every other argument goes to the app as it is.
import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { projectFolder } from './folders.ts';
import { build, chromiumSwitches, prepare } from './prepare.ts';
import { LaunchProblem, runMain, say } from './run.ts';

const screenshotSeconds = 60;

await runMain(() => start(process.argv.slice(2)));

async function start(given: string[]): Promise<number> {
  const { args, takesScreenshot } = appArguments(given, process.env['INIT_CWD'] ?? process.cwd());
  const { electron, isVirtual, close } = await prepare();
  try {
    await build();
    say(`Starting in Electron ${electron.version} ...`);
    if (isVirtual && !takesScreenshot) {
      say('This machine has no display: the window is on a virtual one, where nobody can see it (Ctrl+C ends it).');
    }
    const child = spawn(electron.executable, [...chromiumSwitches(), projectFolder, ...args], {
      stdio: ['inherit', 'inherit', 'pipe'],
    });
    showErrors(child);
    const limit = takesScreenshot ? endAfter(child, screenshotSeconds) : undefined;
    const status = await ending(child);
    clearTimeout(limit);
    return status;
  } finally {
    close();
  }
}

/** The app's arguments: paths as people mean them, from the folder in which they typed the command. */
function appArguments(given: string[], folder: string): { args: string[]; takesScreenshot: boolean } {
  const args: string[] = [];
  let takesScreenshot = false;
  for (let i = 0; i < given.length; i++) {
    const argument = given[i]!;
    if (argument === '--screenshot' || argument.startsWith('--screenshot=')) {
      const file = argument === '--screenshot' ? given[++i] : argument.slice('--screenshot='.length);
      if (!file) throw new LaunchProblem('--screenshot needs the name of a file.');
      takesScreenshot = true;
      args.push(`--screenshot=${resolve(folder, file)}`);
    } else {
      args.push(argument.endsWith('.buyin') ? resolve(folder, argument) : argument);
    }
  }
  return { args, takesScreenshot };
}

/** Passes on what the app writes to standard error, without Chromium's remarks about a missing D-Bus. */
function showErrors(child: ChildProcess): void {
  createInterface({ input: child.stderr! }).on('line', (line) => {
    if (!line.includes(':bus.cc(')) say(line);
  });
}

function endAfter(child: ChildProcess, seconds: number): NodeJS.Timeout {
  return setTimeout(() => {
    say(`There was no picture within ${seconds} s; ending the app.`);
    child.kill('SIGKILL');
  }, seconds * 1000);
}

/** Passes signals on to the app and waits for its exit status; 128 and the signal's number when one ended it. */
async function ending(child: ChildProcess): Promise<number> {
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const passOn = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of signals) process.on(signal, passOn);
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal!]));
    });
  } finally {
    for (const signal of signals) process.off(signal, passOn);
  }
}
