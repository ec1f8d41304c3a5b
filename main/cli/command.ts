/** What a command is: its options and words checked strictly before it runs, its failures one sentence. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import words from '../../assets/words/cli.json' with { type: 'json' };
import { fill } from '../../src/format/fill.ts';
import type { Status, Terminal } from './terminal.ts';

export type CommandName = keyof typeof words.commands;
type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O; strict: true }>>['values'];

/** A failure that ends a command with status 2. */
export class CommandProblem extends Error {
  constructor(key: keyof typeof words.problems, params: Record<string, string | number> = {}) {
    super(fill(words.problems[key], params));
  }
}

export interface Command {
  run: (args: string[], terminal: Terminal) => Promise<Status>;
}

interface Definition<O extends Options> {
  name: CommandName;
  options: O;
  /** Whether it works on a pitch file, its one word. */
  takesFile: boolean;
  run: (given: { file: string; values: Values<O>; usage: Usage }, terminal: Terminal) => Promise<Status>;
}

/** Makes a command; `file` is empty when it takes none. */
export function command<const O extends Options>({ name, options, takesFile, run }: Definition<O>): Command {
  const usage = usageOf(name);
  return {
    run: async (args, terminal) => {
      const { values, positionals } = parsed(args, options, usage);
      const [file = '', extra] = takesFile ? positionals : ['', positionals[0]];
      if (takesFile && !file) throw usage.missing('FILE');
      if (extra !== undefined) throw new CommandProblem('tooMany', { command: name, usage: usage.usage, word: extra });
      return run({ file, values, usage }, terminal);
    },
  };
}

interface Usage {
  command: CommandName;
  /** How it is written, with all its options. */
  usage: string;
  missing: (what: string) => CommandProblem;
}

function usageOf(command: CommandName): Usage {
  const { usage } = words.commands[command];
  return { command, usage, missing: (what) => new CommandProblem('missing', { command, usage, what }) };
}

function parsed<const O extends Options>(args: string[], options: O, { command, usage }: Usage) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: true });
  } catch (error) {
    const text = error instanceof Error ? error.message : '';
    const option = /'(?:-\w, )?([^' ]*)/.exec(text)?.[1] ?? '';
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new CommandProblem('unknownOption', { command, usage, option });
    if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw error;
    const takesNone = text.includes('does not take');
    throw new CommandProblem(takesNone ? 'optionTakesNoValue' : 'optionNeedsValue', { usage, option });
  }
}

/** One of the words that an option allows. */
export function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new CommandProblem('badValue', { option, value, allowed: allowed.join(', ') });
  return found;
}

/** A whole number within the bounds, inclusive; undefined when the option was not given. */
export function wholeNumber(
  option: string,
  value: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  const allowed = fill(words.problems.wholeNumber, { least, most });
  throw new CommandProblem('badValue', { option, value, allowed });
}
