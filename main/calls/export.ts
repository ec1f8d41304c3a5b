/** Calls that write documents. */
import { basename } from 'node:path';
import guidance from '../../assets/guidance.json' with { type: 'json' };
import type { calls, DocumentKind } from '../../src/bridge.ts';
import { checkPitch } from '../../src/pitch/read.ts';
import { sendEvent, type Handlers } from '../bridge-server.ts';
import { askWhereToSave } from '../dialogs.ts';
import { codeOf } from '../files/atomic-write.ts';
import { exportPdf } from '../pdf/service.ts';
import { Problem } from '../problem.ts';
import type { Needs } from './needs.ts';

type ExportCalls = Pick<typeof calls, 'export.write' | 'export.cancel'>;

const { documents } = guidance.words;
const names: Record<DocumentKind, string> = { onepager: documents.onePager, handout: documents.handout };

export interface Exports {
  handlers: Handlers<ExportCalls>;
  /** Whether this run of the app has written the file. */
  wasWritten: (path: string) => boolean;
}

export function exportCalls({ recents }: Needs): Exports {
  const jobs = new Map<string, AbortController>();
  const written = new Set<string>();

  const handlers: Handlers<ExportCalls> = {
    'export.write': async ({ job, pitch, document, paper }, browser) => {
      const read = checkPitch(pitch);
      if (!read.ok) throw new Problem('save.notWritable', { place: '', ...read.error.params });
      const name = [read.pitch.title, names[document]].filter(Boolean).join(', ');
      const target = await askWhereToSave(browser, recents, 'pdf', { name });
      if (!target) return null;
      const key = `${browser.id} ${job}`;
      const canceling = new AbortController();
      jobs.set(key, canceling);
      const stop = () => canceling.abort();
      browser.once('closed', stop);
      try {
        const onProgress = (page: number, pages: number) => sendEvent(browser, 'export.progress', { job, page, pages });
        const { signal } = canceling;
        const done = await exportPdf({ pitch: read.pitch, document, paper, target, onProgress, signal });
        written.add(target);
        return { path: target, pages: done.pages, unprintable: [...done.unprintable] };
      } catch (error) {
        if (canceling.signal.aborted) return null;
        throw exportProblem(error, names[document], basename(target));
      } finally {
        jobs.delete(key);
        browser.off('closed', stop);
      }
    },
    'export.cancel': ({ job }, browser) => jobs.get(`${browser.id} ${job}`)?.abort(),
  };
  return { handlers, wasWritten: (path) => written.has(path) };
}

/** The sentence for a failed export (guidance.json words.export). */
function exportProblem(error: unknown, document: string, file: string): unknown {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Problem('export.noSpace', { document });
    case 'EBUSY':
      return new Problem('export.fileInUse', { file });
    case 'EPERM':
      // What Windows says of a file that another program holds.
      if (process.platform === 'win32') return new Problem('export.fileInUse', { file });
      return new Problem('export.failed', { document });
    case 'EACCES':
    case 'EROFS':
    case 'ENOENT':
    case 'ENAMETOOLONG':
      return new Problem('export.failed', { document });
    default:
      return error;
  }
}
