/** What a page gets of the world outside: `window.buyin`, the `Bridge` of src/bridge.ts, and nothing else. */
import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import type { Bridge } from '../src/bridge.ts';

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  on(name, listener) {
    const channel = `event:${name}`;
    const listen = (_: IpcRendererEvent, payload: unknown) => listener(payload);
    ipcRenderer.on(channel, listen);
    return () => {
      ipcRenderer.off(channel, listen);
    };
  },
  pathOf: (file) => webUtils.getPathForFile(file as File),
};

contextBridge.exposeInMainWorld('buyin', bridge);
