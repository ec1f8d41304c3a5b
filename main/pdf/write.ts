/** From a pitch to a PDF file's bytes. Plain Node: the command line and the worker both use it. */
import type { DocumentKind, Paper } from '../../src/bridge.ts';
import { fieldGuide } from '../../src/catalogue/guidance.ts';
import { handout } from '../../src/handout/handout.ts';
import { less, most, onePager } from '../../src/handout/one-pager.ts';
import type { Amount, OnePagerOutline } from '../../src/handout/outline.ts';
import { publicPart } from '../../src/pitch/public.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { Problem } from '../problem.ts';
import { loadFonts } from './fonts.ts';
import { handoutPages } from './handout-pages.ts';
import { onePagerPage, type Overflow } from './one-pager-page.ts';
import { print, type Pages } from './pages.ts';
import { sheets } from './paper.ts';
import { printable } from './printable.ts';

export interface WriteOptions {
  readonly pitch: Pitch;
  readonly document: DocumentKind;
  readonly paper: Paper;
  /** The folder of the TTF files. */
  readonly fonts: string;
  /** After each page; page from 1. */
  readonly onProgress?: (page: number, pages: number) => void;
  /** Looked at between pages. */
  readonly signal?: AbortSignal;
}

export interface WrittenPdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  /** Characters that the fonts lack, printed as a mark. */
  readonly unprintable: readonly string[];
}

/**
 * The document. The same pitch always gives the same bytes. Rejects with a `Problem` export.tooLong (n lines, field, path) when the one-pager does
 * not fit with the least that belongs on it, and with the signal's reason when aborted.
 */
export async function writePdf({
  pitch,
  document,
  paper,
  fonts,
  onProgress,
  signal,
}: WriteOptions): Promise<WrittenPdf> {
  const sheet = sheets[paper];
  const loaded = await loadFonts(fonts);
  signal?.throwIfAborted();
  const shown = publicPart(pitch);
  const laid = document === 'onepager' ? layOnePager(shown, sheet) : layHandout(shown, sheet);
  const bytes = await print(laid.pages, laid.running, {
    fonts: loaded,
    sheet,
    ...(onProgress && { onProgress }),
    ...(signal && { signal }),
  });
  return { bytes, pages: laid.pages.pages, unprintable: laid.unprintable };
}

type Shown = ReturnType<typeof publicPart>;
type SheetOf = (typeof sheets)[Paper];
interface Laid {
  readonly pages: Pages;
  readonly running: OnePagerOutline['running'];
  readonly unprintable: readonly string[];
}

function layHandout(pitch: Shown, sheet: SheetOf): Laid {
  const { outline, unprintable } = printable(handout(pitch));
  return { pages: handoutPages(outline, sheet), running: outline.running, unprintable };
}

/** With less and less on it, until it fits. */
function layOnePager(pitch: Shown, sheet: SheetOf): Laid {
  for (let amount: Amount = most; ;) {
    const { outline, unprintable } = printable(onePager(pitch, amount));
    const page = onePagerPage(outline, sheet);
    if ('pages' in page) return { pages: page, running: outline.running, unprintable };
    const next = less(amount, page.column);
    if (!next) throw tooLong(page, outline);
    amount = next;
  }
}

function tooLong({ lines, column }: Overflow, outline: OnePagerOutline): Problem {
  const longest = outline.fields[column].reduce((most, field) => (field.length > most.length ? field : most), {
    path: '/decision/ask',
    length: 0,
  });
  const field = fieldGuide(longest.path)?.label ?? longest.path;
  return new Problem('export.tooLong', { n: lines, field, path: longest.path });
}
