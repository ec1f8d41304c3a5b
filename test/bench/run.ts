// `npm run bench`: measures every yardstick beside the thing it is compared with and prints a table for the README.
// `npm run bench -- WORD ...` measures only what has one of the words in its file's name.
import { readdir } from 'node:fs/promises';
import { arch, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { build, prepare } from '../../main/launch/prepare.ts';
import { type Comparison, measure, type Result } from './comparison.ts';
import { runMain, say } from '../../main/launch/run.ts';
import { markdownTable } from './table.ts';

await runMain(bench);

async function bench(): Promise<number> {
  const words = process.argv.slice(2);
  const names = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.bench.ts')).toSorted();
  const wanted = names.filter((name) => words.length === 0 || words.some((word) => name.includes(word)));

  const { electron, close } = await prepare();
  const results: Result[] = [];
  let isComplete = true;
  try {
    await build();
    for (const name of wanted) {
      const { comparisons } = (await import(join(import.meta.dirname, name))) as { comparisons: Comparison[] };
      for (const comparison of comparisons) {
        say(`Measuring: ${comparison.what} ...`);
        try {
          results.push(await measure(comparison));
        } catch (error) {
          isComplete = false;
          say(`  could not be measured: ${String(error)}`);
        }
      }
    }
  } finally {
    close();
  }
  const memory = Math.round(totalmem() / 2 ** 30);
  const machine = `${cpus().length} cores, ${memory} GB, ${platform()} ${arch()}`;
  const head = `Electron ${electron.version}, Node ${process.versions.node}, ${machine}`;
  process.stdout.write(`${head}\n\n${markdownTable(results)}\n`);
  return isComplete && results.every(({ isWithin }) => isWithin) ? 0 : 1;
}
