/** The start of the app: what it was started for, then every part in its place. What the parts do stands in their files. */
import { app, Menu, session } from 'electron';
import { join } from 'node:path';
import { calls } from '../src/bridge.ts';
import { readArguments, type Start } from './arguments.ts';
import { listenToWindows, serveCalls } from './bridge-server.ts';
import { exportCalls } from './calls/export.ts';
import { importCalls } from './calls/import.ts';
import { journalCalls } from './calls/journal.ts';
import { pitchCalls } from './calls/pitch.ts';
import { recentsCalls } from './calls/recents.ts';
import { preferenceCalls, showCalls, windowCalls } from './calls/window.ts';
import { commandNames } from './cli/commands.ts';
import { catchUncaught, restartCrashed } from './crash.ts';
import { systemLocale } from './environment.ts';
import { openJournals, type Journals } from './files/journals.ts';
import { openFile, openSample } from './files/opening.ts';
import { copyOf, goOn } from './files/recovered.ts';
import { openRecents } from './files/recents.ts';
import { keepMenu } from './menu-state.ts';
import { listenForFiles, type OpeningRequests } from './opening-requests.ts';
import { openPreferences } from './preferences.ts';
import { paperOf } from './region.ts';
import { takeScreenshot } from './screenshot.ts';
import { hardenChromium, lockContents, lockSession } from './security/lockdown.ts';
import { declareProtocol, serveProtocol } from './security/protocol.ts';
import { openShows } from './show/show.ts';
import { askBeforeClosing, followQuitting } from './windows/closing.ts';
import { openPitchWindows } from './windows/pitch-windows.ts';
import { openPlaces } from './windows/places.ts';

const start = readArguments(process.argv, !app.isPackaged, commandNames, process.cwd());
if (start.kind === 'app') startApp(start);
else await runCommandLine(start);

/** The command line needs no window and works beside an app that is open. */
async function runCommandLine(given: Exclude<Start, { kind: 'app' }>): Promise<void> {
  const { cli, standardOutput } = await import('./cli.ts');
  const args = given.kind === 'command' ? given.args : [given.word];
  app.exit(await cli(args, { assets: join(app.getAppPath(), 'assets'), ...standardOutput }));
}

function startApp(given: Extract<Start, { kind: 'app' }>): void {
  if (!app.requestSingleInstanceLock({ file: given.file })) return app.exit(given.screenshot ? 1 : 0);
  catchUncaught();
  hardenChromium();
  declareProtocol();
  lockContents();
  followQuitting();
  Menu.setApplicationMenu(null);
  const asked = listenForFiles(given.file);
  void app.whenReady().then(() => showApp(given, asked));
}

async function showApp(given: Extract<Start, { kind: 'app' }>, asked: OpeningRequests): Promise<void> {
  const assets = join(app.getAppPath(), 'assets');
  const own = app.getPath('userData');
  lockSession(session.defaultSession);
  serveProtocol(session.defaultSession, join(app.getAppPath(), 'out/renderer'));

  const refreshMenu = () => menu.refresh();
  const recents = openRecents(own, (added) => {
    if (added) app.addRecentDocument(added);
    menu.refreshRecents();
  });
  const journals = openJournals(join(own, 'journal'));
  endAfter(journals);
  const windows = openPitchWindows({
    places: openPlaces(own),
    size: given.size,
    read: async (source) => {
      if ('path' in source) return openFile(source.path, recents);
      if ('sample' in source) return openSample(source.sample, assets);
      if ('copyOf' in source) return copyOf(await journals.read(source.copyOf));
      return goOn(await journals.read(source.recovered));
    },
    journals,
    onCreated: askBeforeClosing,
    onFront: refreshMenu,
  });
  const usual = { theme: 'system', slides: 'light', zoom: 1, paper: paperOf(systemLocale()) } as const;
  const preferences = await openPreferences(own, usual, given.theme, refreshMenu);
  const menu = keepMenu(windows, preferences, recents);
  restartCrashed(windows);

  const needs = { windows, recents, preferences, journals };
  const exports = exportCalls(needs);
  serveCalls('pitch', calls, {
    ...windowCalls(needs, (window) => {
      menu.refresh();
      if (given.screenshot) void takeScreenshot(window, given.screenshot);
    }),
    ...pitchCalls(needs),
    ...journalCalls(needs),
    ...importCalls(needs),
    ...recentsCalls(needs, exports.wasWritten),
    ...preferenceCalls(needs),
    ...exports.handlers,
    ...showCalls(needs, openShows(own)),
  });
  listenToWindows();

  await asked.openWith(windows);
}

/** Ends the app when what was saved or discarded is out of its journals: it must not be offered at the next start. */
function endAfter(journals: Journals): void {
  app.on('will-quit', (event) => {
    if (!journals.isBusy()) return;
    event.preventDefault();
    void journals.finish().finally(() => app.quit());
  });
}
