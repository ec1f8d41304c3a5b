/** Nothing leaves the app, and no page may do or become anything that it is not. Electron's security checklist, in one place. */
import { app, type Session, type WebContents } from 'electron';
import { pages } from '../windows/known.ts';

/** Parts of Chromium that talk to the network by themselves. */
const featuresOff = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'SafeBrowsing',
  'Translate',
];

/** Before the app is ready: switches of Chromium. */
export function hardenChromium(): void {
  const { commandLine } = app;
  // enableSandbox() undoes --no-sandbox, without which root cannot start Chromium.
  if (!commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
  ])
    commandLine.appendSwitch(name);
  commandLine.appendSwitch('disable-features', featuresOff.join(','));
  // No name is ever looked up, whatever asks for it.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Denies every permission and every request but `app://`; in development also the developer tools' own. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !isOurs(request.url) }));
}

/** Before the first window: pages stay where they are and open nothing. */
export function lockContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-navigate', (event) => {
      if (!isReload(contents, event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!isReload(contents, event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
  });
  app.on('select-client-certificate', (event, _contents, _url, _list, choose) => {
    event.preventDefault();
    choose();
  });
  app.on('login', (event) => event.preventDefault());
}

function isOurs(url: string): boolean {
  return url.startsWith('app://') || url.startsWith('data:') || (!app.isPackaged && url.startsWith('devtools://'));
}

function isReload(contents: WebContents, url: string): boolean {
  const own: readonly string[] = Object.values(pages);
  return url === contents.getURL() && own.includes(url);
}
