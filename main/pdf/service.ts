/** Writes documents to files in a process of their own: started with the first, kept for the next, ended when somebody cancels. */
import { join } from 'node:path';
import { app, utilityProcess, type UtilityProcess } from 'electron';
import type { DocumentKind, Paper } from '../../src/bridge.ts';
import type { MessageKey } from '../../src/message.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { writeFileAtomic } from '../files/atomic-write.ts';
import { Problem } from '../problem.ts';
import { report, type Order, type Report } from './messages.ts';

export interface ExportOptions {
  readonly pitch: Pitch;
  readonly document: DocumentKind;
  readonly paper: Paper;
  /** Path of the file. */
  readonly target: string;
  readonly onProgress: (page: number, pages: number) => void;
  /** Ends the writing at once; what was at the target before stays. */
  readonly signal: AbortSignal;
}

export interface ExportedPdf {
  readonly pages: number;
  readonly unprintable: readonly string[];
}

type Done = Extract<Report, { kind: 'done' }>;

let worker: UtilityProcess | null = null;
let jobs = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Writes the document and puts it in place when it is whole, one document after the other. Rejects with a `Problem`, with the system's error when the
 * file cannot be written, and with the signal's reason when canceled.
 */
export function exportPdf(options: ExportOptions): Promise<ExportedPdf> {
  const result = last.then(() => write(options));
  last = result.catch(() => undefined);
  return result;
}

async function write({ target, signal, onProgress, ...what }: ExportOptions): Promise<ExportedPdf> {
  signal.throwIfAborted();
  const fonts = join(app.getAppPath(), 'assets/fonts');
  const { bytes, pages, unprintable } = await run({ ...what, job: ++jobs, fonts }, signal, onProgress);
  signal.throwIfAborted();
  await writeFileAtomic(target, bytes);
  return { pages, unprintable };
}

function startWorker(): UtilityProcess {
  const started = utilityProcess.fork(join(app.getAppPath(), 'out/main/pdf-worker.js'), [], { serviceName: 'PDF' });
  started.once('exit', () => {
    if (worker === started) worker = null;
  });
  return started;
}

function run(order: Order, signal: AbortSignal, onProgress: ExportOptions['onProgress']): Promise<Done> {
  const process = (worker ??= startWorker());
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      process.off('message', onMessage);
      process.off('exit', onExit);
      signal.removeEventListener('abort', onAbort);
      settle();
    };
    const fail = (reason: unknown) => end(() => reject(reason));
    const onAbort = () => {
      worker = null;
      process.kill();
      fail(signal.reason);
    };
    const onExit = (code: number) => fail(new Error(`the PDF process ended with ${code}`));
    const onMessage = (message: unknown) => {
      const read = report.safeParse(message);
      if (!read.success) return fail(new Error('the PDF process sent something unknown'));
      const said = read.data;
      if (said.job !== null && said.job !== order.job) return;
      switch (said.kind) {
        case 'progress':
          return onProgress(said.page, said.pages);
        case 'done':
          return end(() => resolve(said));
        case 'problem':
          return fail(new Problem(said.told.key as MessageKey, said.told.params));
        case 'failed':
          return fail(new Error(said.reason));
      }
    };
    process.on('message', onMessage);
    process.once('exit', onExit);
    signal.addEventListener('abort', onAbort, { once: true });
    process.postMessage(order);
  });
}
