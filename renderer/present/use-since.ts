import { useState } from 'react';
import { useNow } from './use-now.ts';

/** Milliseconds for which `value` has been the same. */
export function useSince(value: unknown): number {
  const now = useNow();
  const [since, setSince] = useState({ value, at: now });
  if (since.value !== value) setSince({ value, at: now });
  return Math.max(0, now - since.at);
}
