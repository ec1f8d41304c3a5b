import { type SpawnOptions, spawn } from 'node:child_process';

/** A reason to stop that a person can act on. It is shown as its message alone, without a stack. */
export class LaunchProblem extends Error {}

/** Runs a program of the launcher; a `LaunchProblem` becomes its sentence and exit status 1. */
export async function runMain(main: () => Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await main()) ?? process.exitCode;
  } catch (error) {
    if (!(error instanceof LaunchProblem)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

/** Tells the person at the terminal what is going on. Standard error, so that a program's own output stays clean. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

interface RunOptions {
  /** What is going on, as a phrase: "installing xvfb". It stands in the heartbeat and in the error. */
  doing: string;
  /** Most seconds it may take. */
  seconds: number;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Called every five seconds; what it returns is added to the heartbeat, for example how much has arrived. */
  progress?: () => Promise<string>;
}

/**
 * Runs a program to its end and returns what it printed.
 *
 * Says every five seconds that it is still at it, so that nobody waits before a silent screen.
 *
 * @throws LaunchProblem when the program cannot be started, fails, or takes longer than it may
 */
export async function run(command: string, args: string[], options: RunOptions): Promise<string> {
  const spawnOptions: SpawnOptions = { stdio: ['ignore', 'pipe', 'pipe'], cwd: options.cwd, env: options.env };
  const child = spawn(command, args, spawnOptions);
  let output = '';
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()));

  const started = Date.now();
  let late = false;
  const heartbeat = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000);
    void (options.progress?.() ?? Promise.resolve('')).then((more) =>
      say(`  still ${options.doing}, ${seconds} s${more && `, ${more}`}`),
    );
  }, 5000);
  const limit = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, options.seconds * 1000);

  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (status === 0) return output;
  } catch (error) {
    throw new LaunchProblem(`Failed while ${options.doing}: ${String(error)}`);
  } finally {
    clearInterval(heartbeat);
    clearTimeout(limit);
  }
  const why = late ? `took longer than ${options.seconds} s` : 'failed';
  throw new LaunchProblem(`${sentence(options.doing)} ${why}.\n${output.trim().split('\n').slice(-15).join('\n')}`);
}

function sentence(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
