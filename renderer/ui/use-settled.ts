import { useEffect, useState } from 'react';

/** The value once it has not changed for some milliseconds; until then null. */
export function useSettled<T>(value: T, after: number): T | null {
  const [settled, setSettled] = useState<{ value: T } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ value }), after);
    return () => clearTimeout(timer);
  }, [value, after]);
  return settled && Object.is(settled.value, value) ? value : null;
}
