import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron } from 'playwright-core';
import { findElectron } from '../../main/launch/electron.ts';
import { projectFolder } from '../../main/launch/folders.ts';
import { chromiumSwitches } from '../../main/launch/prepare.ts';
import { picturesFolder } from './folder.ts';

/** One sheet with all pictures of a kind and their names: `out/pictures/<kind>.png`. */
export async function makeContactSheet(kind: string): Promise<void> {
  const files = (await readdir(join(picturesFolder, kind))).filter((name) => name.endsWith('.png'));
  const items = files
    .toSorted((a, b) => a.localeCompare(b))
    .map((name) => `<figure><img src="${kind}/${encodeURIComponent(name)}"><figcaption>${name}</figcaption></figure>`);
  const style =
    'body{margin:16px;font:11px sans-serif;display:grid;grid-template-columns:repeat(6,300px);gap:12px}' +
    'figure{margin:0}img{width:300px;border:1px solid #bbb}figcaption{overflow-wrap:anywhere}';
  const sheet = join(picturesFolder, `${kind}.html`);
  await writeFile(sheet, `<!doctype html><meta charset="utf-8"><style>${style}</style>${items.join('')}`);

  const { executable } = await findElectron();
  const viewer = join(projectFolder, 'test/bench/empty');
  const app = await _electron.launch({ executablePath: executable, args: [...chromiumSwitches(), viewer] });
  try {
    const page = await app.firstWindow();
    await page.setViewportSize({ width: 1900, height: 1000 });
    await page.goto(pathToFileURL(sheet).href);
    await page.screenshot({ path: join(picturesFolder, `${kind}.png`), fullPage: true, timeout: 60_000 });
  } finally {
    await app.close();
    await rm(sheet);
  }
}
