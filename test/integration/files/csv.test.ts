import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTable, tableLimits } from '../../../main/files/csv.ts';
import { makeFolder, type Folder } from '../../support/disk.ts';

let folder: Folder;
const at = (name: string) => join(folder.path, name);
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

async function table(content: string | Uint8Array) {
  await writeFile(at('a.csv'), content);
  return readTable(at('a.csv'));
}
const utf16 = (text: string, mark = '\uFEFF') => Buffer.from(mark + text, 'utf16le');

describe('a table', () => {
  test.each([
    ['Name,Today\nA,"4,8"\n', ','],
    ['Name;Today\r\nA;4,8\r\n', ';'],
    ['Name\tToday\nA\t4,8', '\t'],
    ['Name|Today\nA|4,8\n', '|'],
    ['sep=;\nName;Today\nA;4,8\n', ';'],
  ])('%j is parted where its cells end', async (text, separator) => {
    expect(await table(text)).toEqual({
      file: 'a.csv',
      encoding: 'UTF-8',
      separator,
      rows: [
        ['Name', 'Today'],
        ['A', '4,8'],
      ],
    });
  });

  test('with quotes, line ends in cells, empty lines and short rows', async () => {
    const { rows } = await table('Name;Unit;Today\n"Scrap ""hot"";\nside";%\n\n ; ; \nB\n');
    expect(rows).toEqual([
      ['Name', 'Unit', 'Today'],
      ['Scrap "hot";\nside', '%', ''],
      ['B', '', ''],
    ]);
  });

  test('whose columns are called like parts of an object keeps them', async () => {
    expect((await table('__proto__;constructor\n1;2\n')).rows[0]).toEqual(['__proto__', 'constructor']);
  });

  test.each<[string, string | Uint8Array]>([
    ['UTF-8', 'Größe;Übung\n1;2\n'],
    ['UTF-8', '\uFEFFGröße;Übung\n1;2\n'],
    ['UTF-16', utf16('Größe;Übung\n1;2\n')],
    ['UTF-16', utf16('Größe;Übung\n1;2\n', '')],
    ['UTF-16', utf16('Größe;Übung\n1;2\n').swap16()],
    ['Windows-1252', Buffer.from('Größe;Übung\n1;2\n', 'latin1')],
  ])('in %s is read as what it is', async (encoding, content) => {
    const read = await table(content);
    expect(read.encoding).toBe(encoding);
    expect(read.rows[0]).toEqual(['Größe', 'Übung']);
  });
});

describe('what is no table says so in one sentence', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['a spreadsheet', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 8, 8, 0, 0]), 'import.notTable'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1]), 'import.notTable'],
    ['a foreign encoding', Buffer.from([0x41, 0x3b, 0x81, 0x8d, 0x0a, 0x8f, 0x3b, 0x41]), 'import.encoding'],
    ['UTF-8 that is torn', Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0xc3, 0x28]), 'import.encoding'],
    ['UTF-16 that is torn', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x41, 0x00]), 'import.encoding'],
    ['nothing', '', 'import.empty'],
    ['names of columns alone', 'Name;Today\n', 'import.empty'],
    ['an open quotation mark', 'Name;Today\n"A;1\nB;2\n', 'import.quotes'],
    ['too many lines', `Name\n${'A\n'.repeat(tableLimits.rows)}`, 'import.tooMany'],
    ['too many columns', `${'a;'.repeat(100)}\n${'1;'.repeat(100)}\n`, 'import.tooWide'],
    ['too many bytes', 'x'.repeat(tableLimits.bytes + 1), 'import.tooLarge'],
  ])('%s', async (_, content, key) => {
    await expect(table(content)).rejects.toMatchObject({ told: { key } });
  });

  test('a file that is gone, and a folder', async () => {
    await mkdir(at('folder'));
    await expect(readTable(at('gone.csv'))).rejects.toMatchObject({ told: { key: 'import.gone' } });
    await expect(readTable(at('folder'))).rejects.toMatchObject({ told: { key: 'import.notTable' } });
  });

  test('as many lines and columns as there may be are read', async () => {
    expect((await table(`Name\n${'A\n'.repeat(tableLimits.rows - 1)}`)).rows).toHaveLength(tableLimits.rows);
  });
});
