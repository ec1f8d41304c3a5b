/** Pages whose places are decided, and how they are drawn. */
import { setImmediate } from 'node:timers/promises';
import type { Running } from '../../src/handout/outline.ts';
import { Canvas } from './canvas.ts';
import type { Placed } from './flow.ts';
import type { Fonts } from './fonts.ts';
import { drawFrame } from './frame.ts';
import { drawLogo } from './logo.ts';
import { openOutput } from './output.ts';
import type { Sheet } from './paper.ts';
import { openPress } from './press.ts';
import type { Landmark } from './setting.ts';
import { openStructure, type StructureNode } from './structure.ts';

export interface Pages {
  readonly root: StructureNode;
  readonly placed: readonly Placed[];
  readonly pages: number;
  readonly landmarks: readonly Landmark[];
  /** Whether the first page is a title page: it has the title on it and not in its head. */
  readonly titled: boolean;
}

export interface Printing {
  readonly fonts: Fonts;
  readonly sheet: Sheet;
  /** After each page; page from 1. */
  readonly onProgress?: (page: number, pages: number) => void;
  readonly signal?: AbortSignal;
}

/** The file's bytes. Rejects with the signal's reason when it is aborted between two pages. */
export async function print(
  { root, placed, pages, landmarks, titled }: Pages,
  running: Running,
  { fonts, sheet, onProgress, signal }: Printing,
): Promise<Uint8Array<ArrayBuffer>> {
  const output = openOutput(
    {
      title: running.title,
      author: running.author,
      subject: running.foot,
      language: running.language,
      date: running.date,
    },
    fonts,
    sheet,
  );
  const tree = openStructure(output.document);
  const press = openPress(output.document, tree, fonts, pages);
  const byPage = Array.from({ length: pages }, (): Placed[] => []);
  for (const item of placed) {
    byPage[item.page]!.push(item);
    if (item.anchor) Object.assign(item.anchor, { page: item.page, y: item.y });
  }
  for (const [page, items] of byPage.entries()) {
    signal?.throwIfAborted();
    const canvas = new Canvas(press, page);
    drawFrame(canvas, running, sheet, { page, pages, titled: titled && page === 0 });
    if (page === 0 && running.logo) drawLogo(canvas, running.logo, { document: output.document, root, sheet, titled });
    for (const { x, y, draw } of items) draw(canvas, sheet.left + x, y);
    canvas.close();
    onProgress?.(page + 1, pages);
    // Lets the signal and whoever shows the progress have their turn.
    await setImmediate();
  }
  tree.write(root);
  return output.finish(landmarks);
}
