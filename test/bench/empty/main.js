// The yardstick: what an Electron window costs that shows nothing.
import { app, BrowserWindow } from 'electron';

app.on('ready', () => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false });
  window.once('ready-to-show', () => {
    window.show();
    process.stdout.write(`ready ${Date.now()}\n`);
  });
  void window.loadURL('about:blank');
});
app.on('window-all-closed', () => app.quit());
