import { useFindings } from '../store/stores.ts';

/** Fingerprint of the facts as they were reviewed last; null while there is nothing to hand out yet. */
export function useFingerprint(): string | null {
  return useFindings((state) => state.fingerprint ?? null);
}
