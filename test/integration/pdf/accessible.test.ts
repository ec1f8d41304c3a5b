import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { faults, structureOf, walk } from './accessible.ts';
import { kinds, sample, samples, sheetNames, write } from './read.ts';

const run = promisify(execFile);

describe.each(samples)('%s', (name) => {
  describe.each(kinds)('%s', (kind) => {
    it.each(sheetNames)('is accessible on %s', async (paper) => {
      const { bytes } = await write(await sample(name), kind, paper);
      expect(faults(bytes)).toEqual([]);
    });
  });
});

it('notices what is wrong', async () => {
  const { bytes } = await write(await sample('foundry'), 'handout');
  const spoiled = (from: string, to: string) => {
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain(from);
    return faults(Buffer.from(text.replace(from, to.padEnd(from.length)), 'latin1'));
  };
  expect(spoiled('/Marked true', '/Marked false')).toContain('not marked');
  expect(spoiled('/Scope /Column', '/Other /Column')).toContain('header cell without scope');
  expect(spoiled('/S /H2', '/S /H4')).not.toEqual([]);
  expect(spoiled('/Alt (', '/Alx (')).toContain('figure without text');
  expect(spoiled('<pdfuaid:part>1', '<pdfuaid:part>2')).toContain('no PDF/UA mark');
  expect(spoiled('/BBox', '/BBux')).toContain('figure without box');
});

it('gives every figure of the handout its words', async () => {
  const { bytes } = await write(await sample('foundry'), 'handout');
  const figures = [...walk(structureOf(bytes))].flatMap(([{ role, data }]) => (role === 'Figure' ? [data['Alt']] : []));
  expect(figures).toHaveLength(8);
  expect(figures[1]).toContain('Scrap rate: 4.8% to 4.1% by the end of 2028');
});

it('reads in the order of the sections', async () => {
  const { bytes } = await write(await sample('foundry'), 'handout');
  const roles = [...walk(structureOf(bytes))].map(([{ role }]) => role);
  expect(roles.slice(0, 4)).toEqual(['Document', 'P', 'H1', 'P']);
  expect(roles.filter((role) => role === 'H2')).toHaveLength(12);
});

it('passes qpdf and shows its structure to poppler, where they are installed', async ({ skip }) => {
  const folder = await mkdtemp(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'handout.pdf');
    await writeFile(file, (await write(await sample('hospital'), 'handout')).bytes);
    const check = await run('qpdf', ['--check', file]).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (!check) return skip('qpdf is not installed');
    expect(check.stdout).toContain('No syntax or stream encoding errors found');
    expect(check.stdout + check.stderr).not.toContain('WARNING');
    const info = await run('pdfinfo', ['-struct-text', file]).catch(() => null);
    if (!info) return skip('pdfinfo is not installed');
    expect(info.stderr).toBe('');
    expect(info.stdout).toContain('"2 Objectives and the line of sight"');
    expect(info.stdout).toContain('"Teodora Blanc Nov 24, 2026"');
  } finally {
    await rm(folder, { recursive: true });
  }
});
