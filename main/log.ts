/**
 * The log on this computer: errors that nobody foresaw, in a file of bounded size. What people wrote stays out of it: the text of an error may quote a
 * pitch, so only its kind and the places in the program are kept.
 */
import { app } from 'electron';
import { join } from 'node:path';

const mostBytes = 512 * 1024;

/** Notes an error. Never fails. */
export async function logError(where: string, error: unknown): Promise<void> {
  try {
    // Only loaded when there is something to say.
    const { default: log } = await import('electron-log/main');
    for (const [name, transport] of Object.entries(log.transports))
      if (transport && name !== 'file') transport.level = false;
    log.transports.file.resolvePathFn = () => join(app.getPath('logs'), 'main.log');
    log.transports.file.maxSize = mostBytes;
    log.error(where, describe(error));
  } catch {
    // A full disk must not turn one error into two.
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return error === null ? '' : typeof error;
  const places = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const code = (error as NodeJS.ErrnoException).code;
  return [`${error.name}${code ? ` ${code}` : ''}`, ...places].join('\n');
}
