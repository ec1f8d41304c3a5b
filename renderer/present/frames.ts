import { useSyncExternalStore } from 'react';
import { listen } from './client.ts';

/** The latest frame of a kind, from the moment of the call on. */
export interface Frames<T> {
  latest: () => T | null;
  subscribe: (listener: () => void) => () => void;
}

/**
 * Listens for frames from now on. Called before the show is asked for: what happens while the slides are laid out is then not lost, and what comes
 * after the answer is never older than it.
 */
export function collectFrames<T>(name: Parameters<typeof listen>[0]): Frames<T> {
  let latest: T | null = null;
  const listeners = new Set<() => void>();
  listen(name, (frame) => {
    latest = frame as T;
    for (const listener of listeners) listener();
  });
  return {
    latest: () => latest,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The frame to show now: the latest, else the one that came with the show. It is drawn at once, since the room waits for it. */
export function useFrame<T>(frames: Frames<T>, first: T): T {
  return useSyncExternalStore(frames.subscribe, frames.latest) ?? first;
}
