import { homedir } from 'node:os';
import { join } from 'node:path';

/** The top of the source tree. */
export const projectFolder = join(import.meta.dirname, '../..');

/** What the launcher keeps between starts, shared by all checkouts of this user. */
export const cacheFolder = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'buyin');
