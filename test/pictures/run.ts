// `npm run pictures`: pictures of every screen, slide and page in out/pictures, and a sheet of all of a kind beside them.
// `npm run pictures -- screens slides pages`: only the kinds that are named.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, prepare } from '../../main/launch/prepare.ts';
import { runMain, say } from '../../main/launch/run.ts';
import { makeContactSheet } from './contact-sheet.ts';
import { picturesFolder } from './folder.ts';
import { takePages } from './pages.ts';
import { takeScreens } from './screens.ts';
import { takeSlides } from './slides.ts';

// The presenter view comes with the slides and is a screen, so the folders are emptied first of all.
const kinds = { screens: takeScreens, slides: takeSlides, pages: takePages };
const named = process.argv.slice(2);

await runMain(async () => {
  const { close } = await prepare();
  try {
    await build();
    const wanted = Object.entries(kinds).filter(([kind]) => named.length === 0 || named.includes(kind));
    for (const [kind] of wanted) await rm(join(picturesFolder, kind), { recursive: true, force: true });
    for (const [, take] of wanted) await take();
    for (const [kind] of wanted) await makeContactSheet(kind);
    say(`The pictures are in ${picturesFolder}`);
  } finally {
    close();
  }
});
