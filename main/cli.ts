/** The command line: from arguments to an exit status. It needs no Electron, so that it runs in plain Node as well as in the packaged app. */
import words from '../assets/words/cli.json' with { type: 'json' };
import { CommandProblem, type CommandName } from './cli/command.ts';
import { commands } from './cli/commands.ts';
import type { Status, Terminal } from './cli/terminal.ts';
import { codeOf } from './files/atomic-write.ts';
import { Problem } from './problem.ts';

export { standardOutput } from './cli/terminal.ts';

/** Runs the command that the first argument names. Never rejects: what went wrong stands in one line on standard error. */
export async function cli(args: string[], terminal: Terminal): Promise<Status> {
  const [name, ...rest] = args;
  try {
    if (name === 'help' || name === '--help' || name === '-h') {
      await terminal.write(help());
      return 0;
    }
    const command = await load(name);
    return await command.run(rest, terminal);
  } catch (error) {
    await terminal.complain(sentence(error));
    return 2;
  }
}

async function load(name: string | undefined) {
  const names = Object.keys(commands).join(', ');
  if (name === undefined) throw new CommandProblem('noCommand', { commands: names });
  if (!Object.hasOwn(commands, name)) throw new CommandProblem('unknownCommand', { word: name, commands: names });
  const z = await import('zod');
  // A schema that is used once takes longer to compile than to walk; it looks when schemas are made, so this comes before them.
  z.config({ jitless: true });
  return commands[name as CommandName]();
}

function sentence(error: unknown): string {
  if (error instanceof CommandProblem || error instanceof Problem) return error.message.replaceAll('\n', ' ');
  const code = codeOf(error) || (error instanceof Error ? error.name : typeof error);
  return new CommandProblem('unexpected', { code }).message;
}

function help(): string {
  const lines = Object.values(words.commands);
  const width = Math.max(...lines.map(({ usage }) => usage.length));
  return [
    words.usage,
    '',
    ...lines.map(({ usage, about }) => `  ${usage.padEnd(width)}  ${about}`),
    '',
    words.help,
  ].join('\n');
}
