export function useFingerprint(): string | null { return null; }
