/** What the app was started for, read from its command line. Pure. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export type Start =
  | { kind: 'command'; args: string[] }
  | { kind: 'unusable'; word: string }
  | { kind: 'app'; file: string | null; size: Size | null; theme: 'light' | 'dark' | null; screenshot: string | null };
export interface Size {
  width: number;
  height: number;
}

const options = {
  'window-size': { type: 'string' },
  theme: { type: 'string' },
  screenshot: { type: 'string' },
  // Not the app's, but they take a word that would be mistaken for a file.
  require: { type: 'string', short: 'r' },
} as const;

/** Switches of Chromium and Electron that may stand anywhere, also behind a command. */
const engineSwitch =
  /^--(no-sandbox|disable-gpu|user-data-dir=.*|ozone-platform=.*|remote-debugging-port=.*|inspect=.*|enable-logging.*)$/;

/**
 * @param argv process.argv of the app
 * @param hasFolder the first word is the app's own folder, as it is unless the app is packaged
 * @param commands the commands of the command line
 * @param folder that relative paths start from
 */
export function readArguments(
  argv: readonly string[],
  hasFolder: boolean,
  commands: readonly string[],
  folder: string,
): Start {
  const args = argv.slice(1).filter((argument) => !engineSwitch.test(argument));
  const { values, tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const words = tokens.filter((token) => token.kind === 'positional').slice(hasFolder ? 1 : 0);
  const first = words[0];
  if (first && commands.includes(first.value)) return { kind: 'command', args: args.slice(first.index) };
  if (first && !isPitch(first.value)) return { kind: 'unusable', word: first.value };

  const size = typeof values['window-size'] === 'string' ? sizeOf(values['window-size']) : null;
  if (values['window-size'] !== undefined && !size) return { kind: 'unusable', word: '--window-size' };
  const { theme = null, screenshot } = values;
  if (theme !== null && theme !== 'light' && theme !== 'dark') return { kind: 'unusable', word: '--theme' };
  if (screenshot !== undefined && (typeof screenshot !== 'string' || !screenshot))
    return { kind: 'unusable', word: '--screenshot' };
  return {
    kind: 'app',
    file: first ? resolve(folder, first.value) : null,
    size,
    theme,
    screenshot: screenshot ? resolve(folder, screenshot) : null,
  };
}

function isPitch(word: string): boolean {
  return word.toLowerCase().endsWith('.buyin');
}

/** `1366x768`: what a screen can be. */
function sizeOf(text: string): Size | null {
  const match = /^(\d{3,5})x(\d{3,5})$/.exec(text);
  return match ? { width: Number(match[1]), height: Number(match[2]) } : null;
}
