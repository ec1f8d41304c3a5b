/** The command line in plain Node: `npm run --silent buyin -- COMMAND`. Compiled code is kept in the user's own cache, so that a start is quick. */
// JavaScript: to strip the types of this one file, which comes before the cache, takes longer than to load all the others from it.
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

enableCompileCache(join(cacheFolder(), 'buyin', 'compiled'));
// npm starts scripts in the project's folder; paths are meant from where the command was typed.
if (process.env['npm_lifecycle_event'] === 'buyin' && process.env['INIT_CWD']) process.chdir(process.env['INIT_CWD']);
const { cli, standardOutput } = await import('./cli.ts');
// Only set: to end the process here would cut off what is still on its way to a pipe.
process.exitCode = await cli(process.argv.slice(2), {
  assets: join(import.meta.dirname, '../assets'),
  ...standardOutput,
});

function cacheFolder() {
  const { env, platform } = process;
  if (platform === 'win32' && env['LOCALAPPDATA']) return env['LOCALAPPDATA'];
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
}
