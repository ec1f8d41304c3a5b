// `npm run bench`: measures every yardstick beside the thing it is compared with and prints a table for the README.
// `npm run bench -- WORD ...` measures only what has one of the words in its file's name.
import { readdir } from 'node:fs/promises';
import { arch, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { build, prepare } from '../../main/launch/prepare.ts';
import { type Comparison, measure, type Result } from './comparison.ts';
import { markdownTable } from './table.ts';

const words = process.argv.slice(2);
const names = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.bench.ts')).toSorted();
const wanted = names.filter((name) => words.length === 0 || words.some((word) => name.includes(word)));

const { electron, close } = await prepare();
const results: Result[] = [];
try {
  await build();
  for (const name of wanted) {
    const { comparisons } = (await import(join(import.meta.dirname, name))) as { comparisons: Comparison[] };
    for (const comparison of comparisons) {
      process.stderr.write(`Measuring: ${comparison.what} ...\n`);
      try {
        results.push(await measure(comparison));
      } catch (error) {
        process.exitCode = 1;
        process.stderr.write(`  could not be measured: ${String(error)}\n`);
      }
    }
  }
} finally {
  close();
}

const memory = Math.round(totalmem() / 2 ** 30);
const machine = `${cpus().length} cores, ${memory} GB, ${platform()} ${arch()}`;
process.stdout.write(
  `Electron ${electron.version}, Node ${process.versions.node}, ${machine}\n\n${markdownTable(results)}\n`,
);
if (results.some(({ isWithin }) => !isWithin)) process.exitCode = 1;
