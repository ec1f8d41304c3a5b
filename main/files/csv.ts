/**
 * Reads a table of text (CSV) into rows of cells. The separator is found by Papa Parse, which is not misled by decimal commas; the encoding by its mark,
 * by zeros between the letters, or by whether the bytes are UTF-8.
 */
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import Papa from 'papaparse';
import type { ImportedTable } from '../../src/bridge.ts';
import { Problem } from '../problem.ts';
import { codeOf } from './atomic-write.ts';

/** Limits of a table: bytes, rows with the first, and columns. */
export const tableLimits = { bytes: 5 * 1024 * 1024, rows: 2001, columns: 60 } as const;

const separators = [',', ';', '\t', '|'];

/** The table in a file. Rejects with a `Problem` that says in a sentence what is wrong. */
export async function readTable(path: string): Promise<ImportedTable> {
  const file = basename(path);
  const { text, encoding } = decode(await bytesOf(path, file), file);
  return { file, encoding, ...parseTable(text, file) };
}

async function bytesOf(path: string, file: string): Promise<Uint8Array> {
  try {
    // Asked before opening: to open a pipe or a device can wait for ever.
    if (!(await stat(path)).isFile()) throw new Problem('import.notTable', { file });
    const opened = await open(path, 'r');
    try {
      if ((await opened.stat()).size > tableLimits.bytes)
        throw new Problem('import.tooLarge', { file, limit: tableLimits.bytes / 1024 / 1024 });
      return await opened.readFile();
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    const isGone = ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
    throw isGone
      ? new Problem('import.gone', { file })
      : new Problem('import.unreadable', { file, code: codeOf(error) || 'unknown' });
  }
}

/** The text of bytes whose encoding nobody has told. */
function decode(bytes: Uint8Array, file: string): { text: string; encoding: string } {
  const as = (encoding: string, name: string) => {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding: name };
    } catch {
      return null;
    }
  };
  const [a, b, c] = bytes;
  const sure = () => new Problem('import.encoding', { file });
  let read: { text: string; encoding: string } | null;
  if (a === 0xff && b === 0xfe) read = as('utf-16le', 'UTF-16');
  else if (a === 0xfe && b === 0xff) read = as('utf-16be', 'UTF-16');
  else if (a === 0xef && b === 0xbb && c === 0xbf) read = as('utf-8', 'UTF-8');
  else if (mostlyZero(bytes, 1)) read = as('utf-16le', 'UTF-16');
  else if (mostlyZero(bytes, 0)) read = as('utf-16be', 'UTF-16');
  else read = as('utf-8', 'UTF-8') ?? as('windows-1252', 'Windows-1252');
  if (!read) throw sure();
  // Control characters stand in no table: the C0 ones in files of other programs, the C1 ones where Windows-1252 has no letter.
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0008\u000e-\u001f]/.test(read.text)) throw new Problem('import.notTable', { file });
  if (/[\u0080-\u009f\ufffd]/.test(read.text)) throw sure();
  return read;
}

/** Letters of most languages have a zero in every second byte of UTF-16. */
function mostlyZero(bytes: Uint8Array, from: 0 | 1): boolean {
  const pairs = Math.min(200, bytes.length >> 1);
  let zeros = 0;
  for (let at = 0; at < pairs; at += 1) if (bytes[at * 2 + from] === 0) zeros += 1;
  return pairs > 1 && zeros > pairs * 0.6;
}

/** The rows of a text, without empty ones; each as long as the longest, so that a short one lacks only values. */
function parseTable(text: string, file: string): { rows: string[][]; separator: string } {
  const told = /^sep=(.)\r?\n/i.exec(text);
  const { data, meta, errors } = Papa.parse<string[]>(told ? text.slice(told[0].length) : text, {
    delimiter: told?.[1] ?? '',
    delimitersToGuess: separators,
    skipEmptyLines: 'greedy',
    preview: tableLimits.rows + 1,
  });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) throw new Problem('import.quotes', { file, line: (quotes.row ?? 0) + 1 });
  if (data.length > tableLimits.rows) throw new Problem('import.tooMany', { file, limit: tableLimits.rows - 1 });
  if (data.length < 2) throw new Problem('import.empty', { file });
  const width = Math.max(...data.map((row) => row.length));
  if (width > tableLimits.columns) throw new Problem('import.tooWide', { file, limit: tableLimits.columns });
  const rows = data.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return { rows, separator: meta.delimiter };
}
