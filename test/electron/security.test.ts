/** What a page of the app cannot do, tried from inside the real one. */
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type RunningApp } from '../support/app.ts';

let run: RunningApp;
let server: Server;
let knocks = 0;
let port = 0;

beforeAll(async () => {
  server = createServer((socket) => {
    knocks += 1;
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  port = (server.address() as AddressInfo).port;
  run = await startApp();
  await run.page.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(async () => {
  await run.close();
  server.close();
});

describe('the network', () => {
  it('would be noticed here', async () => {
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed');
    expect(knocks).toBe(1);
    knocks = 0;
  });

  it('is out of reach, whichever way is tried', async () => {
    const tried = await run.page.evaluate(async (target) => {
      await new Promise((later) => setTimeout(later));
      const loads = (tag: string, attributes: Record<string, string>) =>
        new Promise<string>((resolve) => {
          const element = Object.assign(document.createElement(tag), attributes);
          element.addEventListener('load', () => resolve('loaded'));
          element.addEventListener('error', () => resolve('refused'));
          setTimeout(() => resolve('refused'), 1500);
          document.body.append(element);
        });
      const web = `http://${target}/x`;
      const results = await Promise.all([
        fetch(web).then(
          () => 'loaded',
          () => 'refused',
        ),
        loads('img', { src: `${web}.png` }),
        loads('script', { src: `${web}.js` }),
        loads('link', { rel: 'stylesheet', href: `${web}.css` }),
        loads('link', { rel: 'prefetch', href: `${web}.html` }),
        loads('iframe', { src: web }),
        loads('object', { data: web }),
        loads('video', { src: `${web}.mp4` }),
        new Promise<string>((resolve) => {
          try {
            const socket = new WebSocket(`ws://${target}/`);
            socket.addEventListener('open', () => resolve('loaded'));
            socket.addEventListener('error', () => resolve('refused'));
          } catch {
            resolve('refused');
          }
        }),
      ]);
      navigator.sendBeacon(web, 'x');
      return results;
    }, `127.0.0.1:${port}`);
    // An iframe loads, but an error page in place of the address; that nobody knocked is what counts.
    expect(tried.filter((result, index) => index !== 5 && result !== 'refused')).toEqual([]);
    expect(knocks).toBe(0);
  });

  it('is out of reach of the main process of the app, too', async () => {
    const reached = await run.app.evaluate(
      ({ net }, url) =>
        net.fetch(url).then(
          () => true,
          () => false,
        ),
      `http://127.0.0.1:${port}/`,
    );
    expect(reached).toBe(false);
    expect(knocks).toBe(0);
  });
});

describe('code', () => {
  it('that is text is not run', async () => {
    const ran = await run.page.evaluate(async () => {
      await new Promise((later) => setTimeout(later, 20));
      const attempts: Record<string, () => unknown> = {
        // oxlint-disable-next-line no-eval -- it is what must fail
        eval: () => (0, eval)('1'),
        // oxlint-disable-next-line no-implied-eval, no-new-func -- it is what must fail
        function: () => new Function('return 1')(),
        inline: () => {
          const script = document.createElement('script');
          script.textContent = 'globalThis.inlineRan = true';
          document.body.append(script);
          if (!('inlineRan' in globalThis)) throw new Error('refused');
          return true;
        },
        handler: () => {
          const button = document.createElement('button');
          button.setAttribute('onclick', 'globalThis.handlerRan = true');
          document.body.append(button);
          button.click();
          button.remove();
          if (!('handlerRan' in globalThis)) throw new Error('refused');
          return true;
        },
        blob: () => {
          const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
          return new Promise((resolve, reject) => {
            worker.addEventListener('message', resolve);
            worker.addEventListener('error', reject);
          });
        },
      };
      const results: string[] = [];
      for (const [name, attempt] of Object.entries(attempts)) {
        try {
          await attempt();
          results.push(name);
        } catch {
          // Refused, as it should be.
        }
      }
      return results;
    });
    expect(ran).toEqual([]);
  });

  it('in a page has nothing of Node, and three functions to reach the app', async () => {
    const found = await run.page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in globalThis),
      bridge: Object.keys((globalThis as unknown as { buyin: object }).buyin).toSorted(),
    }));
    expect(found).toEqual({ node: [], bridge: ['call', 'on', 'pathOf'] });
  });
});

