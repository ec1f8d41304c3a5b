/** `app://`: the pages of the app and nothing else, read from the folder that the build makes. */
import { protocol, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const hosts = new Set(['buyin', 'show']);

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  // Images of a pitch stand in its file as base64.
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

/** Before the app is ready: what `app://` may do. */
export function declareProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the pages in `folder`. Anything that does not lie in it is not there. */
export function serveProtocol(session: Session, folder: string): void {
  session.protocol.handle('app', async ({ url, method }) => {
    const path = method === 'GET' ? fileOf(url, folder) : null;
    const type = path && types[extname(path)];
    if (!path || !type) return notFound();
    try {
      return new Response(await readFile(path), { headers: { ...headers, 'content-type': type } });
    } catch {
      return notFound();
    }
  });
}

/** The file that an address names, or null for one that is outside the folder or no address at all. */
function fileOf(address: string, folder: string): string | null {
  try {
    const url = new URL(address);
    const path = normalize(join(folder, decodeURIComponent(url.pathname)));
    return hosts.has(url.hostname) && path.startsWith(folder + sep) && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

function notFound(): Response {
  return new Response(null, { status: 404, headers });
}
