/** The bridge as the windows of a show see it: typed calls and events over the two functions that the preload script offers. */
import type * as z from 'zod';
import { showEvents, type Answer, type AudienceCalls, type Bridge, type PresenterCalls } from '../../src/bridge.ts';

declare global {
  interface Window {
    readonly buyin: Bridge;
  }
}

type AllCalls = AudienceCalls & PresenterCalls;

/** Calls main and gives its answer; a failure is thrown, since a show window has nowhere to say it but its own failure screen. */
export async function ask<K extends keyof AllCalls>(
  name: K,
  input: Parameters<AllCalls[K]>[0],
): Promise<Awaited<ReturnType<AllCalls[K]>> extends Answer<infer T> ? T : never> {
  const answer = (await window.buyin.call(name, input)) as Answer<never>;
  if (!answer.ok) throw new Error(answer.error.key);
  return answer.value;
}

/** Listens to an event of the show. Returns the function that stops listening. */
export function listen<K extends keyof typeof showEvents>(
  name: K,
  listener: (payload: z.infer<(typeof showEvents)[K]>) => void,
): () => void {
  return window.buyin.on(name, (payload) => {
    const checked = showEvents[name].safeParse(payload);
    if (checked.success) listener(checked.data as z.infer<(typeof showEvents)[K]>);
  });
}
