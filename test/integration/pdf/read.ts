/** What a reader gets out of a PDF: its text by pages, and whole documents of the samples to look into. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import type { DocumentKind, Paper } from '../../../src/bridge.ts';
import { readPitch } from '../../../src/pitch/read.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { writePdf, type WrittenPdf } from '../../../main/pdf/write.ts';

const project = join(import.meta.dirname, '../../..');
export const fonts = join(project, 'assets/fonts');

export const samples = ['foundry', 'hospital'] as const;
export const kinds: readonly DocumentKind[] = ['onepager', 'handout'];
export const sheetNames: readonly Paper[] = ['a4', 'letter'];

export async function sample(name: (typeof samples)[number]): Promise<Pitch> {
  const read = readPitch(await readFile(join(project, `assets/samples/${name}.buyin`), 'utf8'));
  if (!read.ok) throw new Error('the sample is no pitch');
  return read.pitch;
}

export function write(pitch: Pitch, document: DocumentKind, paper: Paper = 'a4'): Promise<WrittenPdf> {
  return writePdf({ pitch, document, paper, fonts });
}

export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The stretches of text of each page, points from the lower left corner. */
export async function pieces(bytes: Uint8Array): Promise<Piece[][]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages: Piece[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , x = 0, y = 0] = item.transform as number[];
        return [{ text: item.str, x, y, width: item.width }];
      }),
    );
  }
  return pages;
}

/** The text of each page, its lines joined by spaces. */
export async function texts(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    pages.push(text.replace(/[\s\u00A0]+/g, ' '));
  }
  return pages;
}
