/**
 * The process that writes PDF files, so that a document that takes long or takes too much memory does not hold up or take along the app. It is
 * canceled by being ended.
 */
import { Problem } from '../problem.ts';
import { order, type Report } from './messages.ts';
import { writePdf } from './write.ts';

/** What of a utility process's port is used. */
export interface Port {
  on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => unknown;
  postMessage: (message: Report) => void;
}

/** Writes whatever is ordered, one after the other. Never throws: every order is answered. */
export function serve(port: Port): void {
  let last = Promise.resolve();
  port.on('message', ({ data }) => {
    last = last.then(() => answer(port, data));
  });
}

async function answer(port: Port, data: unknown): Promise<void> {
  const asked = order.safeParse(data);
  if (!asked.success) {
    port.postMessage({ kind: 'failed', job: null, reason: asked.error.message });
    return;
  }
  const { job, ...options } = asked.data;
  try {
    const onProgress = (page: number, pages: number) => port.postMessage({ kind: 'progress', job, page, pages });
    const { bytes, pages, unprintable } = await writePdf({ ...options, onProgress });
    port.postMessage({ kind: 'done', job, bytes, pages, unprintable: [...unprintable] });
  } catch (error) {
    if (error instanceof Problem) port.postMessage({ kind: 'problem', job, told: error.told });
    else
      port.postMessage({
        kind: 'failed',
        job,
        reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
  }
}

const { parentPort } = process as { parentPort?: Port };
if (parentPort) serve(parentPort);
