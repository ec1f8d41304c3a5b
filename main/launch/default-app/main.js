// What runs in a plain Electron: it starts the app whose folder stands on the command line, as Electron's own default
// app does. An ES module, because only its top-level await holds back `ready` until the app's main file has run.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const args = process.argv.slice(1);
const require = createRequire(import.meta.url);
let folder;
for (let i = 0; i < args.length && folder === undefined; i++) {
  // Playwright hands over its loader this way.
  if (args[i] === '-r' || args[i] === '--require') require(resolve(args[++i]));
  else if (!args[i].startsWith('-')) folder = resolve(args[i]);
}

if (folder === undefined) {
  process.stderr.write('Usage: electron FOLDER\n');
  app.exit(2);
} else {
  const {
    main = 'index.js',
    name,
    productName,
    version,
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (version) app.setVersion(version);
  if (productName || name) app.name = productName || name;
  app.setAppPath(folder);
  await import(pathToFileURL(join(folder, main)).href);
}
