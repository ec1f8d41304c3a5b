/** All commands. A new one is a file beside this, a line here and its words in assets/words/cli.json. Each is loaded when it is asked for. */
import type { Command, CommandName } from './command.ts';

export const commands: Record<CommandName, () => Promise<Command>> = {
  new: async () => (await import('./new.ts')).newCommand,
  check: async () => (await import('./check.ts')).check,
  case: async () => (await import('./case.ts')).caseCommand,
  room: async () => (await import('./room.ts')).room,
  facts: async () => (await import('./facts.ts')).facts,
  deck: async () => (await import('./deck.ts')).deckCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  schema: async () => (await import('./schema.ts')).schema,
};

export const commandNames: readonly string[] = [...Object.keys(commands), 'help', '--help', '-h'];