describe('the window', () => {
  it('stays where it is and opens nothing', async () => {
    const before = run.page.url();
    const opened = await run.page.evaluate(async (url) => {
      await new Promise((later) => setTimeout(later));
      const windows = [window.open(url), window.open('app://buyin/index.html'), window.open('about:blank')];
      const link = Object.assign(document.createElement('a'), { href: url, target: '_blank' });
      document.body.append(link);
      link.click();
      const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
      document.body.append(form);
      form.submit();
      location.href = 'app://show/audience.html';
      location.href = url;
      await new Promise((later) => setTimeout(later, 300));
      return windows.filter((window) => window !== null).length;
    }, `http://127.0.0.1:${port}/`);
    expect(opened).toBe(0);
    expect(run.page.url()).toBe(before);
    expect(run.pages()).toHaveLength(1);
    expect(knocks).toBe(0);
  });

  it('is refused every permission', async () => {
    const states = await run.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'];
      const asked = names.map((name) => navigator.permissions.query({ name: name as PermissionName }));
      const granted = (await Promise.all(asked)).map(({ state }) => state);
      const notification = await Notification.requestPermission();
      const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'granted',
        () => 'denied',
      );
      return [...granted, notification, camera];
    });
    expect(new Set(states)).toEqual(new Set(['denied']));
  });

  it('runs its page in a sandbox', async () => {
    const preferences = await run.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => {
        // Not in the types, but there in every Electron.
        const contents = webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> };
        const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
          contents.getLastWebPreferences();
        return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
      }),
    );
    expect(preferences).toEqual([
      { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false },
    ]);
  });
});

describe('app://', () => {
  const status = (url: string) => run.app.evaluate(({ net }, asked) => net.fetch(asked).then((r) => r.status), url);

  it.each([
    'app://buyin/',
    'app://buyin/nothing.html',
    'app://buyin/../main/main.js',
    'app://buyin/%2e%2e/main/main.js',
    'app://buyin/..%2f..%2fpackage.json',
    'app://buyin/..%5c..%5cpackage.json',
    'app://buyin/%00index.html',
    'app://buyin/%E0%A4%A',
    'app://other/index.html',
    'app://buyin/assets',
  ])('has no %s', async (url) => expect(await status(url)).toBe(404));

  it('serves its pages with the policy, and to nobody who wants to change them', async () => {
    const answer = await run.app.evaluate(async ({ net }) => {
      const page = await net.fetch('app://buyin/index.html');
      const posted = await net.fetch('app://buyin/index.html', { method: 'POST', body: 'x' });
      return { status: page.status, headers: Object.fromEntries(page.headers), posted: posted.status };
    });
    expect(answer).toMatchObject({ status: 200, posted: 404 });
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('the bridge', () => {
  const call = (name: unknown, input: unknown) =>
    run.page.evaluate(
      ([name, input]) =>
        (globalThis as unknown as { buyin: { call: (name: unknown, input: unknown) => Promise<unknown> } }).buyin.call(
          name,
          input,
        ),
      [name, input],
    );
  const refused = { ok: false, error: { key: 'app.refused' } };

  it.each([
    ['nothing.there', undefined],
    ['constructor', undefined],
    [{ toString: 'x' }, undefined],
    ['window.boot', 'more than nothing'],
    ['pitch.openPath', { path: '' }],
    ['pitch.openPath', { path: 'x'.repeat(5000) }],
    ['pitch.openSample', { sample: '../../package' }],
    ['pitch.save', { pitch: [], as: false }],
    ['preferences.set', { zoom: 99 }],
    ['show.command', { do: 'next' }],
  ])('refuses %j with %j', async (name, input) => expect(await call(name, input)).toEqual(refused));

  it('answers a failure with a sentence, never with the error itself', async () => {
    expect(await call('pitch.openPath', { path: '/nothing/here.buyin' })).toEqual({
      ok: false,
      error: { key: 'open.gone', params: { file: 'here.buyin' } },
    });
    expect(await call('recents.showInFolder', { path: '/etc/passwd' })).toEqual({
      ok: false,
      error: { key: 'app.notInList' },
    });
  });
});
