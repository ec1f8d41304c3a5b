import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Browser, chromium, type ElectronApplication, type Page } from 'playwright-core';
import { findElectron } from '../../main/launch/electron.ts';
import { projectFolder } from '../../main/launch/folders.ts';
import { chromiumSwitches } from '../../main/launch/prepare.ts';

const startSeconds = 30;
const closeSeconds = 10;

export interface StartOptions {
  /** What stands on the command line behind the app, for example the path of a pitch. */
  args?: string[];
  /** The app's data folder. Without one each start gets an empty folder that is removed at the end. */
  userData?: string;
  env?: Record<string, string>;
}

interface Running {
  /** The first window. */
  page: Page;
  /** All windows that are open now. */
  pages: () => Page[];
  userData: string;
  /** What the app has written to its standard output and error. */
  log: () => string;
  process: ChildProcess;
  /** Ends the app, by force when it does not end by itself, and removes its data folder if it was made here. */
  close: () => Promise<void>;
}

export interface RunningApp extends Running {
  /** Playwright's handle of the main process. */
  app: ElectronApplication;
}

/** Every app that has been started here and not been closed. */
export const runningApps = new Set<Running>();

/**
 * Starts the built app in a real window and waits for its first page to be loaded.
 *
 * Needs what `prepare` gets ready: in tests of the projects "electron" and "package" that is done.
 */
export async function startApp(options: StartOptions = {}): Promise<RunningApp> {
  const { executable } = await findElectron();
  const data = await dataFolder(options);
  const app = await _electron.launch({
    executablePath: executable,
    args: [...chromiumSwitches(), `--user-data-dir=${data.path}`, projectFolder, ...(options.args ?? [])],
    env: environment(options),
    cwd: projectFolder,
    timeout: startSeconds * 1000,
    // The app's own theme counts, not Playwright's.
    colorScheme: null,
  });
  // Playwright does not tell any more once the app has ended.
  const child = app.process();
  const log = collectOutput(child);
  const close = async () => {
    runningApps.delete(running);
    await endWithin(child, () => app.close());
    await data.remove();
  };
  const running: RunningApp = {
    app,
    page: null!,
    pages: () => app.windows(),
    userData: data.path,
    log,
    process: child,
    close,
  };
  runningApps.add(running);
  try {
    running.page = await app.firstWindow({ timeout: startSeconds * 1000 });
    await running.page.waitForLoadState('domcontentloaded');
    return running;
  } catch (error) {
    await close();
    throw new Error(`The app did not open a window. It wrote:\n${log()}`, { cause: error });
  }
}

/**
 * Starts a packaged app and attaches to it from outside. The packaged app cannot be inspected as the built one can:
 * there are its pages, but no handle of its main process.
 */
export async function startPackagedApp(executable: string, options: StartOptions = {}): Promise<Running> {
  const data = await dataFolder(options);
  const child = spawn(
    executable,
    [...chromiumSwitches(), `--user-data-dir=${data.path}`, '--remote-debugging-port=0', ...(options.args ?? [])],
    { env: environment(options), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const log = collectOutput(child);
  const fail = async (cause: unknown) => {
    await endWithin(child, () => child.kill());
    await data.remove();
    return new Error(`The packaged app did not open a window. It wrote:\n${log()}`, { cause });
  };
  try {
    const address = await waitFor(() => /DevTools listening on (ws:\S+)/.exec(log())?.[1]);
    const browser = await attach(address);
    const pages = () => browser.contexts().flatMap((context) => context.pages());
    const page = await waitFor(() => pages()[0]);
    await page.waitForLoadState('domcontentloaded');
    const close = async () => {
      runningApps.delete(running);
      await endWithin(child, async () => {
        await browser.close();
        child.kill();
      });
      await data.remove();
    };
    const running: Running = { page, pages, userData: data.path, log, process: child, close };
    runningApps.add(running);
    return running;
  } catch (error) {
    throw await fail(error);
  }
}

/** Attaches to a running app. One that begins a worker in the very moment may leave the driver waiting, so it tries again. */
async function attach(address: string): Promise<Browser> {
  for (let triesLeft = 2; ; triesLeft--) {
    try {
      return await chromium.connectOverCDP(address, { timeout: (startSeconds * 1000) / 3 });
    } catch (error) {
      if (triesLeft === 0) throw error;
    }
  }
}

async function dataFolder({ userData }: StartOptions): Promise<{ path: string; remove: () => Promise<void> }> {
  if (userData) return { path: userData, remove: async () => {} };
  const path = await mkdtemp(join(tmpdir(), 'buyin-test-'));
  // Chromium's helpers may write for a moment after the app has ended.
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }) };
}

function environment({ env }: StartOptions): Record<string, string> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(own), ...env };
}

function collectOutput(child: ChildProcess): () => string {
  let output = '';
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
  return () => output;
}

/** Polls until there is a value. */
async function waitFor<T>(get: () => T | undefined): Promise<T> {
  const end = Date.now() + startSeconds * 1000;
  while (Date.now() < end) {
    const value = get();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Nothing within ${startSeconds} s.`);
}

/** Asks an app to end, and makes it end when it does not. */
async function endWithin(child: ChildProcess, ask: () => unknown): Promise<void> {
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  if (hasEnded()) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const limit = setTimeout(() => child.kill('SIGKILL'), closeSeconds * 1000);
  await Promise.race([Promise.resolve(ask()).catch(() => {}), ended]);
  if (!hasEnded()) await ended;
  clearTimeout(limit);
}
