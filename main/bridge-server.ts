/**
 * The calls of src/bridge.ts, answered. Every call passes through one door that checks who asks, what is asked for and what comes with it; no handler
 * can forget to.
 */
import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import type * as z from 'zod';
import type { Answer, events, Message, showEvents } from '../src/bridge.ts';
import { logError } from './log.ts';
import { Problem } from './problem.ts';
import { kindOf, pages, type WindowKind } from './windows/known.ts';

type CallTable = Record<string, { input: z.ZodType; output?: unknown }>;
type Output<C> = C extends { output?: infer O } ? O : never;

/** For each call of a table, what answers it: given the input and the window that asks. A thrown `Problem` becomes the answer. */
export type Handlers<T extends CallTable> = {
  [K in keyof T]: (
    input: z.infer<T[K]['input']>,
    window: BrowserWindow,
  ) => Promise<Exclude<Output<T[K]>, undefined>> | Exclude<Output<T[K]>, undefined>;
};

interface Served {
  input: z.ZodType;
  handle: (input: unknown, window: BrowserWindow) => unknown;
}
const served: Record<WindowKind, Map<string, Served>> = { pitch: new Map(), audience: new Map(), presenter: new Map() };

/** Answers the calls of a table when windows of this kind make them. */
export function serveCalls<T extends CallTable>(kind: WindowKind, table: T, handlers: Handlers<T>): void {
  for (const [name, { input }] of Object.entries(table))
    served[kind].set(name, { input, handle: handlers[name] as Served['handle'] });
}

/** Opens the door. */
export function listenToWindows(): void {
  ipcMain.handle('call', (event, name: unknown, input: unknown) => answer(event, name, input));
}

type Events = typeof events & typeof showEvents;

/** Tells a window something. */
export function sendEvent<K extends keyof Events>(window: BrowserWindow, name: K, payload: z.infer<Events[K]>): void {
  if (!window.isDestroyed()) window.webContents.send(`event:${name}`, payload);
}

async function answer(event: IpcMainInvokeEvent, name: unknown, input: unknown): Promise<Answer<unknown>> {
  const kind = trustedKind(event);
  const call = kind && typeof name === 'string' ? served[kind].get(name) : undefined;
  const window = BrowserWindow.fromWebContents(event.sender);
  const checked = call?.input.safeParse(input);
  if (!call || !window || !checked?.success) {
    await logError(`refused call ${typeof name === 'string' ? name.slice(0, 40) : ''}`, null);
    return failure({ key: 'app.refused' });
  }
  try {
    return { ok: true, value: await call.handle(checked.data, window) };
  } catch (error) {
    if (error instanceof Problem) return failure(error.told);
    await logError(String(name), error);
    return failure({ key: 'app.unexpected' });
  }
}

/** The kind of window that asks: one of ours, from its main frame, showing one of our pages. */
function trustedKind(event: IpcMainInvokeEvent): WindowKind | null {
  const kind = kindOf(event.sender);
  const frame = event.senderFrame;
  if (!kind || !frame || frame !== event.sender.mainFrame) return null;
  return frame.url === pages[kind] ? kind : null;
}

function failure(error: Message): Answer<never> {
  return { ok: false, error };
}
