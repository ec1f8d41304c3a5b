/** The bridge as an editor window sees it: typed calls and checked events over the two functions that the preload script offers. */
import type * as z from 'zod';
import { events, type Answer, type Bridge, type EditorCalls } from '../src/bridge.ts';

declare global {
  interface Window {
    readonly buyin: Bridge;
  }
}

type AnswerOf<K extends keyof EditorCalls> = Awaited<ReturnType<EditorCalls[K]>>;

const unexpected: Answer<never> = { ok: false, error: { key: 'app.unexpected' } };

/** Asks main. A refusal is an answer, too: it has the sentence to show. */
export async function call<K extends keyof EditorCalls>(
  name: K,
  input: Parameters<EditorCalls[K]>[0],
): Promise<AnswerOf<K>> {
  try {
    return (await window.buyin.call(name, input)) as AnswerOf<K>;
  } catch {
    return unexpected as AnswerOf<K>;
  }
}

/** Listens to an event of main. Returns the function that stops listening. */
export function listen<K extends keyof typeof events>(
  name: K,
  listener: (payload: z.infer<(typeof events)[K]>) => void,
): () => void {
  return window.buyin.on(name, (payload) => {
    const checked = events[name].safeParse(payload);
    if (checked.success) listener(checked.data as z.infer<(typeof events)[K]>);
  });
}

/** Where a dropped file lies. */
export function pathOf(file: File): string {
  return window.buyin.pathOf(file);
}
